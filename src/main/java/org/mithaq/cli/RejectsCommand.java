package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.csv.CsvLine;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.RejectedRecords;
import org.mithaq.job.RejectedRecords.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists records that could not be read. */
@Command(
        name = "rejects",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Lists the records that could not be read, and why.",
        description = {
            "Without RUN: those that lie in the seeds and are rejected as things stand."
                    + " Warnings about articles that were read stand in the table rejects of an export."
        })
final class RejectsCommand implements Callable<Integer> {
    /** How the rows are printed. */
    enum Format {
        TABLE,
        CSV
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RUN",
            arity = "0..1",
            description = "A run, such as R-20251107T020000Z: what that run could not read.")
    private @Nullable String run;

    @Option(names = "--job", paramLabel = "JOB", description = "Only records of this job (default: all jobs).")
    private @Nullable String job;

    @Mixin
    private LedgerChoice ledger = new LedgerChoice();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table for people, csv for programs (default: table).")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws JobDefinitionException {
        RejectedRecords records =
                run == null ? RejectedRecords.standing(ledger.home(), job) : RejectedRecords.of(ledger.home(), run);
        List<Row> rows = records.rows().stream()
                .filter(row -> job == null || row.job().equals(job))
                .toList();
        if (records.trouble() != null) {
            spec.commandLine().getErr().println(records.trouble());
            spec.commandLine().getErr().flush();
        }
        boolean unknown = run != null && records.trouble() != null;
        if (!unknown) {
            print(rows);
        }
        return unknown ? ExitCodes.WRONG_USAGE : ExitCodes.DONE;
    }

    private void print(List<Row> rows) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.CSV) {
            out.print(CsvLine.of(List.of("job", "source_path", "reject_code", "stage", "reject_detail", "since_run")));
            rows.forEach(row -> out.print(
                    CsvLine.of(List.of(row.job(), row.path(), row.code(), row.stage(), row.detail(), row.since()))));
        } else if (rows.isEmpty()) {
            out.println("No record is rejected.");
        } else {
            rows.forEach(row -> print(out, row));
            out.printf(Locale.ROOT, "%,d rejected. After a fix: mithaq retry-rejects%n", rows.size());
        }
        out.flush();
    }

    private static void print(PrintWriter out, Row row) {
        out.printf("%s  %s  %s  since %s%n", row.code(), row.job(), row.path(), row.since());
        out.println("    " + row.detail());
    }
}
