package org.mithaq.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mithaq.ledger.Contract;

/** A short label for every code in one language, so that nobody has to know the codes by heart. */
public final class CodeLabels {
    /** Lists whose codes say nothing to a reader; their definitions are short and serve as labels. */
    private static final Set<String> OPAQUE = Set.of("sector", "quad_code", "reject_code");

    /** Abbreviations among the codes that are not written in capitals there. */
    private static final Map<String, String> ABBREVIATIONS = Map.of("igo", "Intergovernmental organisation");

    private static final String UNSPECIFIED = "_unspecified";

    private final Map<String, Map<String, String>> labels = new HashMap<>();

    private CodeLabels() {}

    /** English labels of all lists of the contract: the codes are English words, so they are made of these. */
    public static CodeLabels english(Contract contract) {
        CodeLabels english = new CodeLabels();
        for (Contract.CodeList list : contract.codeLists()) {
            Map<String, String> ofList = new HashMap<>();
            list.codes().forEach(code -> ofList.put(code.code(), label(list.name(), code)));
            english.labels.put(list.name(), ofList);
        }
        return english;
    }

    /** Arabic labels, from their file. */
    public static CodeLabels arabic() {
        CodeLabels arabic = new CodeLabels();
        Words.json("/workbook/codes_ar.json").properties().forEach(list -> {
            Map<String, String> ofList = new HashMap<>();
            list.getValue()
                    .properties()
                    .forEach(code -> ofList.put(code.getKey(), code.getValue().asString()));
            arabic.labels.put(list.getKey(), ofList);
        });
        return arabic;
    }

    /** The label of a code; a code that the list does not have is its own label. */
    public String label(String list, String code) {
        return labels.getOrDefault(list, Map.of()).getOrDefault(code, code);
    }

    private static String label(String list, Contract.Code code) {
        return OPAQUE.contains(list) ? firstClause(code.definition()) : words(code.code());
    }

    private static String firstClause(String definition) {
        return definition.split("[;(]", 2)[0].strip();
    }

    private static String words(String code) {
        String known = ABBREVIATIONS.get(code);
        if (known != null) {
            return known;
        }
        if (code.endsWith(UNSPECIFIED)) {
            return words(code.substring(0, code.length() - UNSPECIFIED.length())) + ", unspecified";
        }
        String lower = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
