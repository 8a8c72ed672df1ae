package org.mithaq.export.xlsx;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.CodeLabels;
import org.mithaq.export.Edition;
import org.mithaq.export.xlsx.CellStyles.Role;
import org.mithaq.export.xlsx.OverviewTable.Size;
import org.mithaq.ledger.Ledger;

/**
 * What there is at a glance: figures, four charts and the network of parties at the front, and the small tables from which they read beside them. Holds the row under
 * which the next table comes.
 */
final class OverviewSheet {
    private static final int WIDTH_UNIT = 256;

    /** The front has so many narrow columns between its margins; the tables begin behind them. */
    private static final int FRONT = 24;

    private static final int HALF = FRONT / 2;
    private static final int TABLES = FRONT + 2;
    private static final int FIGURE_COLUMNS = 4;
    private static final int CHART_ROWS = 18;
    private static final int STATES = 19;
    private static final int TOP_STATES = 10;
    private static final int OUTLETS = 10;
    private static final int MONTHS = 24;
    private static final int SERIES = 8;
    private static final int STATUSES = 12;
    private static final float TITLE_HEIGHT = 30;
    private static final float SECTION_HEIGHT = 21;
    private static final double[] HEAT = {0, 1, 4};

    private final WorkbookParts parts;
    private final XSSFSheet sheet;
    private int nextTable;

    /** Makes the sheet, empty yet: its counts are known last. */
    OverviewSheet(WorkbookParts parts) {
        this.parts = parts;
        this.sheet = parts.workbook().frame().createSheet(SheetNames.OVERVIEW);
        sheet.setTabColor(Palette.colour(SheetNames.tab(SheetNames.OVERVIEW)));
        sheet.setRightToLeft(parts.settings().isArabic());
        sheet.setDisplayGridlines(false);
        for (int i = 0; i <= FRONT + 1; i++) {
            sheet.setColumnWidth(i, (i == 0 || i == FRONT + 1 ? 2 : 6) * WIDTH_UNIT);
        }
        sheet.setColumnWidth(TABLES, 32 * WIDTH_UNIT);
        for (int i = 1; i <= SERIES + 1; i++) {
            sheet.setColumnWidth(TABLES + i, 22 * WIDTH_UNIT);
        }
    }

    /** Fills the sheet. */
    void write(Edition edition, Tallies tallies, SheetLayout layout) {
        Ledger.Run run = edition.run();
        put(0, 1, words("overview.title", run.job()), Role.TITLE).getRow().setHeightInPoints(TITLE_HEIGHT);
        put(1, 1, words("overview.subtitle", run.runId(), run.businessDate()), Role.SUBTITLE);
        put(0, TABLES, words("overview.tables"), Role.SUBTITLE);
        figures(run, tallies);
        nextTable = 3;
        int top = 6;
        CodeLabels labels = layout.labels();
        chart(
                top,
                0,
                "accords",
                true,
                true,
                OverviewTable.most(
                        tallies.accords(),
                        new Size(STATUSES, SERIES, words("overview.others")),
                        code -> labels.label("accord_status", code),
                        code -> labels.label("accord_type", code)));
        chart(
                top,
                HALF,
                "events",
                false,
                true,
                OverviewTable.rows(
                        tallies.events(),
                        months(tallies.events().rows(), run.businessDate()),
                        new Size(MONTHS, SERIES, words("overview.others")),
                        month -> month,
                        code -> labels.label("event_kind", code)));
        top += CHART_ROWS + 2;
        chart(top, 0, "states", true, false, states(tallies.states(), layout));
        chart(
                top,
                HALF,
                "articles",
                true,
                true,
                OverviewTable.most(
                        tallies.outlets(),
                        new Size(OUTLETS, SERIES, words("overview.others")),
                        outlet -> outlet.isEmpty() ? words("overview.unknown") : outlet,
                        code -> code.isEmpty() ? words("overview.unknown") : language(code)));
        int last = network(top + CHART_ROWS + 2, tallies.network(), layout);
        print(last);
    }

