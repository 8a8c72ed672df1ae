package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.LedgerCare;
import org.mithaq.ledger.LedgerBackup;
import org.mithaq.ledger.LedgerBackup.Manifest;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.LedgerHome.Opening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts what a backup holds in the place of a ledger. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Puts the ledger of a backup in the place of the one that is there, while no run holds it.",
        description = "The file is read to its end before anything is changed. Published exports stay as they are.")
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "File that 'mithaq backup' has written.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Replaces a ledger that knows of runs; what is in it is lost.")
    private boolean replace;

    @Mixin
    private LedgerChoice ledger = new LedgerChoice();

    @Override
    public Integer call() throws JobDefinitionException {
        LedgerHome home = ledger.home();
        if (!Files.isRegularFile(file)) {
            spec.commandLine()
                    .getErr()
                    .println("There is no file " + file + ". Name one that 'mithaq backup' has written.");
            spec.commandLine().getErr().flush();
            return ExitCodes.WRONG_USAGE;
        }
        return LedgerCall.told(
                LedgerCare.on(home, "restore", Clocks.at(null), open -> restored(home, open)), home, spec);
    }

    private String restored(LedgerHome home, Opening.Open open) throws IOException {
        LedgerBackup backup = new LedgerBackup(open.dataSource(), open.tables());
        Manifest manifest = backup.check(file);
        if (!replace && !backup.isEmpty()) {
            throw new LedgerBackup.Unusable(
                    "Refused: %s knows of runs, which a restore would lose. Back it up first, then restore with --replace, or name another --output."
                            .formatted(home.words()));
        }
        backup.restore(file);
        return String.format(
                Locale.ROOT,
                "Restored: %s is that of %s: articles %,d, runs %,d. The next run goes on from there.",
                home.words(),
                file,
                manifest.articles(),
                manifest.runs());
    }
}
