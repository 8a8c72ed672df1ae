package org.mithaq.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Edition;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Coverage;
import org.mithaq.ledger.Ledger;

/** The sheets of an edition, in order. */
final class EditionSheets {
    private final Edition edition;
    private final WorkbookParts parts;
    private final ArticleIndex articles;
    private final SheetLayout layout;

    EditionSheets(Edition edition, WorkbookParts parts) {
        this.edition = edition;
        this.parts = parts;
        this.articles = ArticleIndex.of(edition, parts.limits());
        this.layout = new SheetLayout(edition.contract(), articles.addresses());
    }

    /** Writes them all. */
    void write() {
        ReadmeSheet readme = new ReadmeSheet(parts);
        List<SheetWriter.Written> written = new ArrayList<>();
        tables().forEach(table -> written.add(data(table)));
        written.add(review());
        written.add(data(Coverage.TABLE));
        written.add(dictionary());
        written.add(codeLists());
        readme.write(edition, articles, written);
    }

    /** A table that the order does not name, of a later contract, comes last rather than being lost. */
    private Stream<Contract.Table> tables() {
        Contract contract = edition.contract();
        return Stream.concat(
                SheetLayout.ORDER.stream().map(contract::table),
                contract.tables().stream().filter(table -> !SheetLayout.ORDER.contains(table.name())));
    }

    private SheetWriter.Written data(Contract.Table table) {
        SheetWriter writer =
                new SheetWriter(parts, table.name(), layout.columns(table), SheetLayout.frozen(table.name()));
        edition.rows().read(table.name(), writer::add);
        return writer.finish();
    }

    private SheetWriter.Written review() {
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < Ledger.REVIEW_COLUMNS.size(); i++) {
            columns.add(SheetColumn.text(Ledger.REVIEW_COLUMNS.get(i), i, "Of a record that waits for an analyst"));
        }
        int confidence = Ledger.REVIEW_COLUMNS.indexOf("confidence");
        columns.set(confidence, columns.get(confidence).as(SheetColumn.Kind.NUMBER));
        SheetWriter writer = new SheetWriter(parts, "review", columns, 1);
        edition.review().read(writer::add);
        return writer.finish();
    }

    private SheetWriter.Written dictionary() {
        SheetWriter writer = new SheetWriter(
                parts,
                "data_dictionary",
                texts("table", "column", "type", "required", "key", "code_list", "meaning"),
                2);
        Stream.concat(tables(), Stream.of(Coverage.TABLE))
                .forEach(table -> layout.columns(table).forEach(column -> writer.add(entry(table, column))));
        return writer.finish();
    }

    private static @Nullable String[] entry(Contract.Table table, SheetColumn shown) {
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
                    shown.meaning()
                })
                .orElseGet(() ->
                        new @Nullable String[] {table.name(), shown.header(), type, "no", null, null, shown.meaning()});
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

    private SheetWriter.Written codeLists() {
        SheetWriter writer =
                new SheetWriter(parts, "code_lists", texts("list", "code", "label", "definition", "anchor"), 2);
        for (Contract.CodeList list : edition.contract().codeLists()) {
            for (Contract.Code code : list.codes()) {
                writer.add(new @Nullable String[] {
                    list.name(),
                    code.code(),
                    layout.labels().label(list.name(), code.code()),
                    code.definition(),
                    list.anchor()
                });
            }
        }
        return writer.finish();
    }

    private static List<SheetColumn> texts(String... headers) {
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < headers.length; i++) {
            columns.add(SheetColumn.text(headers[i], i, ""));
        }
        return columns;
    }
}
