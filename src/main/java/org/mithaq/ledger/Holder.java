package org.mithaq.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a ledger.
 *
 * @param pid process
 * @param host machine on which it runs; null where only one machine can hold it
 * @param job job that it runs
 * @param started by the run's clock, or by the database's
 */
public record Holder(long pid, @Nullable String host, String job, Instant started) {
    /** The process, and where it is. */
    public String process() {
        return host == null ? "process %d".formatted(pid) : "process %d on %s".formatted(pid, host);
    }
}
