package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mithaq.job.RunHistory.Entry;

/** What the morning shift wants to know first: each job's last good run, and what failed after it. */
record StatusPage(PrintWriter out) {
    void print(List<Entry> runs) {
        Sheet sheet = new Sheet(out, 12);
        Set<String> jobs = new LinkedHashSet<>();
        runs.forEach(run -> jobs.add(run.job()));
        for (String job : jobs) {
            List<Entry> ofJob =
                    runs.stream().filter(run -> run.job().equals(job)).toList();
            sinceLastGood(ofJob).forEach(run -> failed(sheet, run));
            ofJob.stream().filter(Entry::isGood).findFirst().ifPresent(run -> good(sheet, run));
        }
        out.println();
    }

    private static List<Entry> sinceLastGood(List<Entry> runs) {
        List<Entry> bad = new ArrayList<>();
        for (Entry run : runs) {
            if (run.isGood()) {
                break;
            }
            bad.add(run);
        }
        return bad;
    }

    private static void good(Sheet sheet, Entry run) {
        String fresh = run.intake() == null
                ? ""
                : String.format(Locale.ROOT, "%,d new articles, ", run.intake().newArticles());
        sheet.line(
                "Last good",
                String.format(
                        Locale.ROOT,
                        "%s %s for %s%s: %s%,d rejected; rows: %,d added, %,d changed, %,d removed",
                        run.job(),
                        run.runId(),
                        run.date(),
                        run.finished() == null ? "" : ", ended " + run.finished(),
                        fresh,
                        run.rejected(),
                        run.added(),
                        run.changed(),
                        run.removed()));
        if (run.intake() != null) {
            run.intake().warning().ifPresent(words -> sheet.line("", words));
        }
    }

    private static void failed(Sheet sheet, Entry run) {
        String label = run.status().equals("STOPPED") ? "Stopped" : "Failed";
        sheet.line(label, "%s %s for %s: %s".formatted(run.job(), run.runId(), run.date(), why(run)));
    }

    private static String why(Entry run) {
        return switch (run.status()) {
            case "STOPPED" -> "the same command goes on where it was.";
            case "STARTED" ->
                "its process was killed, or the machine went down. The same command goes on where it was.";
            default -> Optional.ofNullable(run.problem()).orElse("the reason is in the log of that run.");
        };
    }
}
