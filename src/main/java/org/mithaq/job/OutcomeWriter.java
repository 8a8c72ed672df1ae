package org.mithaq.job;

import java.util.List;
import org.mithaq.ledger.Ledger;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Makes the outcomes of a chunk's records, all at once, and writes them to the ledger in the chunk's transaction. */
final class OutcomeWriter implements ItemWriter<SeedRecord> {
    private final DocumentReading reading;
    private final Ledger ledger;
    private final RunBook book;
    private final String packs;

    OutcomeWriter(DocumentReading reading, Ledger ledger, RunBook book, String packs) {
        this.reading = reading;
        this.ledger = ledger;
        this.book = book;
        this.packs = packs;
    }

    @Override
    public void write(Chunk<? extends SeedRecord> chunk) {
        ledger.record(book.runId(), packs, reading.outcomes(List.copyOf(chunk.getItems())));
    }
}
