package org.mithaq.dispatch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a run go for monitoring.
 *
 * @param textfile file for Prometheus' node exporter, or null
 * @param push address of a Pushgateway, or null
 */
public record Metrics(@Nullable Path textfile, @Nullable Setting push) {
    /** Nowhere. */
    public static final Metrics NONE = new Metrics(null, null);
}
