package org.mithaq.job;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.broker.Queue;
import org.mithaq.job.SeedPart.Piece;
import org.mithaq.ledger.Assignments;
import org.mithaq.ledger.Assignments.Filing;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.source.Rejection;
import org.mithaq.source.SourceFile;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.SourceSlice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Divides the seeds of a run among workers, gives the parts out, and knows which are filed. The ledger says what is done, messages only wake somebody up: one that is lost
 * is sent again, one too many does no harm. Shared by the step that gives out and the step that takes in.
 */
final class AssignmentDesk implements PartitionHandler, Partitioner, AutoCloseable {
    /** In the execution context of a part's step. */
    static final String ATTEMPT = "attempt";

    static final String NUMBER = "number";

    private static final Logger LOG = LoggerFactory.getLogger(AssignmentDesk.class);

    private static final long PARTS = 256;
    private static final long FEWEST_BYTES = 1 << 17;
    private static final long MOST_BYTES = 1 << 26;
    private static final int MOST_FILES = 2000;

    /** What the run knows without reading: moved and copied articles, files that must not be opened. */
    private static final int MOST_MET = 10_000;

    /** Parts that are given out before the first of them is taken in, so that what is filed does not pile up. */
    private static final int AHEAD = 256;

    private static final long MILLIS_BETWEEN_LOOKS = 50;
    private static final long SECONDS_TO_SEND_AGAIN = 5;
    private static final long SECONDS_TO_COMPLAIN = 60;

    /** Workers come and go, so that one which dies over a part says nothing of the part; so many do. */
    private static final int MOST_TRIES = 10;

    private final RunMaterial material;
    private final Assignments assignments;
    private final Queue queue;
    private final Runnable release;
    private final SeedMemory memory = new SeedMemory();
    private final FiledParts parts = new FiledParts();
    private final BitSet sent = new BitSet();
    private final BitSet forWorkers = new BitSet();
    private String attempt = "";

    /**
     * A desk.
     *
     * @param queue of the ledger's workers
     * @param release lets go of the queue and of what is behind it
     */
    AssignmentDesk(RunMaterial material, Queue queue, Runnable release) {
        this.material = material;
        this.assignments = material.ledger().assignments();
        this.queue = queue;
        this.release = release;
    }

    /** What the run has met of the seeds so far. */
    SeedMemory memory() {
        return memory;
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution step) throws Exception {
        try {
            begin(step.getJobExecution().getId());
            Map<Integer, StepExecution> executions = new HashMap<>();
            splitter.split(step, forWorkers.cardinality())
                    .forEach(each -> executions.put(each.getExecutionContext().getInt(NUMBER), each));
            giveOut(executions);
            executions.values().forEach(each -> each.setStatus(BatchStatus.COMPLETED));
            return Set.copyOf(executions.values());
        } finally {
            parts.close();
        }
    }

    private void begin(long execution) {
        attempt = Long.toString(execution);
        assignments.open(
                attempt,
                ReadingTerms.of(material.request(), material.identity().packs()).document());
        memory.begin(material::known, material.fingerprint());
        parts.plan(new Division().divide());
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> contexts = new HashMap<>();
        forWorkers.stream().forEach(number -> {
            ExecutionContext context = new ExecutionContext();
            context.putString(ATTEMPT, attempt);
            context.putInt(NUMBER, number);
            contexts.put(attempt + "-" + number, context);
        });
        return contexts;
    }

    private void giveOut(Map<Integer, StepExecution> executions) throws JobInterruptedException {
        long progress = System.nanoTime();
        long complaint = progress;
        while (true) {
            material.stop().check();
            boolean moved = parts.file(assignments.filedFrom(attempt, parts.firstMissing()));
            if (parts.areAllFiled()) {
                return;
            }
            send(executions);
            long now = System.nanoTime();
            if (moved) {
                progress = now;
                complaint = now;
            } else if (isPast(progress, now, SECONDS_TO_SEND_AGAIN)) {
                progress = now;
                sendAgain(executions);
            }
            if (isPast(complaint, now, SECONDS_TO_COMPLAIN)) {
                complaint = now;
                LOG.warn(
                        "No worker has filed anything for {} s. Is one running with this broker and this ledger? Start it with: mithaq worker --broker URL",
                        SECONDS_TO_COMPLAIN);
            }
            rest();
        }
    }

