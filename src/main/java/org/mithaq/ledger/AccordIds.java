package org.mithaq.ledger;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;

/** Which accords have a row. Holds their ids, and of those that were made anew whether they had one before. */
final class AccordIds {
    private final DigestTable present = new DigestTable();
    private final Set<String> cameOrWent = new HashSet<>();

    /** Before any accord is made: those of the last run. */
    static AccordIds of(@Nullable TableFolder last, Contract contract, Renewal renewal) {
        AccordIds ids = new AccordIds();
        if (last != null && !renewal.isAll()) {
            Contract.Table accords = contract.table("accords");
            try (TableReader reader = last.open(accords)) {
                for (Line line = reader.next(); line != null; line = reader.next()) {
                    ids.had(line.cell(accords.keyIndex()), renewal);
                }
            }
        }
        return ids;
    }

    private void had(@Nullable String id, Renewal renewal) {
        if (id == null) {
            return;
        }
        if (renewal.isStale(id)) {
            cameOrWent.add(id);
        } else {
            present.add(id);
        }
    }

    /** An accord is written. */
    void add(String id) {
        // What went and comes again did neither.
        if (present.add(id) && !cameOrWent.remove(id)) {
            cameOrWent.add(id);
        }
    }

    boolean has(@Nullable String id) {
        return id != null && present.get(id) != DigestTable.NONE;
    }

    /** Accords that had a row and have none now, and the other way round. */
    Set<String> cameOrWent() {
        return cameOrWent;
    }
}
