package org.mithaq.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mithaq.event.Expected;

/** The code lists of the data contract. JSON is read as YAML, which it is part of. */
public final class ContractCodes {
    private static final Expected LISTS = Expected.file("contract/codelists.json");
    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private ContractCodes() {}

    /** Codes of a list. */
    public static Set<String> of(String list) {
        return definitions(list).keySet();
    }

    /** Definitions by code. */
    public static Map<String, String> definitions(String list) {
        return READ.computeIfAbsent(list, ContractCodes::read);
    }

    private static Map<String, String> read(String list) {
        Map<String, String> codes = LISTS.get(list).get("codes").items().stream()
                .collect(Collectors.toMap(c -> c.required("code"), c -> c.required("definition")));
        if (codes.isEmpty()) {
            throw new AssertionError("The contract has no list '" + list + "'.");
        }
        return codes;
    }

    /** Whether PLOVER knows a mode under a type: its definition names the types, as "mode of SANCTION, THREATEN". */
    public static boolean modeFits(String mode, String type) {
        String definition = definitions("plover_mode").getOrDefault(mode, "");
        return Set.of(definition.replace("mode of ", "").split(", ", -1)).contains(type);
    }
}
