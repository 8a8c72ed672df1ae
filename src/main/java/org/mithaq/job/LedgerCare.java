package org.mithaq.job;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.ExportException;
import org.mithaq.ledger.Holder;
import org.mithaq.ledger.LedgerBackup;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.LedgerHome.Opening;

/** Work on a whole ledger while no run holds it. */
public final class LedgerCare {
    private LedgerCare() {}

    /** The work. */
    @FunctionalInterface
    public interface Work {
        /** Does it, and says in words what was done. */
        String on(Opening.Open ledger) throws IOException;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is done; in words. */
        record Done(String words) implements Outcome {}

        /** A run holds the ledger. */
        record Held(String what, Optional<Holder> holder) implements Outcome {}

        /** It was refused, or failed; the words say why and what to do. */
        record Failed(String words, @Nullable Throwable bug) implements Outcome {}
    }

    /**
     * Does it on a ledger that exists.
     *
     * @param name of the work, told to whoever wants the ledger meanwhile
     */
    public static Outcome onExisting(LedgerHome home, String name, Clock clock, Work work) {
        try {
            // A look first: it makes no ledger where there is none.
            Opening seen = home.look();
            if (seen instanceof Opening.None) {
                return new Outcome.Failed(
                        "There is no ledger: %s is empty. Name its folder with --output.".formatted(home.words()),
                        null);
            }
            if (seen instanceof Opening.Open open) {
                open.close();
            }
        } catch (RuntimeException e) {
            return failed(e, home);
        }
        return on(home, name, clock, work);
    }

    /** Does it on a ledger, which is made where there is none. */
    public static Outcome on(LedgerHome home, String name, Clock clock, Work work) {
        try {
            Opening opening = home.open(new Holder(ProcessHandle.current().pid(), null, name, clock.instant()));
            if (opening instanceof Opening.Held held) {
                return new Outcome.Held(held.what(), held.holder());
            }
            try (Opening.Open open = (Opening.Open) opening) {
                open.ledger().migrate();
                return new Outcome.Done(work.on(open));
            }
        } catch (ExportException e) {
            // The request is at fault, not the ledger.
            throw e;
        } catch (LedgerBackup.Unusable e) {
            return new Outcome.Failed(String.valueOf(e.getMessage()), null);
        } catch (IOException | RuntimeException e) {
            return failed(e, home);
        }
    }

    private static Outcome.Failed failed(Throwable thrown, LedgerHome home) {
        RunResult.Failed failed = RunFailure.of(thrown, home);
        return new Outcome.Failed(failed.problem(), failed.bug());
    }
}
