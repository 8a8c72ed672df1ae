package org.mithaq.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Contract;

/** How the contract's tables become sheets: the same columns in the same order, with labels beside the codes. */
final class SheetLayout {
    /** The sheets in the order in which analysts need them. */
    static final List<String> ORDER = List.of(
            "accords",
            "accord_parties",
            "accord_subjects",
            "events",
            "event_participants",
            "entities",
            "evidence",
            "articles",
            "changes",
            "rejects",
            "run");

    /** Tables whose second column is a name that should stay in view beside the key. */
    private static final Set<String> NAMED = Set.of("accords", "events", "entities");

    private final CodeLabels labels;
    private final Meanings meanings;
    private final CountryNames english = CountryNames.english();
    private final CountryNames arabic = CountryNames.arabic();
    private final Map<String, String> addresses;

    /**
     * A layout.
     *
     * @param addresses web address of an article by its id
     */
    SheetLayout(Contract contract, Map<String, String> addresses) {
        this.labels = new CodeLabels(contract);
        this.meanings = new Meanings(contract);
        this.addresses = addresses;
    }

    /** The columns of a table's sheet. */
    List<SheetColumn> columns(Contract.Table table) {
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Contract.Column column = table.columns().get(i);
            columns.add(new SheetColumn(column.name(), kind(column), meanings.of(table, column), at(i)));
            addNeighbours(columns, column, i);
        }
        if (table.name().equals("evidence")) {
            addAddress(columns, table.index("article_id"));
        }
        return columns;
    }

    /** How many columns stay in view when the sheet is scrolled. */
    static int frozen(String table) {
        return NAMED.contains(table) ? 2 : 1;
    }

    /** Labels of the codes. */
    CodeLabels labels() {
        return labels;
    }

    private void addNeighbours(List<SheetColumn> columns, Contract.Column column, int index) {
        String list = column.codeList();
        if (list != null) {
            columns.add(label(column, index, "_label", "Label of the code in ", code -> labels.label(list, code)));
        }
        if (column.name().endsWith("iso3")) {
            columns.add(label(column, index, "_label", "English name of the state in ", english::name));
            columns.add(label(column, index, "_label_ar", "Arabic name of the state in ", arabic::name));
        }
    }

    private static SheetColumn label(
            Contract.Column column, int index, String suffix, String meaning, UnaryOperator<String> label) {
        return new SheetColumn(
                column.name() + suffix,
                SheetColumn.Kind.TEXT,
                meaning + column.name() + "; only in the workbook",
                row -> {
                    String value = row[index];
                    return value == null
                            ? null
                            : column.values(value).stream().map(label).collect(Collectors.joining(" | "));
                });
    }

    private void addAddress(List<SheetColumn> columns, int article) {
        columns.add(new SheetColumn(
                "source_url",
                SheetColumn.Kind.LINK,
                "Link to the article, as in the table articles; only in the workbook",
                row -> addresses.get(String.valueOf(row[article]))));
    }

    private static Function<@Nullable String[], @Nullable String> at(int index) {
        return row -> row[index];
    }

    private static SheetColumn.Kind kind(Contract.Column column) {
        if (column.name().equals("source_url")) {
            return SheetColumn.Kind.LINK;
        }
        return switch (column.type()) {
            case STRING -> SheetColumn.Kind.TEXT;
            case INTEGER, NUMBER -> SheetColumn.Kind.NUMBER;
            case BOOLEAN -> SheetColumn.Kind.BOOLEAN;
            case DATE -> SheetColumn.Kind.DATE;
            case DATETIME -> SheetColumn.Kind.TIME;
        };
    }
}
