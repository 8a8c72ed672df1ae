package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds every table of a ledger against the contract: order, keys, foreign keys, required cells, codes, evidence. */
final class ContractCheck {
    private static final Set<String> NEED_WORDS = Set.of("accords", "accord_parties", "accord_subjects", "events");

    private ContractCheck() {}

    static void check(TestLedger test) {
        Contract contract = Contract.load();
        for (Contract.Table table : contract.tables()) {
            List<String> keys = keys(test, table);
            assertThat(keys).as(table.name()).doesNotHaveDuplicates().isSorted();
            test.rows(table.name()).forEach(row -> cells(table, row));
            table.foreignKeys().forEach(foreign -> foreign(test, contract, table, foreign));
        }
        NEED_WORDS.forEach(table -> words(test, contract.table(table)));
    }

    private static List<String> keys(TestLedger test, Contract.Table table) {
        return test.rows(table.name()).stream()
                .map(row -> row.getOrDefault(table.key(), ""))
                .toList();
    }

    private static void cells(Contract.Table table, Map<String, String> row) {
        for (Contract.Column column : table.columns()) {
            @Nullable String cell = row.get(column.name());
            assertThat(cell != null || !column.required()).as(column.name()).isTrue();
            assertThat(column.strangeCode(cell)).as(column.name()).isEmpty();
            assertThat(cell == null || cell.matches(pattern(column.type())))
                    .as(column.name() + " " + cell)
                    .isTrue();
        }
    }

    private static String pattern(Contract.Type type) {
        return switch (type) {
            case STRING -> "(?s).+";
            case INTEGER -> "-?[0-9]+";
            case NUMBER -> "-?[0-9]+\\.[0-9]{1,3}";
            case BOOLEAN -> "true|false";
            case DATE -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
            case DATETIME -> "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z";
        };
    }

    private static void foreign(TestLedger test, Contract contract, Contract.Table table, Contract.ForeignKey foreign) {
        Set<String> keys = new HashSet<>(keys(test, contract.table(foreign.table())));
        for (Map<String, String> row : test.rows(table.name())) {
            String cell = row.get(foreign.column());
            assertThat(cell == null || keys.contains(cell))
                    .as(table.name() + "." + foreign.column() + " " + cell)
                    .isTrue();
        }
    }

    private static void words(TestLedger test, Contract.Table table) {
        Set<String> backed = new HashSet<>();
        for (Map<String, String> row : test.rows("evidence")) {
            backed.add(row.get("target_table") + " " + row.get("target_id"));
        }
        assertThat(keys(test, table)).allMatch(key -> backed.contains(table.name() + " " + key));
    }
}
