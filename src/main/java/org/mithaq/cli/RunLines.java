package org.mithaq.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.mithaq.job.RunHistory.Entry;
import org.mithaq.ledger.Holder;

/** One line for each run. */
record RunLines(PrintWriter out) {
    private static final String ROW = "%-20s  %-10s  %-10s  %-22s  %8s  %8s  %8s  %8s  %8s  %8s  %8s%n";

    void print(List<Entry> runs) {
        out.printf(
                Locale.ROOT,
                ROW,
                "RUN",
                "JOB",
                "DATE",
                "STATUS",
                "READ",
                "NEW",
                "REJECTED",
                "ADDED",
                "CHANGED",
                "REMOVED",
                "TIME");
        runs.forEach(this::print);
    }

    private void print(Entry run) {
        out.printf(
                Locale.ROOT,
                ROW,
                run.runId(),
                run.job(),
                run.date(),
                run.status(),
                run.read(),
                run.intake() == null
                        ? ""
                        : run.intake().newArticles() + (run.intake().quiet() ? "!" : ""),
                run.rejected(),
                run.added(),
                run.changed(),
                run.removed(),
                took(run));
    }

    private static String took(Entry run) {
        return run.started() == null || run.finished() == null
                ? ""
                : Duration.between(run.started(), run.finished()).toSeconds() + " s";
    }

    static String words(Holder holder) {
        return ": job %s in %s, since %s".formatted(holder.job(), holder.process(), holder.started());
    }
}