    private void figures(Ledger.Run run, Tallies tallies) {
        List<Map.Entry<String, Long>> figures = List.of(
                Map.entry("articles", run.articlesOk()),
                Map.entry("accords", run.accords()),
                Map.entry("events", run.events()),
                Map.entry("states", (long) tallies.states().size()),
                Map.entry("changes", run.rowsAdded() + run.rowsChanged() + run.rowsRemoved()),
                Map.entry("rejected", run.articlesRejected()));
        for (int i = 0; i < figures.size(); i++) {
            int column = 1 + i * FIGURE_COLUMNS;
            Cell figure = cell(3, column, Role.FIGURE);
            figure.setCellValue(figures.get(i).getValue());
            figure.getRow().setHeightInPoints(TITLE_HEIGHT);
            put(4, column, words("overview.figure." + figures.get(i).getKey()), Role.FIGURE_NAME);
            for (int row = 3; row <= 4; row++) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, column, column + FIGURE_COLUMNS - 1));
            }
        }
    }

    /** Two years of months without a gap; they end with the last that has events, but not long after the run. */
    private static List<String> months(Set<String> known, LocalDate day) {
        String latest = YearMonth.from(day).plusMonths(MONTHS / 2).toString();
        return known.stream()
                .filter(month -> month.compareTo(latest) <= 0)
                .max(Comparator.naturalOrder())
                .map(YearMonth::parse)
                .map(last -> Stream.iterate(last.minusMonths(MONTHS - 1), month -> month.plusMonths(1))
                        .limit(MONTHS)
                        .map(YearMonth::toString)
                        .toList())
                .orElse(List.of());
    }

    private OverviewTable states(Map<String, long[]> states, SheetLayout layout) {
        List<Map.Entry<String, long[]>> most = states.entrySet().stream()
                .sorted(Comparator.comparingLong(
                                (Map.Entry<String, long[]> state) -> -state.getValue()[0] - state.getValue()[1])
                        .thenComparing(Map.Entry::getKey))
                .limit(TOP_STATES)
                .toList();
        return new OverviewTable(
                most.stream().map(state -> layout.names().name(state.getKey())).toList(),
                List.of(words("overview.figure.accords"), words("overview.figure.events")),
                most.stream().map(Map.Entry::getValue).toList());
    }

    private void chart(int top, int left, String name, boolean lying, boolean stacked, OverviewTable table) {
        section(top, 1 + left, HALF - (left == 0 ? 1 : 0), words("overview.chart." + name));
        if (table.isEmpty()) {
            put(top + 1, 1 + left, words("overview.nothing"), Role.SUBTITLE);
            return;
        }
        CellRangeAddress place = table(words("overview.chart." + name), table);
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                0, 0, 0, 0, 1 + left, top + 1, left + HALF + (left == 0 ? 0 : 1), top + 1 + CHART_ROWS);
        new OverviewChart(words("overview.chart." + name), words("overview.chart." + name + ".help"), lying, stacked)
                .draw(sheet, place, anchor);
    }

    /** Writes a small table below the last one. */
    private CellRangeAddress table(String heading, OverviewTable table) {
        put(nextTable, TABLES, heading, Role.SECTION);
        int header = nextTable + 1;
        put(header, TABLES, "", Role.HEAD);
        for (int i = 0; i < table.columns().size(); i++) {
            put(header, TABLES + 1 + i, table.columns().get(i), Role.HEAD);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            put(header + 1 + i, TABLES, table.rows().get(i), null);
            for (int j = 0; j < table.columns().size(); j++) {
                cell(header + 1 + i, TABLES + 1 + j, Role.COUNT)
                        .setCellValue((double) table.counts().get(i)[j]);
            }
        }
        int last = header + table.rows().size();
        nextTable = last + 3;
        return new CellRangeAddress(
                header, last, TABLES, TABLES + table.columns().size());
    }

    /** A matrix of the states with most accords in common; its last row. */
    private int network(int top, Tallies.Counts network, SheetLayout layout) {
        section(top, 1, FRONT, words("overview.chart.network"));
        List<String> states = new ArrayList<>(network.rows().stream()
                .sorted(Comparator.comparingLong(network::ofRow).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(STATES)
                .toList());
        if (states.isEmpty()) {
            put(top + 1, 1, words("overview.nothing"), Role.SUBTITLE);
            return top + 1;
        }
        put(top + 1, 1, words("overview.chart.network.help"), Role.SUBTITLE);
        int header = top + 2;
        int first = 1 + FRONT - STATES;
        for (int i = 0; i < states.size(); i++) {
            put(header, first + i, states.get(i), Role.HEAT);
            put(header + 1 + i, 1, layout.names().name(states.get(i)), null);
            for (int j = 0; j < states.size(); j++) {
                Cell cell = cell(header + 1 + i, first + j, Role.HEAT);
                if (i != j) {
                    cell.setCellValue((double) network.get(states.get(i), states.get(j)));
                }
            }
        }
        int last = header + states.size();
        FactColours.scale(
                sheet,
                new CellRangeAddress(header + 1, last, first, first + states.size() - 1),
                HEAT,
                "F4F6F9",
                "9FD3CB",
                Palette.TEAL);
        return last;
    }

    private void section(int row, int column, int columns, String heading) {
        put(row, column, heading, Role.SECTION).getRow().setHeightInPoints(SECTION_HEIGHT);
        for (int i = 1; i < columns; i++) {
            cell(row, column + i, Role.SECTION);
        }
    }

    private void print(int last) {
        parts.workbook().frame().setPrintArea(parts.workbook().frame().getSheetIndex(sheet), 0, FRONT + 1, 0, last);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private String language(String tag) {
        return new ULocale(tag).getDisplayName(parts.settings().isArabic() ? new ULocale("ar") : ULocale.ENGLISH);
    }

    private String words(String name, Object... values) {
        return parts.words().of(name, values);
    }

    private Row row(int number) {
        Row known = sheet.getRow(number);
        return known == null ? sheet.createRow(number) : known;
    }

    private Cell cell(int row, int column, Role role) {
        Cell cell = row(row).createCell(column);
        cell.setCellStyle(parts.styles().of(role));
        return cell;
    }

    private Cell put(int row, int column, String text, @Nullable Role role) {
        Cell cell = row(row).createCell(column);
        String fitted = parts.limits().fit(text).text();
        cell.setCellValue(fitted);
        cell.setCellStyle(
                role == null ? parts.styles().text(fitted) : parts.styles().of(role));
        return cell;
    }
}
