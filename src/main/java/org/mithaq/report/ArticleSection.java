package org.mithaq.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mithaq.export.ReportPlan;
import org.mithaq.report.Highlights.Evidence;
import org.mithaq.report.Highlights.Part;
import org.mithaq.report.Highlights.Piece;
import org.mithaq.report.Records.Found;
import org.mithaq.report.ReportSettings.Text;

/** An article: what was found in it, and its text with the words that this rests on. Holds the length of the text under way. */
final class ArticleSection {
    /** Lines that a piece of text shows of itself; all evidence is in the list above the text. */
    private static final int LINES = 4;

    private final Html html;
    private final Records records;
    private final ReportWords words;
    private final Text shown;
    private int length;

    ArticleSection(Html html, Records records, ReportWords words, Text shown) {
        this.html = html;
        this.records = records;
        this.words = words;
        this.shown = shown;
    }

    /**
     * Writes it.
     *
     * @param article row of the table articles
     * @param evidence rows of the table evidence, by their place
     * @param text of the article, decoded
     */
    void write(Cells article, List<Cells> evidence, String text) {
        String id = article.key();
        length = text.length();
        html.open("article", "id", "article-" + id, "aria-labelledby", "title-" + id)
                .line();
        String title = article.has("title") && shown != Text.NONE ? article.text("title") : article.text("source_path");
        html.element("h3", title, "id", "title-" + id, "dir", "auto", "lang", article.get("language"));
        html.open("p", "class", "quiet");
        told(article);
        address(article.text("source_url"));
        html.close("p").line();
        found(article, evidence);
        if (shown != Text.NONE && !evidence.isEmpty()) {
            text(article, evidence, text);
        }
        html.close("article").line();
    }

