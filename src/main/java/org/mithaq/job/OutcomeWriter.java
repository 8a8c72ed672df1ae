package org.mithaq.job;

import java.util.List;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.Ledger.Outcome;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes the outcomes of a chunk's records to the ledger in the chunk's transaction. */
final class OutcomeWriter implements ItemWriter<Outcome> {
    private final Ledger ledger;
    private final RunBook book;
    private final String packs;

    OutcomeWriter(Ledger ledger, RunBook book, String packs) {
        this.ledger = ledger;
        this.book = book;
        this.packs = packs;
    }

    @Override
    public void write(Chunk<? extends Outcome> chunk) {
        ledger.record(book.runId(), packs, List.copyOf(chunk.getItems()));
    }
}
