package org.mithaq.job;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mithaq.export.Language;
import org.mithaq.export.xlsx.WorkbookSettings;
import org.mithaq.export.xlsx.WorkbookSettings.SplitBy;
import org.mithaq.ledger.Contract;
import tools.jackson.databind.JsonNode;

/** The key {@code outputs.xlsx} of a job file. */
final class WorkbookKeys {
    private static final String PLACE = "/outputs/xlsx";

    private WorkbookKeys() {}

    /** What it says, with the defaults where it says nothing. */
    static WorkbookSettings settings(JsonNode xlsx) {
        WorkbookSettings standard = WorkbookSettings.DEFAULTS;
        SortedMap<String, List<String>> columns = new TreeMap<>();
        xlsx.path("columns").properties().forEach(table -> columns.put(table.getKey(), texts(table.getValue())));
        return new WorkbookSettings(
                texts(xlsx.path("sheets")),
                columns,
                Language.valueOf(word(xlsx, "language", standard.language().name())),
                xlsx.path("min-confidence").asDouble(standard.minConfidence()),
                SplitBy.valueOf(word(xlsx, "split-by", standard.splitBy().name())));
    }

    /** Every sheet, table and column that is named must exist. */
    static void requireNames(JobFile file) throws JobDefinitionException {
        JsonNode xlsx = file.tree().at(PLACE);
        List<String> sheets = texts(xlsx.path("sheets"));
        for (int i = 0; i < sheets.size(); i++) {
            require(file, "/sheets/" + i, "sheet", sheets.get(i), WorkbookSettings.sheetNames());
        }
        Contract contract = Contract.load();
        List<String> tables =
                contract.tables().stream().map(Contract.Table::name).toList();
        for (var table : xlsx.path("columns").properties()) {
            String place = "/columns/" + table.getKey();
            require(file, place, "table", table.getKey(), tables);
            List<String> known = contract.table(table.getKey()).columns().stream()
                    .map(Contract.Column::name)
                    .toList();
            List<String> columns = texts(table.getValue());
            for (int i = 0; i < columns.size(); i++) {
                require(file, place + "/" + i, "column", columns.get(i), known);
            }
        }
    }

    private static void require(JobFile file, String place, String what, String name, List<String> known)
            throws JobDefinitionException {
        if (!known.contains(name)) {
            throw new JobDefinitionException("%s: there is no %s '%s'.%s There are: %s."
                    .formatted(
                            file.place(PLACE + place),
                            what,
                            name,
                            Nearest.hint(name, known),
                            String.join(", ", known)));
        }
    }

    private static String word(JsonNode xlsx, String key, String standard) {
        return xlsx.path(key).asString(standard).toUpperCase(Locale.ROOT);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
