package org.mithaq.export;

import java.io.IOException;
import java.io.OutputStream;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RowGroups;

/** The rows of the run that the ledger consolidated last. */
record LedgerRows(Ledger ledger) implements RowSource {
    @Override
    public void read(String table, Ledger.RowHandler handler) {
        ledger.read(table, handler);
    }

    @Override
    public long count(Contract.Table table) {
        return ledger.count(table);
    }

    @Override
    public RowGroups grouped(Contract.Table table, String column) {
        return ledger.grouped(table, column);
    }

    @Override
    public String text(String articleId) {
        return ledger.text(articleId).orElse("");
    }

    @Override
    public long copy(Contract.Table table, OutputStream out) throws IOException {
        return ledger.copy(table, out);
    }
}
