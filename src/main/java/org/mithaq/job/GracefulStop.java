package org.mithaq.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.context.SmartLifecycle;

/**
 * Turns the end of the process into the end of the run: asks it to stop after the current chunk, and keeps the process alive until the ledger is closed.
 * Holds state because a signal arrives on a thread of its own. The framework's own hook does not wait, and stopping through the job operator races the
 * run's updates of its own execution (spring-batch#5307, #5484).
 */
final class GracefulStop implements SmartLifecycle {
    private static final long PATIENCE_MINUTES = 10;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean asked;
    private volatile boolean running;

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        asked = true;
        running = false;
        try {
            boolean ended = over.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
            assert ended : "a chunk takes longer than any process manager waits";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops first, while everything that the run uses is still there. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** The run has let go of the ledger. */
    void over() {
        over.countDown();
    }

    boolean asked() {
        return asked;
    }

    /** Called between chunks and steps. */
    void check() throws JobInterruptedException {
        if (asked) {
            throw new JobInterruptedException("asked to stop");
        }
    }
}
