package org.mithaq.cli;

import java.util.concurrent.Callable;
import org.mithaq.job.JobDefinitionException;
import org.mithaq.job.LedgerCare;
import org.mithaq.ledger.LedgerHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives room back that a ledger no longer uses. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        versionProvider = MithaqCommand.Version.class,
        header = "Writes the ledger's database anew, without the room that deleted rows took, while no run holds it.",
        description = "Takes as much free disk as the ledger needs, for as long as it runs.")
final class CompactCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerChoice ledger = new LedgerChoice();

    @Override
    public Integer call() throws JobDefinitionException {
        LedgerHome home = ledger.home();
        return LedgerCall.told(
                LedgerCare.onExisting(home, "compact", Clocks.at(null), open -> {
                    open.ledger().compact();
                    return "Done: " + home.words() + " is compact.";
                }),
                home,
                spec);
    }
}