    /** Each part has its own direction. */
    private void told(Cells article) {
        List<String> parts = Stream.of(
                        article.text("publisher"),
                        article.has("publication_date_edtf")
                                ? article.text("publication_date_edtf")
                                : words.of("date.none"),
                        article.text("language"),
                        words.code(article, "article_status"),
                        article.text("source_path"))
                .filter(part -> !part.isEmpty())
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            html.text(i == 0 ? "" : " · ").element("bdi", parts.get(i));
        }
    }

    /** An article says itself where it comes from, so only addresses of the web are followed. */
    private void address(String url) {
        if (url.startsWith("https://") || url.startsWith("http://")) {
            html.text(" · ").element("a", url, "href", url, "rel", "noopener noreferrer nofollow");
        }
    }

    private void found(Cells article, List<Cells> evidence) {
        Map<String, List<Cells>> byRecord = new LinkedHashMap<>();
        Map<String, Found> found = new LinkedHashMap<>();
        for (Cells each : evidence) {
            Found record = records.of(each);
            if (record != null) {
                found.putIfAbsent(record.row().key(), record);
                byRecord.computeIfAbsent(record.row().key(), first -> new ArrayList<>())
                        .add(each);
            }
        }
        if (found.isEmpty()) {
            html.element("p", words.of("found.none"), "class", "quiet").line();
        }
        if (evidence.isEmpty()) {
            return;
        }
        html.open("ul", "class", "found").line();
        found.forEach((key, record) -> record(article, record, Objects.requireNonNull(byRecord.get(key))));
        List<Cells> own =
                evidence.stream().filter(each -> records.of(each) == null).toList();
        if (!own.isEmpty()) {
            html.open("li").open("details").element("summary", words.of("itself"));
            values(article, own);
        }
        html.close("ul").line();
    }

    private void record(Cells article, Found record, List<Cells> evidence) {
        Cells row = record.row();
        boolean isHere = article.key().equals(row.get("first_article_id"));
        html.open("li", "id", isHere ? ReportPlan.anchor(record.table(), row.key()) : null);
        html.open("details").open("summary").element("strong", record.title());
        html.text(" ");
        otherTitle(html, record);
        html.text(" ")
                .text(words.code(row, record.isAccord() ? "accord_status" : "event_kind"))
                .text(" ");
        fact(html, words, row);
        html.text(" " + record.source()).close("summary");
        values(article, evidence);
    }

    private void values(Cells article, List<Cells> evidence) {
        html.open("ul").line();
        evidence.forEach(each -> value(article, each));
        html.close("ul", "details", "li").line();
    }

    /** An accord's name in the other language, where it has one. */
    static void otherTitle(Html html, Found record) {
        String title = record.otherTitle();
        if (title != null) {
            boolean isArabic = !record.words().isArabic();
            html.element(
                    "span",
                    title,
                    "class",
                    isArabic ? "ar" : "en",
                    "lang",
                    isArabic ? "ar" : "en",
                    "dir",
                    isArabic ? "rtl" : "ltr");
        }
    }

    /** How sure it is that something took place. */
    static void fact(Html html, ReportWords words, Cells row) {
        html.element("span", words.code(row, "factuality"), "class", "fact " + row.text("factuality"));
    }

    private void value(Cells article, Cells evidence) {
        html.open("li").text(field(evidence)).text(" ");
        if (shown == Text.NONE) {
            html.open("a", "id", "evidence-" + evidence.key()).close("a");
        } else if (isInText(evidence)) {
            html.open("a", "href", "#evidence-" + evidence.key());
            quote(article, evidence);
            html.close("a");
        } else {
            html.open("span", "id", "evidence-" + evidence.key());
            quote(article, evidence);
            html.close("span").text(" (" + words.code(evidence, "source_part") + ")");
        }
        html.text(" ").element("code", evidence.text("rule_id")).close("li").line();
    }

    private void quote(Cells article, Cells evidence) {
        html.element("q", evidence.text("quote"), "lang", article.get("language"), "dir", "auto");
    }

    /** The field, and of a party or participant which one it is. */
    private static String field(Cells evidence) {
        String target = evidence.text("target_table");
        String id = evidence.text("target_id");
        String of = target.equals("accord_parties") || target.equals("accord_subjects")
                ? id.substring(id.indexOf(':') + 1) + " "
                : "";
        String value = evidence.text("target_value");
        return of + Cells.inWords(evidence.text("target_field")) + (value.isEmpty() ? "" : ": " + value);
    }

    private boolean isInText(Cells evidence) {
        return evidence.text("source_part").equals("body") && evidence.number("end_utf16") <= length;
    }

    private void text(Cells article, List<Cells> rows, String text) {
        List<Evidence> evidence = rows.stream()
                .filter(this::isInText)
                .map(row -> new Evidence(row.number("start_utf16"), row.number("end_utf16"), row))
                .toList();
        Highlights highlights = new Highlights(text, evidence);
        int from = unit(text, article.number("body_start_cp"));
        int to = unit(text, article.number("body_end_cp"));
        boolean isWhole = shown == Text.WHOLE && 2L * text.length() < ReportPlan.MOST_BYTES / 2;
        if (shown == Text.WHOLE && !isWhole) {
            html.element("p", words.of("long", words.number(text.length())), "class", "quiet");
        }
        html.open("div", "class", "text", "lang", article.get("language"), "dir", article.get("text_direction"));
        int last = from;
        for (Part part : isWhole ? highlights.with(new Part(from, Math.max(from, to))) : highlights.around()) {
            if (part.from() > last) {
                html.text(last == from ? "… " : " … ");
            }
            highlights.pieces(part, this::piece);
            last = part.to();
        }
        html.text(last < to ? " …" : "").close("div").line();
    }

    private static int unit(String text, int codePoint) {
        return text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
    }

    private void piece(Piece piece) {
        if (piece.evidence().isEmpty()) {
            html.text(piece.text());
            return;
        }
        boolean isTrigger = piece.evidence().stream()
                .anyMatch(each -> each.row().text("evidence_role").equals("trigger"));
        html.open("mark", "tabindex", "0", "class", isTrigger ? "record" : null);
        piece.begins()
                .forEach(each ->
                        html.open("a", "id", "evidence-" + each.row().key()).close("a"));
        html.text(piece.text());
        html.open(
                "span",
                "class",
                "tip",
                "role",
                "note",
                "lang",
                words.language().tag(),
                "dir",
                words.language().direction());
        piece.evidence().stream().limit(LINES).forEach(this::line);
        int more = piece.evidence().size() - LINES;
        if (more > 0) {
            html.element("span", words.of("more", more));
        }
        html.close("span", "mark");
    }

    private void line(Evidence evidence) {
        Cells row = evidence.row();
        Found record = records.of(row);
        html.open("span");
        if (record != null) {
            html.element("strong", record.title()).text(": ");
        }
        html.text(field(row)).text(" ").element("code", row.text("rule_id"));
        if (record != null) {
            html.text(" ")
                    .text(words.code(record.row(), "factuality"))
                    .text(", ")
                    .text(record.source());
        }
        html.close("span");
    }
}
