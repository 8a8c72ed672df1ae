package org.mithaq.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.LedgerFile;

/** Opens the ledger of an output folder for a look. Where there is none, none is made. */
final class LedgerLook {
    private LedgerLook() {}

    /** What is seen in the ledger, or what is said where there is none, or a run holds it. */
    static <T> T at(Path output, Supplier<T> none, Supplier<T> held, Function<Ledger, T> seen) {
        if (!Files.isRegularFile(output.resolve(".ledger").resolve("mithaq.mv.db"))) {
            return none.get();
        }
        return LedgerFile.open(output) instanceof LedgerFile.Opening.Open open ? seen(open, seen) : held.get();
    }

    private static <T> T seen(LedgerFile.Opening.Open file, Function<Ledger, T> seen) {
        try (file) {
            Ledger ledger = file.ledger();
            ledger.migrate();
            return seen.apply(ledger);
        }
    }
}
