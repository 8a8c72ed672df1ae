package org.mithaq.cli;

import java.io.PrintWriter;
import org.mithaq.job.LedgerCare.Outcome;
import org.mithaq.job.RunResult;
import org.mithaq.ledger.LedgerHome;
import picocli.CommandLine.Model.CommandSpec;

/** Tells what came of work on a whole ledger, and gives the exit code. */
final class LedgerCall {
    private LedgerCall() {}

    static int told(Outcome outcome, LedgerHome home, CommandSpec spec) {
        PrintWriter out = spec.commandLine().getOut();
        Remarks remarks = new Remarks.Lines(spec.commandLine().getErr());
        if (outcome instanceof Outcome.Done done) {
            out.println(done.words());
            out.flush();
            return ExitCodes.DONE;
        }
        if (outcome instanceof Outcome.Held held) {
            String words = new RunResult.Held(held.what(), held.holder()).words();
            remarks.fail("A%s. Wait for its end.".formatted(words.substring(1)), null);
            return ExitCodes.LOCKED;
        }
        Outcome.Failed failed = (Outcome.Failed) outcome;
        remarks.fail(failed.words(), failed.bug());
        return ExitCodes.FAILED;
    }
}
