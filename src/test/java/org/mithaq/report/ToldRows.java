package org.mithaq.report;

import java.util.HashMap;
import java.util.Map;
import org.mithaq.export.Edition;
import org.mithaq.export.InventedRows;
import org.mithaq.export.RowSource;
import org.mithaq.ledger.Ledger.RowHandler;

/** An edition in memory whose articles have texts, and evidence that stands in them. Holds both. */
final class ToldRows {
    private final InventedRows rows = InventedRows.empty();
    private final Map<String, String> texts = new HashMap<>();
    private int evidence;

    /** An article whose body is all of its text. */
    ToldRows article(String id, String language, String title, String text) {
        texts.put(id, text);
        int letters = text.codePointCount(0, text.length());
        rows.put(
                "articles",
                "article_id",
                id,
                "source_path",
                id + ".txt",
                "file_sha256",
                "0".repeat(64),
                "language",
                language);
        rows.put("articles", "article_id", id, "title", title, "text_direction", language.equals("ar") ? "rtl" : "ltr");
        rows.put("articles", "article_id", id, "publication_date_basis", "none", "article_status", "ok");
        rows.put("articles", "article_id", id, "body_start_cp", "0", "body_end_cp", String.valueOf(letters));
        rows.put("articles", "article_id", id, "char_length_utf16", String.valueOf(text.length()));
        return this;
    }

    /** An event that an article tells of in these words. */
    ToldRows event(String id, String article, String kind, String title, String words) {
        rows.put("events", "event_id", id, "title_en", title, "event_kind", kind, "factuality", "reported");
        rows.put(
                "events",
                "event_id",
                id,
                "attribution_type",
                "author",
                "first_article_id",
                article,
                "confidence",
                "0.9");
        return evidence(article, "events", id, "event_kind", kind, words);
    }

    /** An accord that an article tells of in these words. */
    ToldRows accord(String id, String article, String status, String name, String words) {
        rows.put("accords", "accord_id", id, "name_en", name, "accord_type", "other", "instrument_form", "agreement");
        rows.put(
                "accords",
                "accord_id",
                id,
                "accord_status",
                status,
                "factuality",
                "asserted",
                "attribution_type",
                "author");
        rows.put("accords", "accord_id", id, "first_article_id", article, "source_count", "1", "confidence", "0.8");
        return evidence(article, "accords", id, "accord_status", status, words);
    }

    /** Words of an article, where they first stand in it. */
    ToldRows evidence(String article, String table, String target, String field, String value, String words) {
        String id = "e%04d".formatted(evidence++);
        int start = texts.getOrDefault(article, "").indexOf(words);
        rows.put("evidence", "evidence_id", id, "article_id", article, "target_table", table, "target_id", target);
        rows.put("evidence", "evidence_id", id, "target_field", field, "target_value", value, "rule_id", "ar:told");
        rows.put("evidence", "evidence_id", id, "evidence_role", "trigger", "source_part", "body", "quote", words);
        rows.put("evidence", "evidence_id", id, "start_utf16", String.valueOf(start));
        rows.put("evidence", "evidence_id", id, "end_utf16", String.valueOf(start + words.length()));
        return this;
    }

    /** Changes a cell of a row. */
    ToldRows put(String table, String... cells) {
        rows.put(table, cells);
        return this;
    }

    Edition edition() {
        return rows.edition(new RowSource() {
            @Override
            public void read(String table, RowHandler handler) {
                rows.read(table, handler);
            }

            @Override
            public String text(String articleId) {
                return texts.getOrDefault(articleId, "");
            }
        });
    }
}
