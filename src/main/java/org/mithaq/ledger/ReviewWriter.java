package org.mithaq.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.FindingStream.Stored;

/** Sets records aside that are less sure than the job asks for. Holds the ids of the current group, because one article may say the same twice. */
final class ReviewWriter {
    private final NextTables tables;
    private final double minConfidence;
    private final Rulings rulings;
    private final DigestTable written = new DigestTable();
    private String group = "";

    ReviewWriter(NextTables tables, double minConfidence, Rulings rulings) {
        this.tables = tables;
        this.minConfidence = minConfidence;
        this.rulings = rulings;
    }

    /** Whether what an article says of a row is less sure than that, and nobody has accepted it. */
    boolean isBelow(double confidence, String table, String rowId, String articleId) {
        return confidence < minConfidence && !rulings.accepts(table, rowId, articleId);
    }

    /** Sets one report of a record aside. */
    void write(
            Stored<?> stored,
            String table,
            String rowId,
            String title,
            double confidence,
            List<Quotation> words,
            @Nullable String note) {
        if (!stored.group().equals(group)) {
            written.clear();
            group = stored.group();
        }
        String id = Digest.of(stored.articleId(), table, rowId);
        if (written.add(id)) {
            tables.add(OwnTables.row(
                    OwnTables.REVIEW,
                    id,
                    table,
                    rowId,
                    title,
                    Cells.number(confidence),
                    stored.articleId(),
                    words.isEmpty() ? null : words.get(0).quote(),
                    note));
        }
    }
}
