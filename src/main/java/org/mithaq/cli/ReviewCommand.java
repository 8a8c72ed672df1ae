package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.LedgerCare;
import org.mithaq.job.ReviewDesk;
import org.mithaq.job.ReviewDesk.Decided;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.review.ReviewImport.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What reviewers decide of records: out into a sheet, and back. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Hands records to reviewers, and takes in what they decide.",
        description = {
            "Reviewers fill the yellow columns of the sheet review, in the workbook of a run or in one of 'review export'."
                    + " What they decide holds in all later runs, whatever articles and packs say, until they decide otherwise or it is withdrawn."
        },
        subcommands = {
            ReviewCommand.Import.class,
            ReviewCommand.Export.class,
            ReviewCommand.ListThem.class,
            ReviewCommand.Withdraw.class
        })
final class ReviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.WRONG_USAGE;
    }

    /** Options of all of them. */
    static final class Desk {
        @Option(
                names = "--job",
                paramLabel = "JOB",
                defaultValue = "accords",
                description = "The job whose records are decided of (default: accords).")
        private String job = "accords";

        @Mixin
        private LedgerChoice ledger = new LedgerChoice();

        /** Does something with the decisions in the ledger, and tells what came of it. */
        private int work(CommandSpec spec, Clock clock, LedgerCare.Work work) throws JobDefinitionException {
            LedgerHome home = ledger.home();
            return LedgerCall.told(LedgerCare.onExisting(home, "review", clock, work), home, spec);
        }
    }

    /** Takes a sheet in. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            versionProvider = MithaqCommand.Version.class,
            header = "Takes in a sheet with decisions: all of it, or nothing when a row is wrong.",
            description =
                    "Sheets may also be laid into the folder JOB/reviews of the output; the next run takes in what is new there.")
    static final class Import implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(
                paramLabel = "FILE",
                description = "A workbook (.xlsx) with a sheet review, or that sheet as CSV UTF-8.")
        private Path file = Path.of("");

        @Mixin
        private Desk desk = new Desk();

        @Option(names = "--check", description = "Only says what is wrong, and takes in nothing.")
        private boolean checkOnly;

        @Option(
                names = "--clock",
                paramLabel = "INSTANT",
                description = "Fixes the time of the decisions, such as 2025-11-07T09:00:00Z.")
        private @Nullable Instant instant;

        private boolean refused;

        @Override
        public Integer call() throws JobDefinitionException {
            int code = desk.work(
                    spec,
                    Clocks.at(instant),
                    open -> words(ReviewDesk.take(
                            open.ledger(), desk.job, file, Clocks.at(instant).instant(), checkOnly)));
            return code == ExitCodes.DONE && refused ? ExitCodes.WRONG_USAGE : code;
        }

        private String words(Outcome outcome) {
            Remarks remarks = new Remarks.Lines(spec.commandLine().getErr());
            if (outcome instanceof Outcome.Refused wrong) {
                refused = true;
                wrong.problems().forEach(problem -> remarks.fail(problem, null));
                return "Nothing of %s was taken in.".formatted(file);
            }
            Outcome.Taken taken = (Outcome.Taken) outcome;
            taken.contradicted().forEach(remarks::warn);
            if (taken.rows() == 0) {
                return "%s holds no decision.".formatted(file);
            }
            if (checkOnly) {
                return String.format(Locale.ROOT, "%s is in order: %,d decisions.", file, taken.rows());
            }
            return String.format(
                    Locale.ROOT,
                    "%s: %,d decisions, %,d of them new; %,d earlier ones are replaced. The next run follows them: mithaq run %s",
                    file,
                    taken.rows(),
                    taken.added(),
                    taken.replaced(),
                    desk.job);
        }
    }

    /** Writes a sheet. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            versionProvider = MithaqCommand.Version.class,
            header = "Writes a workbook with the sheet review of the last good run, what was decided, and the codes.")
    static final class Export implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "FILE", description = "Workbook to write (.xlsx).")
        private Path file = Path.of("");

        @Mixin
        private Desk desk = new Desk();

        @Option(names = "--force", description = "Replaces a file that is there: what is written in it is lost.")
        private boolean force;

        @Override
        public Integer call() throws JobDefinitionException {
            Optional<String> trouble = trouble();
            if (trouble.isPresent()) {
                new Remarks.Lines(spec.commandLine().getErr()).fail(trouble.get(), null);
                return ExitCodes.WRONG_USAGE;
            }
            return desk.work(spec, Clocks.at(null), open -> words(open.ledger()));
        }

        private String words(Ledger ledger) throws IOException {
            long waiting = ReviewDesk.export(ledger, desk.job, file);
            return String.format(Locale.ROOT, "%s holds %,d records that wait for a decision.", file, waiting);
        }

        private Optional<String> trouble() {
            Path folder = file.toAbsolutePath().getParent();
            if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                return Optional.of("%s is no workbook's name. End it in .xlsx.".formatted(file));
            }
            if (folder == null || !Files.isDirectory(folder)) {
                return Optional.of("There is no folder %s. Make it, or name another file.".formatted(folder));
            }
            return Files.exists(file) && !force
                    ? Optional.of("%s is there, maybe with decisions in it. Name another file, or say --force."
                            .formatted(file))
                    : Optional.empty();
        }
    }

    /** Lists what was decided. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            versionProvider = MithaqCommand.Version.class,
            header = "Lists what was decided, contradictions first.")
    static final class ListThem implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private Desk desk = new Desk();

        @Option(names = "--all", description = "Also what was replaced or withdrawn.")
        private boolean all;

        @Override
        public Integer call() throws JobDefinitionException {
            return desk.work(spec, Clocks.at(null), open -> words(ReviewDesk.list(open.ledger(), desk.job)));
        }

        private String words(Decided decided) {
            Remarks remarks = new Remarks.Lines(spec.commandLine().getErr());
            decided.contradictions().forEach(remarks::warn);
            if (decided.standing().isEmpty() && (!all || decided.ended().isEmpty())) {
                return "Nothing is decided of job %s.".formatted(desk.job);
            }
            StringBuilder lines = new StringBuilder();
            decided.standing().forEach(line -> lines.append(line).append(System.lineSeparator()));
            if (all) {
                decided.ended()
                        .forEach(line -> lines.append("ended   ").append(line).append(System.lineSeparator()));
            }
            return lines.toString().stripTrailing();
        }
    }

    /** Ends a decision. */
    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            versionProvider = MithaqCommand.Version.class,
            header = "Ends decisions, as if they had not been made; the next run goes without them.")
    static final class Withdraw implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(
                paramLabel = "ID",
                arity = "1..*",
                description = "Ids of decisions, the first column of 'review list'.")
        private List<String> ids = List.of();

        @Mixin
        private Desk desk = new Desk();

        private boolean unknown;

        @Override
        public Integer call() throws JobDefinitionException {
            int code = desk.work(
                    spec,
                    Clocks.at(null),
                    open -> words(ReviewDesk.withdraw(
                            open.ledger(), desk.job, ids, Clocks.at(null).instant())));
            return code == ExitCodes.DONE && unknown ? ExitCodes.WRONG_USAGE : code;
        }

        private String words(List<String> notFound) {
            unknown = !notFound.isEmpty();
            notFound.forEach(id -> new Remarks.Lines(spec.commandLine().getErr())
                    .fail("No decision %s stands in job %s. See: mithaq review list".formatted(id, desk.job), null));
            int ended = ids.size() - notFound.size();
            return ended == 0 ? "Nothing is withdrawn." : "Withdrawn: %d. The next run goes without.".formatted(ended);
        }
    }
}
