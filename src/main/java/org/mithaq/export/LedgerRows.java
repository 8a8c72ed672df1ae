package org.mithaq.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RowGroups;
import org.mithaq.ledger.RunTables;

/**
 * The rows of a run's tables, and the articles' texts, which only the ledger has.
 *
 * @param isPublication whether copies become part of a published run, which changes no more
 */
record LedgerRows(Ledger ledger, RunTables tables, boolean isPublication) implements RowSource {
    @Override
    public void read(String table, Ledger.RowHandler handler) {
        tables.read(table, handler);
    }

    @Override
    public long count(Contract.Table table) {
        return tables.count(table);
    }

    @Override
    public Optional<String> digest(Contract.Table table) throws IOException {
        return tables.digest(table);
    }

    @Override
    public RowGroups grouped(Contract.Table table, String column) {
        return tables.grouped(table, column);
    }

    @Override
    public String text(String articleId) {
        return ledger.text(articleId).orElse("");
    }

    @Override
    public long copy(Contract.Table table, OutputStream out) throws IOException {
        return tables.copy(table, out);
    }

    @Override
    public long copy(Contract.Table table, Path file) throws IOException {
        return isPublication ? tables.publish(table, file) : tables.copy(table, file);
    }
}
