package org.mithaq.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mithaq.export.ReportPlan;
import org.mithaq.job.RunResult;
import org.mithaq.ledger.Intake;
import org.mithaq.ledger.Ledger;

/** The summary of a run. */
record RunTable(PrintWriter out) {
    void print(RunResult.Done done, List<String> undelivered, long nanos) {
        Ledger.Run run = done.run();
        Sheet sheet = new Sheet(out, 20);
        out.printf("Run %s of job %s for %s%n%n", run.runId(), run.job(), run.businessDate());
        Intake intake = done.account().intake();
        sheet.count("Articles read", run.articlesRead());
        if (intake != null) {
            sheet.count("  new", intake.newArticles());
        }
        sheet.count("  ok", run.articlesOk());
        sheet.count("  rejected", run.articlesRejected());
        sheet.count("  copies", run.articlesDuplicate());
        sheet.count("Accords", run.accords());
        sheet.count("Events", run.events());
        sheet.line("Time", String.format(Locale.ROOT, "%8.1f s", nanos / 1e9));
        out.println();
        where(sheet, done.folder(), run.job());
        if (run.articlesRead() == 0) {
            out.println("The seeds folder holds no articles, so all tables are empty.");
        }
        if (intake != null) {
            retried(intake, run);
            intake.warning().ifPresent(out::println);
        }
        undelivered.forEach(out::println);
    }

    private void retried(Intake intake, Ledger.Run run) {
        if (intake.reading() == Intake.Reading.REJECTED) {
            out.printf(
                    Locale.ROOT,
                    "Of the rejected records %,d are still rejected; the articles of the others are among the new.%n",
                    run.articlesRejected() - intake.newRejects());
        }
    }

    private static void where(Sheet sheet, Path folder, String job) {
        Path workbook = folder.resolve(job + ".xlsx");
        if (Files.isRegularFile(workbook)) {
            sheet.line("Workbook", workbook.toString());
        }
        Path report = folder.resolve(ReportPlan.FILE);
        if (Files.isRegularFile(report)) {
            sheet.line("Report", report.toString());
        }
        if (Files.isDirectory(folder.resolve("csv"))) {
            sheet.line("Tables", folder.resolve("csv").toString());
        }
    }
}
