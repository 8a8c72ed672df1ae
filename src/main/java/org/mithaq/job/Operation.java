package org.mithaq.job;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.dispatch.Metrics;
import org.mithaq.dispatch.Notices;

/**
 * How a job goes on while nobody watches. Nothing of it but {@link Keep#deletedArticles} changes what a run writes for analysts.
 *
 * @param minShareOfUsual a smaller share of the usual number of new articles is a quiet night
 * @param minFreeBytes a run does not begin when less is free on the disk of its output
 * @param notices who is told of a run
 * @param metrics where its figures go
 * @param schedule when it is to run, or null when something else starts it
 * @param keep how long things are kept
 */
public record Operation(
        double minShareOfUsual,
        long minFreeBytes,
        Notices notices,
        Metrics metrics,
        @Nullable Schedule schedule,
        Keep keep) {
    /** What holds when a job file says nothing. */
    public static final Operation DEFAULTS =
            new Operation(0.2, 200_000_000, Notices.NONE, Metrics.NONE, null, Keep.DEFAULTS);

    /** Variables that the job file names for notices and metrics and that are not set, in its order. */
    public List<String> missing(Map<String, String> environment) {
        return Stream.concat(notices.settings().stream(), Stream.ofNullable(metrics.push()))
                .flatMap(setting -> setting.missing(environment).stream())
                .distinct()
                .toList();
    }

    /**
     * How long things are kept.
     *
     * @param exports so many published runs keep their exports
     * @param runs of so many runs the ledger keeps what operators may ask
     * @param deletedArticles whether an article whose file is gone from the seeds keeps its records
     */
    public record Keep(int exports, int runs, boolean deletedArticles) {
        /** A month of exports, a year of history, every article. */
        public static final Keep DEFAULTS = new Keep(30, 400, true);
    }
}
