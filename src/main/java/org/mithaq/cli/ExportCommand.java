package org.mithaq.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Selection;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.JobDefinitions;
import org.mithaq.job.LedgerCare;
import org.mithaq.job.Reissue;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes exports again from what the ledger has. Holds what stands on the command line. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Exports again what a run found: all of it, or what was found of a time, a state or an accord.",
        description = {
            "No article is read. The export lies beside those of the runs, which stay as they are, and so does the link 'latest'."
                    + " A selection keeps the contract: with each record comes all that it refers to, with each accord all of its parties.",
            "The ledger keeps the rows of the last good run. Those of earlier runs are read from their published CSV files,"
                    + " as long as these are there."
        })
final class ExportCommand implements Callable<Integer> {
    /** Codes of the contract that Java does not know as states of today. */
    private static final List<String> OTHER_STATES = List.of("XKX", "SUN", "YUG", "CSK", "DDR");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "JOB",
            arity = "0..1",
            defaultValue = "accords",
            description = "The job whose run is exported (default: accords).")
    private String job = "accords";

    @Option(names = "--run", paramLabel = "RUN", description = "The run (default: the last good one).")
    private @Nullable String run;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description =
                    "csv, csv-excel, xlsx, report, parquet, or dossier: an accord on a page, as HTML and as a Word document."
                            + " Several with commas between them (default: those of the job file; dossier with --accord).")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "YYYY-MM-DD",
            description = "Only what is dated that day or later; what has no date, by the day of its last article.")
    private @Nullable LocalDate since;

    @Option(
            names = "--country",
            paramLabel = "ISO3",
            description = "Only what a state takes part in, or what takes place there, such as JOR.")
    private @Nullable String country;

    @Option(names = "--accord", paramLabel = "ID", description = "Only one accord and its steps, by its accord_id.")
    private @Nullable String accord;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description =
                    "Folder for the export (default: exports/RUN in the job's folder of the output, with what was selected in its name).")
    private @Nullable Path to;

    @Option(names = "--force", description = "Replaces an export that lies there.")
    private boolean force;

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            description = "Folder of job files (default: jobs, or the built-in jobs where there is none).")
    private @Nullable Path jobs;

    @Mixin
    private LedgerChoice ledger = new LedgerChoice();

    @Override
    public Integer call() throws JobDefinitionException {
        Selection selection = new Selection(since, state(country), accord);
        Reissue reissue =
                new Reissue(JobDefinitions.in(jobs).loadWithoutSeeds(job), run, formats(), selection, to, force);
        LedgerHome home = ledger.home();
        return LedgerCall.told(
                LedgerCare.onExisting(
                        home, "export", Clocks.at(null), open -> told(reissue.make(open, home.output()), selection)),
                home,
                spec);
    }

    private List<String> formats() {
        return formats.isEmpty() && accord != null ? List.of("dossier") : List.copyOf(new LinkedHashSet<>(formats));
    }

    private String told(Reissue.Done done, Selection selection) {
        Remarks remarks = new Remarks.Lines(spec.commandLine().getErr());
        done.remarks().forEach(remarks::warn);
        if (done.accords() + done.events() == 0) {
            remarks.warn("No record is %s.".formatted(selection.isAll() ? "there" : "among " + selection.words()));
        }
        return String.format(
                Locale.ROOT,
                "%s holds %s of run %s: accords %,d, events %,d.",
                done.folder(),
                selection.words(),
                done.run(),
                done.accords(),
                done.events());
    }

    private @Nullable String state(@Nullable String code) {
        if (code == null) {
            return null;
        }
        String upper = code.toUpperCase(Locale.ROOT);
        Set<String> known = new LinkedHashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        known.addAll(OTHER_STATES);
        if (!known.contains(upper)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--country %s: that is no state's code of ISO 3166-1 with three letters.%s"
                            .formatted(code, Nearest.hint(upper, known)));
        }
        return upper;
    }
}
