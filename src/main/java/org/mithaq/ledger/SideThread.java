package org.mithaq.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Does work beside its owner, with one thread in the order in which the pieces came, so that results are those of one thread. What fails there fails where the owner
 * waits for it. Holds the pieces that nobody has waited for; the owner is held up when they are more than a few, so that memory stays small.
 */
final class SideThread<T> implements AutoCloseable {
    private static final int MOST = 4;

    private final ExecutorService thread;
    private final Deque<Future<T>> pieces = new ArrayDeque<>();

    /** A thread of this name, which ends with the process if nobody ends it before. */
    SideThread(String name) {
        this(name, 1);
    }

    /** So many threads, for pieces that have nothing to do with each other. */
    SideThread(String name, int threads) {
        this.thread = Executors.newFixedThreadPool(threads, work -> {
            Thread made = new Thread(work, name);
            made.setDaemon(true);
            return made;
        });
    }

    /** Whether as much is under way as is good. */
    boolean isBusy() {
        return pieces.size() >= MOST;
    }

    void start(Callable<T> piece) {
        pieces.add(thread.submit(piece));
    }

    /** As {@link #start}, but waits for the oldest piece first when as much is under way as is good. */
    void startInTurn(Callable<T> piece) {
        if (pieces.size() >= MOST) {
            await();
        }
        start(piece);
    }

    /** Waits for all pieces. */
    void settle() {
        while (!pieces.isEmpty()) {
            await();
        }
    }

    /** Waits for the oldest piece. */
    T await() {
        try {
            return pieces.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The thread was interrupted while it waited for another one.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends it, and waits until it does nothing any more. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
