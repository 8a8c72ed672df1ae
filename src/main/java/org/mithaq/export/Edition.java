package org.mithaq.export;

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

    /**
     * The edition of a run that is complete in the ledger.
     *
     * @param run as {@link Ledger#complete} returned it
     */
    public static Edition of(Ledger ledger, Ledger.Run run, double minConfidence) {
        return new Edition(Contract.load(), run, minConfidence, new LedgerRows(ledger), ledger::review);
    }

    /** Where records below the confidence come from. */
    @FunctionalInterface
    public interface ReviewSource {
        /** Streams the rows, sorted by their first column, columns as {@link Ledger#REVIEW_COLUMNS}. */
        void read(Ledger.RowHandler handler);
    }
}
