package org.mithaq.job;

import org.jspecify.annotations.Nullable;
import org.mithaq.dispatch.Metrics;
import org.mithaq.dispatch.Notices;

/**
 * How a job goes on while nobody watches. Nothing of it changes what a run writes for analysts.
 *
 * @param minShareOfUsual a smaller share of the usual number of new articles is a quiet night
 * @param minFreeBytes a run does not begin when less is free on the disk of its output
 * @param notices who is told of a run
 * @param metrics where its figures go
 * @param schedule when it is to run, or null when something else starts it
 */
public record Operation(
        double minShareOfUsual,
        long minFreeBytes,
        Notices notices,
        Metrics metrics,
        @Nullable Schedule schedule) {
    /** What holds when a job file says nothing. */
    public static final Operation DEFAULTS = new Operation(0.2, 200_000_000, Notices.NONE, Metrics.NONE, null);
}
