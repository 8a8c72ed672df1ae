package org.mithaq.job;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mithaq.ledger.Holder;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerHome;
import org.mithaq.ledger.LedgerHome.Opening;
import org.mithaq.ledger.LedgerUnavailable;

/** Opens a ledger for a look. Where there is none, none is made. */
final class LedgerLook {
    private LedgerLook() {}

    /** What is seen in the ledger, or what is said where there is none, or a run holds it. */
    static <T> T at(LedgerHome home, Supplier<T> none, Function<Optional<Holder>, T> held, Function<Ledger, T> seen) {
        Opening opening = home.look();
        if (opening instanceof Opening.Held other) {
            return held.apply(other.holder());
        }
        return opening instanceof Opening.Open open ? seen(home, open, seen) : none.get();
    }

    private static <T> T seen(LedgerHome home, Opening.Open open, Function<Ledger, T> seen) {
        try (open) {
            Ledger ledger = open.ledger();
            ledger.migrate();
            return seen.apply(ledger);
        } catch (RuntimeException e) {
            throw home.explain(e).<RuntimeException>map(LedgerUnavailable::new).orElse(e);
        }
    }
}