    private static boolean isPast(long since, long now, long seconds) {
        return now - since > TimeUnit.SECONDS.toNanos(seconds);
    }

    private void send(Map<Integer, StepExecution> executions) {
        int most = parts.taken() + AHEAD;
        for (int number = forWorkers.nextSetBit(0);
                number >= 0 && number < most;
                number = forWorkers.nextSetBit(number + 1)) {
            if (!sent.get(number) && !parts.isFiled(number)) {
                if (!queue.send(
                        AssignmentMessage.of(attempt, executions.get(number)).text())) {
                    return;
                }
                sent.set(number);
            }
        }
    }

    /** A message may be lost with its broker. */
    private void sendAgain(Map<Integer, StepExecution> executions) {
        assignments.unfinished(attempt, MOST_TRIES).ifPresent(unfinished -> {
            throw PartUnread.of(unfinished, MOST_TRIES);
        });
        BitSet idle = assignments.idleFrom(attempt, parts.firstMissing());
        idle.and(sent);
        idle.stream()
                .forEach(number -> queue.send(
                        AssignmentMessage.of(attempt, executions.get(number)).text()));
    }

    private static void rest() throws JobInterruptedException {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobInterruptedException("interrupted");
        }
    }

    /** What was filed of the next part, once it is; null behind the last. */
    @Nullable
    List<Filing> next() throws InterruptedException, JobInterruptedException {
        int number = parts.take();
        return number < 0 ? null : assignments.filed(attempt, number);
    }

    /** Nothing is given out, or taken in, any more. */
    void end() {
        parts.close();
    }

    @Override
    public void close() {
        end();
        release.run();
    }

    /** Goes through the seeds once. Holds the part that is being filled. */
    private final class Division {
        private final long bytesOfAPart = Math.min(
                MOST_BYTES, Math.max(FEWEST_BYTES, material.fingerprint().bytes() / PARTS));
        private final List<Filing> met = new ArrayList<>();
        private final List<Piece> part = new ArrayList<>();
        private final SourceSettings settings =
                material.request().definition().seeds().settings();
        private long bytes;
        private int number;

        /** Returns how many parts there are. */
        int divide() {
            try (Stream<SourceFile> files = material.seeds().files()) {
                files.forEachOrdered(this::add);
            }
            endPart();
            endMet();
            return number;
        }

        private void add(SourceFile file) {
            Rejection refusal = file.refusal();
            if (refusal != null) {
                met(new Outcome.Rejected(file.path(), null, refusal));
                return;
            }
            SeedRecord.Remembered known = memory.remembered(file);
            if (known == null) {
                assign(file);
            } else if (known.copy()) {
                met(new Outcome.Copy(known.path(), known.id()));
            } else if (!memory.isWhereItWas(known.id(), known.path())) {
                met(new Outcome.Seen(known.path(), known.id()));
            }
        }

        private void assign(SourceFile file) {
            List<SourceSlice> slices = settings.slices(file, bytesOfAPart);
            if (slices.isEmpty()) {
                assign(Piece.of(file), file.sizeWhenFound());
            } else {
                slices.forEach(slice -> assign(Piece.of(slice), slice.size()));
            }
        }

        private void assign(Piece piece, long size) {
            part.add(piece);
            bytes += size;
            if (bytes >= bytesOfAPart || part.size() == MOST_FILES) {
                endPart();
            }
        }

        private void endPart() {
            if (!part.isEmpty()) {
                forWorkers.set(number);
                assignments.assign(attempt, number++, new SeedPart(part).document());
                part.clear();
                bytes = 0;
            }
        }

        private void met(Outcome outcome) {
            met.add(new Filing(outcome, false));
            if (met.size() == MOST_MET) {
                endMet();
            }
        }

        private void endMet() {
            if (!met.isEmpty()) {
                assignments.assign(attempt, number, "");
                assignments.work(attempt, number, part -> met.iterator());
                number++;
                met.clear();
            }
        }
    }
}
