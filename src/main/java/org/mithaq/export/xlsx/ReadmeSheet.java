package org.mithaq.export.xlsx;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Edition;
import org.mithaq.export.xlsx.CellStyles.Role;
import org.mithaq.ledger.Ledger;

/** The first sheet: what this is, which run made it, what is in it and how to read it. Holds the row under way. */
final class ReadmeSheet {
    private static final int LABEL_WIDTH = 26 * 256;
    private static final int TEXT_WIDTH = 110 * 256;
    private static final int LINE = 120;
    private static final float LINE_HEIGHT = 15;
    private static final float SECTION_HEIGHT = 21;

    private final WorkbookParts parts;
    private final XSSFSheet sheet;
    private int next;

    /** Makes the sheet, empty yet: what it says is known last. */
    ReadmeSheet(WorkbookParts parts) {
        this.parts = parts;
        this.sheet = parts.workbook().frame().createSheet(SheetNames.README);
        sheet.setTabColor(Palette.colour(SheetNames.tab(SheetNames.README)));
        sheet.setRightToLeft(parts.settings().isArabic());
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, TEXT_WIDTH);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Fills the sheet. */
    void write(Edition edition, ArticleIndex articles, List<SheetWriter.Written> tables) {
        Cell title = put(words("readme.title"), null, Role.TITLE);
        title.getRow().setHeightInPoints(2 * LINE_HEIGHT);
        line(words("readme.what"), words("readme.what.text"));
        line("", words("readme.what.other"));
        section(words("readme.run"));
        run(edition, articles);
        section(words("readme.sheets"));
        tables.forEach(this::count);
        section(words("readme.reading"));
        parts.words().list("readme.reading.").forEach(sentence -> line("", sentence));
        gap();
        parts.notes().sentences(parts.words()).forEach(sentence -> line(words("readme.limits"), sentence));
        line(words("readme.cite"), citation(edition.run()));
    }

    private void run(Edition edition, ArticleIndex articles) {
        Ledger.Run run = edition.run();
        line(words("readme.run.id"), run.runId());
        line(words("readme.run.job"), words("readme.run.job.text", run.job(), run.jobVersion()));
        line(words("readme.run.date"), run.businessDate().toString());
        line(words("readme.run.started"), run.startedAt().toString());
        line(
                words("readme.run.finished"),
                run.finishedAt() == null ? "" : run.finishedAt().toString());
        line(words("readme.run.outcome"), run.status());
        line(words("readme.run.contract"), edition.contract().version());
        line(words("readme.run.period"), period(articles));
        if (!edition.selection().isAll()) {
            line(
                    words("readme.run.selection"),
                    words("readme.run.selection.text", edition.selection().asked()));
        }
        line(words("readme.run.filter"), words("readme.run.filter.text", edition.minConfidence()));
        line(
                words("readme.run.articles"),
                words(
                        "readme.run.articles.text",
                        run.articlesRead(),
                        run.articlesOk(),
                        run.articlesRejected(),
                        run.articlesDuplicate()));
        line(
                words("readme.run.changes"),
                words("readme.run.changes.text", run.rowsAdded(), run.rowsChanged(), run.rowsRemoved()));
    }

    private String period(ArticleIndex articles) {
        return articles.firstDay() == null
                ? words("readme.run.period.none")
                : words("readme.run.period.text", articles.firstDay(), articles.lastDay());
    }

    private String citation(Ledger.Run run) {
        return words("readme.cite.text", run.job(), run.runId(), run.businessDate());
    }

    /** A line for each sheet of a table, which leads there. */
    private void count(SheetWriter.Written table) {
        for (String name : table.sheets()) {
            String rows = words(table.rows() == 1 ? "readme.row" : "readme.rows", table.rows());
            Cell cell = put(name, rows + about(table.table()), Role.LINK);
            Hyperlink link = parts.workbook().frame().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + name + "'!A1");
            cell.setHyperlink(link);
        }
    }

    private String about(String table) {
        String words = parts.words().orEmpty("readme.sheet." + table);
        return words.isEmpty() ? "" : " \u2013 " + words;
    }

    private String words(String name, @Nullable Object... values) {
        return parts.words().of(name, values);
    }

    private void line(String label, String text) {
        put(label, text, Role.STRONG);
    }

    private void section(String heading) {
        gap();
        Cell cell = put(heading, null, Role.SECTION);
        cell.getRow().setHeightInPoints(SECTION_HEIGHT);
        cell.getRow().createCell(1).setCellStyle(parts.styles().of(Role.SECTION));
    }

    private void gap() {
        next++;
    }

    private Cell put(String label, @Nullable String text, Role role) {
        var row = sheet.createRow(next++);
        Cell first = row.createCell(0);
        first.setCellValue(label);
        first.setCellStyle(parts.styles().of(role));
        if (text != null && !text.isEmpty()) {
            Cell second = row.createCell(1);
            String fitted = parts.limits().fit(text).text();
            second.setCellValue(fitted);
            second.setCellStyle(
                    parts.settings().isArabic()
                            ? parts.styles().of(Role.PROSE)
                            : parts.styles().text(fitted));
            row.setHeightInPoints(LINE_HEIGHT * (1 + text.length() / LINE));
        }
        return first;
    }
}
