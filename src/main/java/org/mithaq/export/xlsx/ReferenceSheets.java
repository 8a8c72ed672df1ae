package org.mithaq.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Contract;

/** The sheets that explain the others: every column, and every code. */
final class ReferenceSheets {
    private final Contract contract;
    private final WorkbookParts parts;
    private final SheetLayout layout;
    private final @Nullable ArabicMeanings arabic;

    ReferenceSheets(Contract contract, WorkbookParts parts, SheetLayout layout) {
        this.contract = contract;
        this.parts = parts;
        this.layout = layout;
        this.arabic = parts.settings().isArabic() ? ArabicMeanings.load() : null;
    }

    /** One row a column. The columns of each table have a name in the workbook, {@code fields_TABLE}, for lists to choose from; the workbook's own sheets have none. */
    SheetWriter.Written dictionary(List<Contract.Table> tables, List<SheetColumn> timeline, List<SheetColumn> review) {
        SheetWriter writer = writer(
                SheetNames.DICTIONARY, texts("table", "column", "type", "required", "key", "code_list", "meaning"));
        int row = 1;
        for (Contract.Table table : tables) {
            int first = row + 1;
            for (SheetColumn column : layout.columns(table)) {
                writer.add(entry(table, column));
                row++;
            }
            XSSFName name = parts.workbook().frame().createName();
            name.setNameName("fields_" + table.name());
            name.setRefersToFormula(SheetNames.DICTIONARY + "!$B$" + first + ":$B$" + row);
        }
        timeline.forEach(column -> writer.add(entry(SheetNames.TIMELINE, column)));
        review.forEach(column -> writer.add(entry(SheetNames.REVIEW, column)));
        return writer.finish();
    }

    private @Nullable String[] entry(String sheet, SheetColumn shown) {
        return new @Nullable String[] {sheet, shown.header(), shown.kind().word(), "no", null, null, meaning(shown)};
    }

    private @Nullable String[] entry(Contract.Table table, SheetColumn shown) {
        String type = shown.kind().word();
        return table.columns().stream()
                .filter(column -> column.name().equals(shown.header()))
                .findFirst()
                .map(column -> new @Nullable String[] {
                    table.name(),
                    column.name(),
                    type,
                    column.required() ? "yes" : "no",
                    key(table, column),
                    column.codeList(),
                    meaning(shown)
                })
                .orElseGet(() -> entry(table.name(), shown));
    }

    private String meaning(SheetColumn shown) {
        return arabic == null ? shown.meaning() : arabic.of(shown.meaning());
    }

    private static @Nullable String key(Contract.Table table, Contract.Column column) {
        if (column.name().equals(table.key())) {
            return "key";
        }
        return table.foreignKeys().stream()
                .filter(foreign -> foreign.column().equals(column.name()))
                .map(foreign -> foreign.table() + "." + foreign.reference())
                .findFirst()
                .orElse(null);
    }

    /** One row a code, with its labels. */
    SheetWriter.Written codeLists() {
        SheetWriter writer =
                writer(SheetNames.CODES, texts("list", "code", "label", "label_ar", "definition", "anchor"));
        for (Contract.CodeList list : contract.codeLists()) {
            for (Contract.Code code : list.codes()) {
                writer.add(new @Nullable String[] {
                    list.name(),
                    code.code(),
                    layout.englishLabels().label(list.name(), code.code()),
                    layout.arabicLabels().label(list.name(), code.code()),
                    code.definition(),
                    list.anchor()
                });
            }
        }
        return writer.finish();
    }

    private SheetWriter writer(String name, List<SheetColumn> columns) {
        return new SheetWriter(
                parts, name, name, columns, new SheetDress(parts.settings().isArabic(), 2, List.of()));
    }

    private static List<SheetColumn> texts(String... headers) {
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < headers.length; i++) {
            columns.add(SheetColumn.text(headers[i], i, ""));
        }
        return columns;
    }
}
