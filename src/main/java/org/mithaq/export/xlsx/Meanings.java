package org.mithaq.export.xlsx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mithaq.ledger.Contract;

/** What each column means, also where the contract leaves it to the reader: from its key, its code list, or the same column of another table. */
final class Meanings {
    private final Map<String, String> elsewhere = new HashMap<>(Map.of(
            "confidence", "How sure the program is, from 0 to 1",
            "note", "Remark for the reader"));

    /** The meanings of a contract's columns. */
    Meanings(Contract contract) {
        contract.tables()
                .forEach(table -> table.columns().stream()
                        .filter(column -> !column.description().isEmpty())
                        .forEach(column -> elsewhere.putIfAbsent(column.name(), column.description())));
    }

    /** One line, never empty. */
    String of(Contract.Table table, Contract.Column column) {
        if (!column.description().isEmpty()) {
            return column.description();
        }
        return table.foreignKeys().stream()
                .filter(key -> key.column().equals(column.name()))
                .findFirst()
                .map(key -> "Names a row of the table " + key.table())
                .orElseGet(() -> ofName(column));
    }

    private String ofName(Contract.Column column) {
        String list = column.codeList();
        return list == null ? elsewhere.getOrDefault(column.name(), words(column.name())) : "Code of the list " + list;
    }

    private static String words(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('_', ' ');
    }
}
