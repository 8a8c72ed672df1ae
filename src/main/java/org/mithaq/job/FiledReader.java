package org.mithaq.job;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Assignments.Filing;
import org.mithaq.ledger.Ledger.Outcome;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands over what workers have filed, in the order of the seeds: the same as {@link OutcomeReader} makes in this process. What is a copy of an earlier record is known here
 * only, as a worker sees its own part. Holds the place in the part that is taken in.
 */
final class FiledReader implements ItemStreamReader<Outcome> {
    private final AssignmentDesk desk;
    private final RunProgress progress;
    private Iterator<Filing> part = Collections.emptyIterator();
    private long read;

    FiledReader(AssignmentDesk desk, RunProgress progress) {
        this.desk = desk;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        part = Collections.emptyIterator();
        read = 0;
    }

    @Override
    public @Nullable Outcome read() throws InterruptedException, JobInterruptedException {
        while (true) {
            while (!part.hasNext()) {
                List<Filing> next = desk.next();
                if (next == null) {
                    return null;
                }
                part = next.iterator();
            }
            Outcome outcome = outcome(part.next());
            progress.articles(++read);
            if (outcome != null) {
                return outcome;
            }
        }
    }

    private @Nullable Outcome outcome(Filing filing) {
        Outcome outcome = filing.outcome();
        if (!filing.isDocument()) {
            return outcome;
        }
        if (outcome instanceof Outcome.Delivered delivered) {
            return desk.memory().meet(delivered.articleId())
                    ? new Outcome.Copy(delivered.sourcePath(), delivered.articleId())
                    : outcome;
        }
        if (outcome instanceof Outcome.Seen seen) {
            return desk.memory().meet(seen.articleId())
                    ? new Outcome.Copy(seen.sourcePath(), seen.articleId())
                    : isWhereItWas(seen) ? null : outcome;
        }
        if (outcome instanceof Outcome.Rejected rejected && rejected.articleId() != null) {
            desk.memory().meet(rejected.articleId());
        }
        return outcome;
    }

    private boolean isWhereItWas(Outcome.Seen seen) {
        return desk.memory().isWhereItWas(seen.articleId(), seen.sourcePath());
    }

    @Override
    public void close() {
        desk.end();
    }
}
