package org.mithaq.export.xlsx;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Edition;
import org.mithaq.ledger.Ledger;

/** The first sheet: what this is, which run made it, what is in it and how to read it. Holds the row under way. */
final class ReadmeSheet {
    private static final int LABEL_WIDTH = 26 * 256;
    private static final int TEXT_WIDTH = 110 * 256;
    private static final int LINE = 120;
    private static final float LINE_HEIGHT = 15;

    private static final List<String> READING = List.of(
            "Each data sheet is one Excel table of the same name with a filter on every column. Rows are sorted by their key, the first column.",
            "accords has one row an accord; accord_parties who stands where in it; accord_subjects what it is about; events who did what, when and where.",
            "evidence has the words that each value rests on: filter target_id by the key of a row. quote is exactly what the article says.",
            "factuality says whether something took place (asserted), is only said by others (reported), is to come (planned), denied or supposed (hypothetical).",
            "Columns that end in _label and _label_ar put codes into words; they are in this workbook only. All codes are explained in the sheet code_lists.",
            "Columns that end in _edtf hold dates as exactly as the text gives them, such as 2025-11 for a month; the columns beside them are real dates or empty.",
            "coverage lists words and names that gave no record though words like them do, the most frequent first: what the program may miss.",
            "Times are in UTC. An empty cell means unknown or not applicable.",
            "The folder csv beside this workbook has the same tables with exact values, for programs.");

    private static final String ARABIC =
            "يضم هذا الملف ما استخرجه برنامج ميثاق من المقالات الإخبارية: الاتفاقات وأطرافها وموضوعاتها، والأحداث والمشاركين فيها، مع الكلمات التي يستند إليها كل سجل في ورقة evidence.";

    private final WorkbookParts parts;
    private final SXSSFSheet sheet;
    private int next;

    /** Makes the sheet, empty yet: what it says is known last. */
    ReadmeSheet(WorkbookParts parts) {
        this.parts = parts;
        this.sheet = parts.workbook().createSheet("readme");
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, TEXT_WIDTH);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Fills the sheet. */
    void write(Edition edition, ArticleIndex articles, List<SheetWriter.Written> tables) {
        Cell title = put("Mithaq", null, parts.styles().title());
        title.getRow().setHeightInPoints(2 * LINE_HEIGHT);
        line(
                "What this is",
                "Accords and events that a program found in news articles, with the words each record rests on. It reads; it does not judge whether an article is right.");
        line("", ARABIC);
        gap();
        run(edition, articles);
        gap();
        tables.forEach(this::count);
        gap();
        line("How to read it", READING.get(0));
        READING.subList(1, READING.size()).forEach(sentence -> line("", sentence));
        gap();
        parts.notes().sentences().forEach(sentence -> line("What Excel cannot hold", sentence));
        line("How to cite it", citation(edition.run()));
    }

    private void run(Edition edition, ArticleIndex articles) {
        Ledger.Run run = edition.run();
        line("Run", run.runId());
        line("Job", run.job() + ", version " + run.jobVersion());
        line("Business date", run.businessDate().toString());
        line("Started", run.startedAt().toString());
        line("Finished", run.finishedAt() == null ? "" : run.finishedAt().toString());
        line("Outcome", run.status());
        line("Contract", "version " + edition.contract().version());
        line("Period", period(articles));
        line(
                "Filter",
                "Records with a confidence below %s are not in the tables but in the sheet review."
                        .formatted(edition.minConfidence()));
        line(
                "Articles",
                "%d read, %d taken, %d rejected (see rejects), %d the same as others"
                        .formatted(
                                run.articlesRead(), run.articlesOk(), run.articlesRejected(), run.articlesDuplicate()));
        line(
                "Since the last run",
                "%d rows added, %d changed, %d removed (see changes)"
                        .formatted(run.rowsAdded(), run.rowsChanged(), run.rowsRemoved()));
    }

    private static String period(ArticleIndex articles) {
        return articles.firstDay() == null
                ? "No article has a known publication date."
                : "Articles published from %s to %s, and those without a known date"
                        .formatted(articles.firstDay(), articles.lastDay());
    }

    private static String citation(Ledger.Run run) {
        return "Mithaq, job %s, run %s of %s, table and key of the row. Quote the article itself for what it says."
                .formatted(run.job(), run.runId(), run.businessDate());
    }

    private void count(SheetWriter.Written table) {
        for (String name : table.sheets()) {
            Cell cell = put(
                    name,
                    table.rows() == 1 ? "1 row" : "%d rows".formatted(table.rows()),
                    parts.styles().link());
            Hyperlink link = parts.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + name + "'!A1");
            cell.setHyperlink(link);
        }
    }

    private void line(String label, String text) {
        put(label, text, parts.styles().strong());
    }

    private void gap() {
        next++;
    }

    private Cell put(String label, @Nullable String text, CellStyle style) {
        var row = sheet.createRow(next++);
        Cell first = row.createCell(0);
        first.setCellValue(label);
        first.setCellStyle(style);
        if (text != null && !text.isEmpty()) {
            Cell second = row.createCell(1);
            String fitted = parts.limits().fit(text).text();
            second.setCellValue(fitted);
            second.setCellStyle(parts.styles().text(fitted));
            row.setHeightInPoints(LINE_HEIGHT * (1 + text.length() / LINE));
        }
        return first;
    }
}
