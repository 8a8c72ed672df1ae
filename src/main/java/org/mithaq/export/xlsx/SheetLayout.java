package org.mithaq.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mithaq.export.CodeLabels;
import org.mithaq.export.CountryNames;
import org.mithaq.export.xlsx.SheetColumn.Kind;
import org.mithaq.ledger.Contract;

/** How the contract's tables become sheets: the same columns in the same order, with labels beside the codes and links to what a record rests on. */
final class SheetLayout {
    static final String LABEL = "_label";
    static final String LABEL_AR = "_label_ar";
    private static final String ONLY_HERE = "; only in the workbook";

    /** Tables whose second column is a name that should stay in view beside the key. */
    private static final Set<String> NAMED = Set.of("accords", "events", "entities", SheetNames.TIMELINE);

    /** Columns with few values that are no codes. */
    private static final Set<String> FEW = Set.of(
            "language",
            "script",
            "charset",
            "text_direction",
            "publisher",
            "target_table",
            "target_field",
            "rule_id",
            "source_part",
            "change",
            "table_name",
            "first_run_id",
            "last_run_id",
            "run_id",
            "cameo_code",
            "name_language",
            "event_date_edtf",
            "stage");

    private final Contract contract;
    private final WorkbookSettings settings;
    private final CodeLabels englishLabels;
    private final CodeLabels arabicLabels = CodeLabels.arabic();
    private final Meanings meanings;
    private final CountryNames englishNames = CountryNames.english();
    private final CountryNames arabicNames = CountryNames.arabic();
    private final Map<String, String> addresses;
    private final EvidenceIndex evidence;
    private final ReportLinks report;

    /**
     * A layout.
     *
     * @param addresses web address of an article by its id
     * @param evidence filled before a sheet of records is written
     */
    SheetLayout(
            Contract contract,
            WorkbookSettings settings,
            Map<String, String> addresses,
            EvidenceIndex evidence,
            ReportLinks report) {
        this.contract = contract;
        this.settings = settings;
        this.englishLabels = CodeLabels.english(contract);
        this.meanings = new Meanings(contract);
        this.addresses = addresses;
        this.evidence = evidence;
        this.report = report;
    }

    /** The columns of a table's sheet that the job wants. */
    List<SheetColumn> columns(Contract.Table table) {
        List<String> wanted = settings.columns().get(table.name());
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Contract.Column column = table.columns().get(i);
            if (wanted == null
                    || wanted.contains(column.name())
                    || column.name().equals(table.key())) {
                int index = i;
                SheetColumn shown =
                        SheetColumn.of(column.name(), kind(column), meanings.of(table, column), row -> row[index]);
                columns.add(isFew(column) ? shown.withFewValues() : linked(shown));
                addLabels(columns, column, i);
            }
        }
        addLinks(columns, table);
        return columns;
    }

    Contract contract() {
        return contract;
    }

    /** How many columns stay in view when the sheet is scrolled. */
    static int frozen(String table) {
        return NAMED.contains(table) ? 2 : 1;
    }

    /** English labels of the codes. */
    CodeLabels englishLabels() {
        return englishLabels;
    }

    /** Arabic labels of the codes. */
    CodeLabels arabicLabels() {
        return arabicLabels;
    }

    /** Labels in the workbook's language. */
    CodeLabels labels() {
        return settings.isArabic() ? arabicLabels : englishLabels;
    }

    /** Names of states in the workbook's language. */
    CountryNames names() {
        return settings.isArabic() ? arabicNames : englishNames;
    }

    /** The labels of a column's codes in both languages, that of the workbook first. */
    void addLabels(List<SheetColumn> columns, Contract.Column column, int index) {
        String list = column.codeList();
        List<SheetColumn> labels = new ArrayList<>();
        if (list != null) {
            labels.add(label(column, index, LABEL, "Label of the code in ", code -> englishLabels.label(list, code)));
            labels.add(label(
                    column, index, LABEL_AR, "Arabic label of the code in ", code -> arabicLabels.label(list, code)));
        }
        if (column.name().endsWith("iso3")) {
            labels.add(label(column, index, LABEL, "English name of the state in ", englishNames::name));
            labels.add(label(column, index, LABEL_AR, "Arabic name of the state in ", arabicNames::name));
        }
        if (settings.isArabic() && labels.size() == 2) {
            labels.add(labels.remove(0));
        }
        columns.addAll(labels);
    }

    private static SheetColumn label(
            Contract.Column column, int index, String suffix, String meaning, UnaryOperator<String> label) {
        UnaryOperator<String> words =
                value -> column.values(value).stream().map(label).collect(Collectors.joining(" | "));
        return new SheetColumn(
                column.name() + suffix,
                Kind.TEXT,
                meaning + column.name() + ONLY_HERE,
                row -> row[index],
                words,
                true,
                null);
    }

    private void addLinks(List<SheetColumn> columns, Contract.Table table) {
        String name = table.name();
        int key = table.keyIndex();
        int behind = Math.min(frozen(name), columns.size());
        if (EvidenceIndex.has(name) && settings.hasSheet("evidence")) {
            columns.add(behind, evidence(name, key));
        }
        if (report.has(table)) {
            columns.add(
                    behind,
                    SheetColumn.of(
                                    "report",
                                    Kind.LINK,
                                    "Leads to the record in the run's report" + ONLY_HERE,
                                    row -> "report")
                            .leadingTo(row -> report.to(table, row)));
        }
        if (name.equals("evidence")) {
            columns.add(address(table.index("article_id")));
        }
    }

    /** A column that counts the evidence of records of a table and leads to it. */
    SheetColumn evidence(String table, int key) {
        return SheetColumn.of(
                        "evidence_count",
                        Kind.NUMBER,
                        "Rows of evidence of the record; leads to the first of them" + ONLY_HERE,
                        row -> evidence.count(table, row[key]))
                .leadingTo(row -> evidence.place(table, row[key]));
    }

    /** A column with the address of the article whose id stands there. */
    SheetColumn address(int article) {
        return linked(SheetColumn.of(
                "source_url",
                Kind.LINK,
                "Link to the article, as in the table articles" + ONLY_HERE,
                row -> addresses.get(String.valueOf(row[article]))));
    }

    private static SheetColumn linked(SheetColumn column) {
        return column.kind() != Kind.LINK
                ? column
                : column.leadingTo(row -> {
                    String address = column.source().apply(row);
                    return address == null ? null : ExcelLimits.link(address).orElse(null);
                });
    }

    private static boolean isFew(Contract.Column column) {
        return switch (column.type()) {
            case BOOLEAN, DATE, DATETIME -> true;
            case INTEGER, NUMBER ->
                column.name().equals("confidence") || column.name().equals("intensity");
            case STRING -> !column.allowed().isEmpty() || column.name().endsWith("iso3") || FEW.contains(column.name());
        };
    }

    private static Kind kind(Contract.Column column) {
        if (column.name().equals("source_url")) {
            return Kind.LINK;
        }
        return switch (column.type()) {
            case STRING -> Kind.TEXT;
            case INTEGER -> Kind.NUMBER;
            case NUMBER -> column.name().endsWith("confidence") ? Kind.SHARE : Kind.NUMBER;
            case BOOLEAN -> Kind.BOOLEAN;
            case DATE -> Kind.DATE;
            case DATETIME -> Kind.TIME;
        };
    }
}
