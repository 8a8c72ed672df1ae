package org.mithaq.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Edition;
import org.mithaq.export.ReportPlan;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RowSorter;
import org.mithaq.ledger.RowSorter.Entry;
import org.mithaq.report.Records.Found;

/** The pages of one report. Holds what they share, and the counts for its first page. */
final class Report implements AutoCloseable {
    private static final int ROWS_OF_A_PAGE = 500;

    /** Rows that a first page shows of what has pages of its own. */
    private static final int NEWEST = 100;

    private static final int MOST_BARS = 12;
    private static final int MONTHS = 18;
    private static final int MONTH = 7;

    private final Edition edition;
    private final ReportSettings settings;
    private final Path folder;
    private final Path sorting;
    private final ReportPlan plan;
    private final ReportStyle style;
    private final Records records;
    private final ReportWords words;
    private final Tally statuses = new Tally();
    private final Tally kinds = new Tally();
    private final Tally months = new Tally();
    private final Tally languages = new Tally();
    private final Tally publishers = new Tally();
    private final Tally rejects = new Tally();

    Report(Edition edition, ReportSettings settings, Path folder, Path sorting) {
        this.edition = edition;
        this.settings = settings;
        this.folder = folder;
        this.sorting = sorting;
        this.plan = ReportPlan.of(edition);
        this.style = ReportStyle.of(edition.contract(), List.of("accord_status", "event_kind"));
        this.words = ReportWords.of(settings.language());
        this.records = new Records(edition, words);
    }

    void write() throws IOException {
        count();
        if (plan.isPaged()) {
            Files.createDirectory(folder.resolve(ReportPlan.FOLDER));
        }
        try (RowSorter accords = newestFirst("accords", "signed_date", "begin_date_from");
                RowSorter events = newestFirst("events", "event_date_from", "event_date_to");
                ReportPage page = begin(ReportPlan.FILE, title(), null)) {
            Html html = page.html();
            navigation(html);
            page.content();
            summary(html);
            charts(html);
            table(html, "accords", accords.sorted(), statuses);
            table(html, "events", events.sorted(), kinds);
            html.element("h2", words.of("part.articles"), "id", "articles").line();
            articles(html);
        }
    }

    private String title() {
        return words.of("title", edition.run().job(), edition.run().businessDate());
    }

