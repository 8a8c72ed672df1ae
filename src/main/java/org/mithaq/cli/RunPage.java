package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mithaq.job.RunStory;
import org.mithaq.ledger.Intake;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RunAccounts.ChangedRows;
import org.mithaq.ledger.RunAccounts.RejectCount;
import org.mithaq.ledger.StepTimes.StepTime;

/** All that there is to tell of one run. */
record RunPage(PrintWriter out) {
    void print(RunStory.Told story) {
        Ledger.Run run = story.run();
        Sheet sheet = new Sheet(out, 20);
        out.printf("Run %s of job %s for %s: %s%n%n", run.runId(), run.job(), run.businessDate(), run.status());
        sheet.line("Started", run.startedAt().toString());
        sheet.line(
                "Ended",
                Optional.ofNullable(run.finishedAt()).map(Object::toString).orElse("not yet"));
        sheet.line("Version", run.jobVersion());
        Optional.ofNullable(story.problem()).ifPresent(words -> sheet.line(trouble(run), words));
        out.println();
        cameIn(sheet, run, Optional.ofNullable(story.intake()));
        rejects(sheet, story.rejects());
        changes(sheet, run, story.changes());
        steps(sheet, story.steps());
    }

    private static String trouble(Ledger.Run run) {
        return run.status().startsWith("COMPLETED") ? "Failed at first" : "Why";
    }

    private void cameIn(Sheet sheet, Ledger.Run run, Optional<Intake> intake) {
        sheet.count("Articles read", run.articlesRead());
        intake.ifPresent(came -> sheet.count("  new", came.newArticles()));
        sheet.count("  ok", run.articlesOk());
        sheet.count("  rejected", run.articlesRejected());
        intake.ifPresent(came -> sheet.count("    new", came.newRejects()));
        sheet.count("  copies", run.articlesDuplicate());
        sheet.count("Accords", run.accords());
        sheet.count("Events", run.events());
        intake.map(Intake::reading)
                .filter(reading -> reading != Intake.Reading.NEW)
                .ifPresent(reading -> sheet.line(
                        "Read again",
                        reading == Intake.Reading.EVERYTHING ? "everything (--force)" : "what was rejected"));
        intake.flatMap(Intake::warning).ifPresent(out::println);
        out.println();
    }

    private void rejects(Sheet sheet, List<RejectCount> rejects) {
        if (rejects.isEmpty()) {
            return;
        }
        out.println("Rejected, by reason");
        for (RejectCount count : rejects) {
            sheet.line(
                    "  " + count.code(),
                    String.format(Locale.ROOT, "%,10d, of which %,d new", count.records(), count.newRecords()));
            count.examples().forEach(example -> out.println("    " + example));
        }
        out.println();
    }

    private void changes(Sheet sheet, Ledger.Run run, List<ChangedRows> changes) {
        out.println("Rows against the good run before");
        sheet.count("  added", run.rowsAdded());
        sheet.count("  changed", run.rowsChanged());
        sheet.count("  removed", run.rowsRemoved());
        changes.forEach(each ->
                sheet.line("    " + each.table(), String.format(Locale.ROOT, "%,10d %s", each.rows(), each.change())));
        out.println();
    }

    private void steps(Sheet sheet, List<StepTime> steps) {
        if (steps.isEmpty()) {
            return;
        }
        out.println("Steps");
        steps.forEach(step -> sheet.line(
                "  " + step.step(),
                String.format(
                        Locale.ROOT,
                        "%8.1f s%s%s%s",
                        step.seconds(),
                        step.records() == 0 ? "" : String.format(Locale.ROOT, ", %,d records", step.records()),
                        step.attempts() == 1 ? "" : ", " + step.attempts() + " attempts",
                        step.status().equals("COMPLETED") ? "" : ", " + step.status())));
    }
}
