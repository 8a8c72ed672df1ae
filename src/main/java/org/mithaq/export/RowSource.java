package org.mithaq.export;

import org.mithaq.ledger.Ledger;

/** Where the rows of the contract's tables and of {@code coverage} come from; {@code ledger::read} is one. */
@FunctionalInterface
public interface RowSource {
    /**
     * Streams the rows of one table, in the contract's column order, sorted by key.
     *
     * @param table name of a table of the contract, or {@code coverage}
     * @param handler takes each row; the array is reused between calls
     */
    void read(String table, Ledger.RowHandler handler);
}
