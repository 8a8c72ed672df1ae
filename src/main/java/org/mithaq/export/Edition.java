package org.mithaq.export;

import java.util.List;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;

/**
 * What one run hands to analysts.
 *
 * @param contract what the tables are
 * @param run whose edition it is, with its figures
 * @param minConfidence records below it are in {@code review}, not in the tables
 * @param rows of the contract's tables
 * @param review the records that wait for an analyst
 */
public record Edition(Contract contract, Ledger.Run run, double minConfidence, RowSource rows, ReviewSource review) {

    /** Columns of a review row, in order. All are text but {@code confidence}, which is a number. */
    public static final List<String> REVIEW_COLUMNS =
            List.of("review_id", "table_name", "row_id", "title", "confidence", "article_id", "quote", "note");
    /** Where records below the confidence come from. */
    @FunctionalInterface
    public interface ReviewSource {
        /** Streams the rows, sorted by table and row id, columns as {@link #REVIEW_COLUMNS}. */
        void read(Ledger.RowHandler handler);
    }
}
