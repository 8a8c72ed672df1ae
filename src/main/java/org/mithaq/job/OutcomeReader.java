package org.mithaq.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger.Outcome;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the records of the seeds one after another, makes their outcomes on several threads, and hands them over in the order of the records: the same as on one
 * thread. The ledger is written meanwhile by whoever asks for them. Holds the batches that are under way, one more than there are threads.
 */
final class OutcomeReader implements ItemStreamReader<Outcome> {
    /** As many as are extracted side by side. */
    private static final int BATCH = 64;

    /** Of all texts of a batch, so that long ones do not fill the memory. */
    private static final long BATCH_BYTES = 1 << 20;

    private final SeedReader seeds;
    private final DocumentReading reading;
    private final UnaryOperator<Outcome> filing;
    private final int threads;
    private final Deque<Future<List<Outcome>>> ahead = new ArrayDeque<>();
    private @Nullable ExecutorService workers;
    private Iterator<Outcome> ready = Collections.emptyIterator();

    /**
     * Reads seeds.
     *
     * @param filing makes an outcome ready for the ledger
     * @param threads that extract; with one, the caller's
     */
    OutcomeReader(SeedReader seeds, DocumentReading reading, UnaryOperator<Outcome> filing, int threads) {
        this.seeds = seeds;
        this.reading = reading;
        this.filing = filing;
        this.threads = threads;
    }

    @Override
    public void open(ExecutionContext context) {
        seeds.open(context);
        AtomicInteger number = new AtomicInteger();
        workers = threads == 1
                ? null
                : Executors.newFixedThreadPool(threads, work -> {
                    Thread thread = new Thread(work, "extract-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    @Override
    public @Nullable Outcome read() throws InterruptedException {
        while (!ready.hasNext()) {
            lookAhead();
            Future<List<Outcome>> next = ahead.poll();
            if (next == null) {
                return null;
            }
            ready = outcomes(next).iterator();
        }
        return ready.next();
    }

    private void lookAhead() {
        int most = workers == null ? 1 : threads + 1;
        while (ahead.size() < most) {
            List<SeedRecord> batch = batch();
            if (batch.isEmpty()) {
                return;
            }
            FutureTask<List<Outcome>> task = new FutureTask<>(
                    () -> reading.outcomes(batch).stream().map(filing).toList());
            ahead.add(task);
            if (workers == null) {
                task.run();
            } else {
                workers.execute(LogContext.carried(task));
            }
        }
    }

    private List<SeedRecord> batch() {
        List<SeedRecord> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < BATCH && bytes < BATCH_BYTES) {
            SeedRecord next = seeds.read();
            if (next == null) {
                return batch;
            }
            bytes += next instanceof SeedRecord.Document document
                    ? document.document().byteLength()
                    : 0;
            batch.add(next);
        }
        return batch;
    }

    /** What was made of a batch; what its thread threw is thrown here. */
    private static List<Outcome> outcomes(Future<List<Outcome>> batch) throws InterruptedException {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
        ahead.clear();
        ready = Collections.emptyIterator();
        seeds.close();
    }
}
