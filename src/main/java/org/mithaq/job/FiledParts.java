package org.mithaq.job;

import java.util.BitSet;
import org.springframework.batch.core.job.JobInterruptedException;

/**
 * Which parts of the seeds are filed and which are taken in, for the step that gives out and the step that takes in, each on a thread of its own. The step that takes in ends
 * first as a rule: it is through with the last part before the other has looked again.
 */
final class FiledParts {
    private static final int UNKNOWN = -1;

    private final BitSet filed = new BitSet();
    private int planned = UNKNOWN;
    private int taken;
    private boolean over;

    /** How many parts there are is known now. */
    synchronized void plan(int parts) {
        planned = parts;
        notifyAll();
    }

    /**
     * More of them are filed.
     *
     * @return whether any of these was news
     * @throws JobInterruptedException when nobody takes in any more and parts are missing still
     */
    synchronized boolean file(BitSet more) throws JobInterruptedException {
        int before = filed.cardinality();
        filed.or(more);
        notifyAll();
        if (over && !areAllFiled()) {
            throw new JobInterruptedException("nobody takes in what is filed");
        }
        return filed.cardinality() > before;
    }

    synchronized boolean isFiled(int part) {
        return filed.get(part);
    }

    /** The first part that is not filed. */
    synchronized int firstMissing() {
        return filed.nextClearBit(0);
    }

    synchronized boolean areAllFiled() {
        return filed.cardinality() == planned;
    }

    synchronized int taken() {
        return taken;
    }

    /**
     * Waits until the next part is filed, in the order of the seeds.
     *
     * @return its number, or -1 behind the last
     * @throws JobInterruptedException when nothing is given out any more and the part is missing
     */
    synchronized int take() throws InterruptedException, JobInterruptedException {
        while (!over && planned != taken && !filed.get(taken)) {
            wait();
        }
        if (planned == taken) {
            return -1;
        }
        if (!filed.get(taken)) {
            throw new JobInterruptedException("no more is assigned");
        }
        return taken++;
    }

    /** One of the two has ended. */
    synchronized void close() {
        over = true;
        notifyAll();
    }
}
