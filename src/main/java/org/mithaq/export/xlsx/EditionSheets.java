package org.mithaq.export.xlsx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Edition;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Coverage;
import org.mithaq.ledger.DecisionRows;

/** The sheets of an edition. Evidence is written first, because records lead to its rows, and what counts or sorts rows last; then all are put in order. */
final class EditionSheets {
    private static final String EVIDENCE = "evidence";

    /** Tables that the sheet timeline is made of. */
    private static final Set<String> STEPS = Set.of("accords", "events");

    private final Edition edition;
    private final WorkbookParts parts;
    private final WorkbookSettings settings;
    private final ArticleIndex articles;
    private final EvidenceIndex evidence;
    private final SheetLayout layout;
    private final Tallies tallies;
    private final List<SheetWriter.Written> written = new ArrayList<>();

    EditionSheets(Edition edition, WorkbookParts parts, ReportLinks report) {
        this.edition = edition;
        this.parts = parts;
        this.settings = parts.settings();
        this.articles = ArticleIndex.of(edition, parts.limits());
        this.evidence = new EvidenceIndex(edition.contract().table(EVIDENCE), parts.limits());
        this.layout = new SheetLayout(edition.contract(), settings, articles.addresses(), evidence, report);
        this.tallies = new Tallies(edition.contract());
    }

    /** Writes them all. */
    void write(Path folder) {
        ReadmeSheet readme = new ReadmeSheet(parts);
        ReviewSheet review = new ReviewSheet(parts, layout);
        List<SheetColumn> timeline = Timeline.columns(layout, settings.hasSheet(EVIDENCE));
        tables(folder, timeline);
        if (settings.hasSheet(SheetNames.COVERAGE)) {
            table(Coverage.TABLE);
        }
        if (settings.hasSheet(SheetNames.DECISIONS)) {
            table(DecisionRows.TABLE);
        }
        ReferenceSheets reference = new ReferenceSheets(edition.contract(), parts, layout);
        if (settings.hasSheet(SheetNames.DICTIONARY)) {
            written.add(reference.dictionary(
                    Stream.concat(tables(), Stream.of(Coverage.TABLE, DecisionRows.TABLE))
                            .toList(),
                    timeline,
                    review.columns()));
        }
        if (settings.hasSheet(SheetNames.CODES)) {
            written.add(reference.codeLists());
        }
        if (settings.hasSheet(SheetNames.REVIEW)) {
            written.add(review.write(edition.review()));
        }
        if (settings.hasSheet(SheetNames.OVERVIEW)) {
            new OverviewSheet(parts).write(edition, tallies, layout);
        }
        written.sort(SheetNames.order());
        readme.write(edition, articles, written);
        order();
    }

    /** The tables, evidence first, and the timeline that is made of them. */
    private void tables(Path folder, List<SheetColumn> columns) {
        try (Timeline timeline = new Timeline(edition.contract(), folder)) {
            Stream.concat(
                            Stream.of(EVIDENCE),
                            tables().map(Contract.Table::name).filter(name -> !name.equals(EVIDENCE)))
                    .map(edition.contract()::table)
                    .forEach(table -> table(table, timeline));
            if (settings.hasSheet(SheetNames.TIMELINE)) {
                SheetWriter sheet = writer(SheetNames.TIMELINE, columns, FactColours.timeline());
                timeline.write(sheet);
                written.add(sheet.finish());
            }
        }
    }

    /** A table that the order does not name, of a later contract, comes last rather than being lost. */
    private Stream<Contract.Table> tables() {
        Contract contract = edition.contract();
        return Stream.concat(
                SheetNames.ALL.stream().filter(contract::has).map(contract::table),
                contract.tables().stream().filter(table -> !SheetNames.ALL.contains(table.name())));
    }

    private void table(Contract.Table table, Timeline timeline) {
        boolean shown = settings.hasSheet(table.name());
        boolean counted = settings.hasSheet(SheetNames.OVERVIEW) && Tallies.TABLES.contains(table.name());
        boolean steps = settings.hasSheet(SheetNames.TIMELINE) && STEPS.contains(table.name());
        if (!shown && !counted && !steps) {
            return;
        }
        TableSheets sheets = shown ? sheets(table) : null;
        int confidence = confidence(table);
        int review = index(table, "review");
        edition.rows().read(table.name(), row -> {
            if (confidence >= 0 && isUnsure(row[confidence]) && (review < 0 || row[review] == null)) {
                parts.notes().unsure(table.name());
                return;
            }
            if (sheets != null) {
                sheets.add(row);
            }
            if (counted) {
                tallies.see(table, row);
            }
            if (steps) {
                step(table, row, timeline);
            }
            if (table.name().equals(EVIDENCE)) {
                evidence.see(row);
            }
        });
        if (sheets != null) {
            written.add(sheets.finish());
        }
    }

    private static void step(Contract.Table table, @Nullable String[] row, Timeline timeline) {
        if (table.name().equals("accords")) {
            timeline.accord(row);
        } else {
            timeline.event(row);
        }
    }

    private void table(Contract.Table table) {
        TableSheets sheets = sheets(table);
        edition.rows().read(table.name(), sheets::add);
        written.add(sheets.finish());
    }

    private TableSheets sheets(Contract.Table table) {
        long rows = settings.splitBy() == WorkbookSettings.SplitBy.ROWS
                ? 0
                : edition.rows().count(table);
        return new TableSheets(parts, table, rows, layout.columns(table), dress(table.name(), new FactColours()));
    }

    private SheetWriter writer(String name, List<SheetColumn> columns, SheetDress.Rules rules) {
        return new SheetWriter(parts, name, name, columns, dress(name, rules));
    }

    private SheetDress dress(String name, SheetDress.Rules rules) {
        return new SheetDress(settings.isArabic(), SheetLayout.frozen(name), List.of(rules));
    }

    private int confidence(Contract.Table table) {
        return settings.minConfidence() > 0 ? index(table, "confidence") : -1;
    }

    private static int index(Contract.Table table, String column) {
        return table.columns().stream().map(Contract.Column::name).toList().indexOf(column);
    }

    private boolean isUnsure(@Nullable String confidence) {
        return confidence != null && Double.parseDouble(confidence) < settings.minConfidence();
    }

    private void order() {
        List<String> names = new ArrayList<>(List.of(SheetNames.README));
        XSSFSheet overview = parts.workbook().frame().getSheet(SheetNames.OVERVIEW);
        if (overview != null) {
            names.add(SheetNames.OVERVIEW);
        }
        written.forEach(table -> names.addAll(table.sheets()));
        parts.workbook().order(names);
    }
}
