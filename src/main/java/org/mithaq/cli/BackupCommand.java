package org.mithaq.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.LedgerCare;
import org.mithaq.ledger.LedgerBackup;
import org.mithaq.ledger.LedgerBackup.Manifest;
import org.mithaq.ledger.LedgerHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a ledger into a file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Writes the whole ledger into one file, while no run holds it.",
        description =
                "Exports are not in it. A backup of a ledger in H2 can be restored in PostgreSQL, and the other way round.")
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = "ZIP file to write; one that is there is replaced when the new one is whole.")
    private Path file = Path.of("");

    @Mixin
    private LedgerChoice ledger = new LedgerChoice();

    @Override
    public Integer call() throws JobDefinitionException {
        LedgerHome home = ledger.home();
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            spec.commandLine().getErr().println("There is no folder " + folder + ". Make it, or name another file.");
            spec.commandLine().getErr().flush();
            return ExitCodes.WRONG_USAGE;
        }
        return LedgerCall.told(
                LedgerCare.onExisting(home, "backup", Clocks.at(null), open -> {
                    Manifest manifest = new LedgerBackup(open.dataSource(), open.tables())
                            .write(file, MithaqCommand.Version.number());
                    return String.format(
                            Locale.ROOT,
                            "%s holds %s: articles %,d, runs %,d.",
                            file,
                            home.words(),
                            manifest.articles(),
                            manifest.runs());
                }),
                home,
                spec);
    }
}
