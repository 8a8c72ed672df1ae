package org.mithaq.job;

import java.util.List;
import org.mithaq.ledger.Ledger;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes outcomes to the ledger in the chunk's transaction. */
final class OutcomeWriter implements ItemWriter<Ledger.Outcome> {
    private final Ledger ledger;
    private final RunBook book;
    private final String packs;

    OutcomeWriter(Ledger ledger, RunBook book, String packs) {
        this.ledger = ledger;
        this.book = book;
        this.packs = packs;
    }

    @Override
    public void write(Chunk<? extends Ledger.Outcome> chunk) {
        ledger.record(book.runId(), packs, List.copyOf(chunk.getItems()));
    }
}
