package org.mithaq.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sets records aside that are less sure than the job asks for. */
final class ReviewWriter {
    private static final int COLUMNS = 8;

    private final JdbcTemplate sql;
    private final double minConfidence;

    ReviewWriter(JdbcTemplate sql, double minConfidence) {
        this.sql = sql;
        this.minConfidence = minConfidence;
    }

    boolean isBelow(double confidence) {
        return confidence < minConfidence;
    }

    /** Sets one report of a record aside. */
    void write(
            Source source,
            String table,
            String rowId,
            String title,
            double confidence,
            List<Quotation> words,
            @Nullable String note) {
        String id = Digest.of(source.articleId(), table, rowId);
        if (sql.queryForList("SELECT 1 FROM review WHERE review_id = ?", id).isEmpty()) {
            sql.update(
                    """
                    INSERT INTO review (review_id, table_name, row_id, title, confidence, article_id, quote, note)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    table,
                    rowId,
                    title,
                    Cells.number(confidence),
                    source.articleId(),
                    words.isEmpty() ? null : words.get(0).quote(),
                    note);
        }
    }

    /** Streams the rows in the order of {@link Ledger#REVIEW_COLUMNS}. */
    static void each(JdbcTemplate sql, Ledger.RowHandler handler) {
        String query = "SELECT %s FROM review WHERE review_id > ? ORDER BY review_id LIMIT 1000"
                .formatted(String.join(", ", Ledger.REVIEW_COLUMNS));
        Pager.each(sql, query, COLUMNS, 0, handler);
    }
}