    private ReportPage begin(String path, String title, @Nullable String home) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return ReportPage.begin(
                file,
                style,
                words,
                title,
                words.of("below", edition.run().runId(), edition.run().job()),
                home);
    }

    private void navigation(Html html) {
        html.open("nav", "aria-label", words.of("parts")).open("ul");
        for (String part : List.of("summary", "charts", "accords", "events", "articles")) {
            html.open("li")
                    .element("a", words.of("part." + part), "href", "#" + part)
                    .close("li");
        }
        html.close("ul", "nav");
    }

    private void count() {
        each("accords", row -> statuses.add(row.text("accord_status")));
        each("events", row -> {
            kinds.add(row.text("event_kind"));
            String day = row.text("event_date_from");
            if (day.length() >= MONTH) {
                months.add(day.substring(0, MONTH));
            }
        });
        each("articles", row -> {
            languages.add(row.has("language") ? row.text("language") : "und");
            publishers.add(row.has("publisher") ? row.text("publisher") : words.of("chart.unknown"));
        });
        each("rejects", row -> {
            if (row.text("severity").equals("error")) {
                rejects.add(row.text("reject_code"));
            }
        });
    }

    private void each(String table, Consumer<Cells> consumer) {
        Contract.Table shape = edition.contract().table(table);
        edition.rows().read(table, cells -> consumer.accept(new Cells(shape, cells)));
    }

    private void summary(Html html) {
        Ledger.Run run = edition.run();
        html.element("h2", words.of("part.summary"), "id", "summary").line();
        if (!edition.selection().isAll()) {
            html.element("p", words.of("selection", edition.selection().asked()))
                    .line();
        }
        html.open("dl", "class", "figures");
        figure(html, words.of("outcome"), words.code("run_status", run.status()));
        figure(html, words.of("read"), words.number(run.articlesRead()));
        figure(html, words.of("taken"), words.number(run.articlesOk()));
        figure(html, words.of("rejected"), words.number(run.articlesRejected()));
        figure(html, words.of("same"), words.number(run.articlesDuplicate()));
        figure(html, words.of("accords"), words.number(run.accords()));
        figure(html, words.of("events"), words.number(run.events()));
        figure(
                html,
                words.of("changes"),
                words.of(
                        "changes.text",
                        words.number(run.rowsAdded()),
                        words.number(run.rowsChanged()),
                        words.number(run.rowsRemoved())));
        html.close("dl").line();
        if (!rejects.isEmpty()) {
            html.element("p", words.of("rejects", joined(rejects)));
        }
        html.element("p", words.of("confidence", edition.minConfidence(), shown()), "class", "quiet");
    }

    private String shown() {
        return words.of("shown." + settings.text().name().toLowerCase(Locale.ROOT));
    }

    private String joined(Tally tally) {
        List<String> parts = new ArrayList<>();
        named(tally.most(MOST_BARS)).forEach((what, count) -> parts.add(what + " " + words.number(count)));
        return String.join(words.isArabic() ? "، " : ", ", parts);
    }

    /** The bars that stand for many have words. */
    private Map<String, Long> named(Map<String, Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((what, count) -> named.put(
                what.equals(Tally.OTHERS)
                        ? words.of("chart.others")
                        : what.equals(Tally.EARLIER) ? words.of("chart.earlier") : what,
                count));
        return named;
    }

    /** Bars of codes have words too. */
    private Map<String, Long> named(Map<String, Long> counts, String list) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((what, count) ->
                named.put(words.isArabic() && !what.equals(Tally.OTHERS) ? words.code(list, what) : what, count));
        return named(named);
    }

    private static void figure(Html html, String what, String value) {
        html.open("div").element("dt", what).element("dd", value).close("div");
    }

    private void charts(Html html) {
        html.element("h2", words.of("part.charts"), "id", "charts")
                .line()
                .open("div", "class", "charts")
                .line();
        chart(html, "accords-by-status", named(statuses.most(MOST_BARS), "accord_status"));
        chart(html, "events-by-kind", named(kinds.most(MOST_BARS), "event_kind"));
        chart(html, "events-by-month", named(months.last(MONTHS)));
        chart(html, "articles-by-language", named(languages.most(MOST_BARS)));
        chart(html, "articles-by-publisher", named(publishers.most(MOST_BARS)));
        html.close("div").line();
    }

    private void chart(Html html, String id, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            new BarChart("chart-" + id, words.of("chart." + id), counts).write(html);
        }
    }

    /** Rows by their dates, the newest first and those without a date last. */
    private RowSorter newestFirst(String table, String day, String otherDay) {
        RowSorter sorter = new RowSorter(sorting, table);
        each(table, row -> {
            String date = row.has(day) ? row.text(day) : row.text(otherDay);
            sorter.add(place(date) + row.key(), row.line());
        });
        return sorter;
    }

    private static String place(String date) {
        StringBuilder place = new StringBuilder(date.isEmpty() ? "1" : "0");
        date.chars().forEach(c -> place.append((char) (Character.MAX_VALUE - c)));
        return place.append(' ').toString();
    }

    private void table(Html html, String table, Iterator<Entry> rows, Tally choices) throws IOException {
        String title = words.of("part." + table);
        html.element("h2", title, "id", table).line();
        if (!rows.hasNext()) {
            html.element("p", words.of("none"), "class", "quiet").line();
            return;
        }
        if (!plan.isPaged()) {
            rows(html, table, rows, Integer.MAX_VALUE, "", choices);
            return;
        }
        List<Found> newest = new ArrayList<>();
        List<String> pages = pages(table, title, rows, choices, newest);
        html.open("p").text(words.of("all"));
        for (int i = 0; i < pages.size(); i++) {
            html.element("a", words.of("page", i + 1), "href", pages.get(i)).text(" ");
        }
        html.close("p").line();
        html.element("p", words.of("newest"), "class", "quiet");
        RecordTable first = new RecordTable(html, records, words, plan, "");
        first.begin(table, choices.most(Integer.MAX_VALUE));
        newest.forEach(first::add);
        first.end();
    }

    private List<String> pages(String table, String title, Iterator<Entry> rows, Tally choices, List<Found> newest)
            throws IOException {
        List<String> pages = new ArrayList<>();
        while (rows.hasNext()) {
            String path = String.format(Locale.ROOT, "%s/%s-%04d.html", ReportPlan.FOLDER, table, pages.size() + 1);
            try (ReportPage page =
                    begin(path, words.of("table.page", title, pages.size() + 1), "../" + ReportPlan.FILE)) {
                page.content();
                newest.addAll(rows(page.html(), table, rows, ROWS_OF_A_PAGE, "../", choices).stream()
                        .limit(Math.max(0, NEWEST - newest.size()))
                        .toList());
            }
            pages.add(path);
        }
        return pages;
    }

    /** Writes some rows, and returns the first of them. */
    private List<Found> rows(Html html, String table, Iterator<Entry> rows, int most, String up, Tally choices) {
        Contract.Table shape = edition.contract().table(table);
        RecordTable records = new RecordTable(html, this.records, words, plan, up);
        List<Found> first = new ArrayList<>();
        records.begin(table, choices.most(Integer.MAX_VALUE));
        for (int i = 0; i < most && rows.hasNext(); i++) {
            Found found = new Found(
                    table,
                    new Cells(shape, rows.next().line().cells(shape.columns().size())),
                    words);
            records.add(found);
            if (first.size() < NEWEST) {
                first.add(found);
            }
        }
        records.end();
        return first;
    }

    private void articles(Html html) {
        if (plan.isPaged()) {
            html.element("p", words.of("articles.paged"));
        }
        try (RowSorter evidence = new RowSorter(sorting, "evidence")) {
            Contract.Table table = edition.contract().table("evidence");
            each(
                    table.name(),
                    row -> evidence.add(
                            String.format(
                                    Locale.ROOT,
                                    "%s %s %09d %s",
                                    row.text("article_id"),
                                    row.text("source_part"),
                                    row.number("start_utf16"),
                                    row.key()),
                            row.line()));
            EvidenceOfArticles byArticle = new EvidenceOfArticles(table, evidence.sorted());
            each("articles", row -> article(html, row, byArticle.of(row.key())));
        }
    }

    private void article(Html html, Cells article, List<Cells> evidence) {
        boolean isShown = settings.text() != ReportSettings.Text.NONE && !evidence.isEmpty();
        String text = isShown ? edition.rows().text(article.key()) : "";
        if (!plan.isPaged()) {
            new ArticleSection(html, records, words, settings.text()).write(article, evidence, text);
        } else if (!evidence.isEmpty()) {
            page(article, evidence, text);
        }
    }

    private void page(Cells article, List<Cells> evidence, String text) {
        try (ReportPage page =
                begin(plan.page(article.key()), words.of("article", article.key()), "../../" + ReportPlan.FILE)) {
            page.content();
            new ArticleSection(page.html(), records, words, settings.text()).write(article, evidence, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        records.close();
    }

    /** Evidence that comes by articles. Holds the next row. */
    private static final class EvidenceOfArticles {
        private final Contract.Table table;
        private final Iterator<Entry> rows;
        private @Nullable Cells next;

        EvidenceOfArticles(Contract.Table table, Iterator<Entry> rows) {
            this.table = table;
            this.rows = rows;
            readOn();
        }

        private void readOn() {
            next = rows.hasNext()
                    ? new Cells(table, rows.next().line().cells(table.columns().size()))
                    : null;
        }

        /** That of an article; to be asked by their ids in order. */
        List<Cells> of(String articleId) {
            List<Cells> found = new ArrayList<>();
            while (next != null && next.text("article_id").compareTo(articleId) <= 0) {
                if (next.text("article_id").equals(articleId)) {
                    found.add(next);
                }
                readOn();
            }
            return found;
        }
    }
}
