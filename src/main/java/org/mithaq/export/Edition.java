package org.mithaq.export;

import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RunTables;

/**
 * What one run hands to analysts.
 *
 * @param contract what the tables are
 * @param run whose edition it is, with its figures
 * @param minConfidence records below it are in {@code review}, not in the tables
 * @param rows of the contract's tables
 * @param review the records that wait for an analyst
 * @param selection which of the run's records these are
 */
public record Edition(
        Contract contract,
        Ledger.Run run,
        double minConfidence,
        RowSource rows,
        ReviewSource review,
        Selection selection) {

    /** With all records. */
    public Edition(Contract contract, Ledger.Run run, double minConfidence, RowSource rows, ReviewSource review) {
        this(contract, run, minConfidence, rows, review, Selection.ALL);
    }

    /**
     * The edition of a run that is complete in the ledger.
     *
     * @param run as {@link Ledger#complete} returned it
     */
    public static Edition of(Ledger ledger, Ledger.Run run, double minConfidence) {
        RunTables tables = ledger.tablesOf(run)
                .orElseThrow(() -> new IllegalStateException(
                        "The ledger has no tables of run %s. Consolidate it first.".formatted(run.runId())));
        return of(run, minConfidence, new LedgerRows(ledger, tables, true), tables);
    }

    /** The edition of a run whose tables are at hand, for somebody who may change what it is made into. */
    public static Edition of(Ledger ledger, Ledger.Run run, double minConfidence, RunTables tables) {
        return of(run, minConfidence, new LedgerRows(ledger, tables, false), tables);
    }

    private static Edition of(Ledger.Run run, double minConfidence, LedgerRows rows, RunTables tables) {
        return new Edition(Contract.load(), run, minConfidence, rows, tables::review, Selection.ALL);
    }

    /** Where records below the confidence come from. */
    @FunctionalInterface
    public interface ReviewSource {
        /** Streams the rows, sorted by their first column, columns as {@link Ledger#REVIEW_COLUMNS}. */
        void read(Ledger.RowHandler handler);
    }
}
