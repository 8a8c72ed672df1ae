package org.mithaq.dispatch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Intake;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RunAccounts.ChangedRows;
import org.mithaq.ledger.StepTimes.StepTime;

/**
 * What is to be told about a run that has ended.
 *
 * @param job name of the job
 * @param occasion how it ended
 * @param at when this is told
 * @param run its figures; null when it failed before it had any
 * @param intake what came in; null likewise
 * @param steps how long its steps took
 * @param changes rows that it brought, by table
 * @param added names of the first accords and events among them
 * @param remarks what an operator has to know: why it failed, what is odd
 * @param lastSuccess when the job's last good run ended, this one included; null when there is none
 * @param folder where the exports lie; null when there are none
 */
public record Communique(
        String job,
        Occasion occasion,
        Instant at,
        Ledger.@Nullable Run run,
        @Nullable Intake intake,
        List<StepTime> steps,
        List<ChangedRows> changes,
        List<String> added,
        List<String> remarks,
        @Nullable Instant lastSuccess,
        @Nullable Path folder) {

    /** Copies the lists. */
    public Communique {
        steps = List.copyOf(steps);
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        remarks = List.copyOf(remarks);
    }

    /** One line that says it. */
    String headline() {
        return switch (occasion) {
            case FAILED -> "Mithaq: %s failed".formatted(job);
            case QUIET -> "Mithaq: %s had a quiet night%s".formatted(job, came());
            case DONE -> "Mithaq: %s is done%s".formatted(job, came());
        };
    }

    /** All of it as lines of plain text, the headline first. */
    String text() {
        List<String> lines = new ArrayList<>(List.of(headline()));
        lines.addAll(remarks);
        if (run != null) {
            lines.add("Run %s for %s: %s".formatted(run.runId(), run.businessDate(), run.status()));
        }
        if (run != null && occasion != Occasion.FAILED) {
            lines.addAll(figuresInWords(run));
        }
        if (folder != null) {
            lines.add("Exports: " + folder);
        }
        return String.join("\n", lines);
    }

    /** The same as figures for programs, in a fixed order. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("job", job);
        figures.put("occasion", occasion.word());
        figures.put("remarks", remarks);
        if (run != null) {
            addRun(figures, run);
        }
        if (intake != null) {
            figures.put("new_articles", intake.newArticles());
            figures.put("new_rejects", intake.newRejects());
            figures.put("quiet", intake.quiet());
        }
        figures.put("changes", changesByTable());
        figures.put(
                "seconds",
                steps.stream()
                        .collect(Collectors.toMap(StepTime::step, StepTime::seconds, Double::sum, LinkedHashMap::new)));
        return figures;
    }

    private static void addRun(Map<String, Object> figures, Ledger.Run run) {
        figures.put("run_id", run.runId());
        figures.put("business_date", run.businessDate().toString());
        figures.put("run_status", run.status());
        figures.put("articles_read", run.articlesRead());
        figures.put("articles_ok", run.articlesOk());
        figures.put("articles_rejected", run.articlesRejected());
        figures.put("articles_duplicate", run.articlesDuplicate());
        figures.put("accords", run.accords());
        figures.put("events", run.events());
        figures.put("rows_added", run.rowsAdded());
        figures.put("rows_changed", run.rowsChanged());
        figures.put("rows_removed", run.rowsRemoved());
    }

    private String came() {
        if (intake == null) {
            return "";
        }
        return String.format(
                Locale.ROOT, ": %,d new article%s", intake.newArticles(), intake.newArticles() == 1 ? "" : "s");
    }

    private List<String> figuresInWords(Ledger.Run run) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Articles: %,d, of which %,d ok, %,d rejected, %,d copies. Accords: %,d. Events: %,d.",
                run.articlesRead(),
                run.articlesOk(),
                run.articlesRejected(),
                run.articlesDuplicate(),
                run.accords(),
                run.events()));
        if (changes.isEmpty()) {
            lines.add("No row differs from the last good run, or there was none.");
        } else {
            lines.add("Against the last good run:");
            changesByTable().forEach((table, rows) -> lines.add("  " + table + ": " + inWords(rows)));
        }
        if (!added.isEmpty()) {
            lines.add("Among the new:");
            added.forEach(name -> lines.add("  " + name));
        }
        return lines;
    }

    private static String inWords(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private Map<String, Map<String, Long>> changesByTable() {
        Map<String, Map<String, Long>> tables = new LinkedHashMap<>();
        changes.forEach(each -> tables.computeIfAbsent(each.table(), table -> new LinkedHashMap<>())
                .put(each.change(), each.rows()));
        return tables;
    }
}
