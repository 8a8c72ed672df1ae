package org.mithaq.export.xlsx;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Contract;

/** Where the evidence of each record begins in the sheets evidence, and how much there is. Holds two numbers a record and no text, for so many records at most. */
final class EvidenceIndex {
    private static final Set<String> RECORDS =
            Set.of("accords", "accord_parties", "accord_subjects", "events", "event_participants");

    /** 72 MB; records that come later have no link. */
    private static final int MOST = 2_000_000;

    private final ExcelLimits limits;
    private final int table;
    private final int target;
    private final DigestTable first = new DigestTable();
    private final DigestTable counts = new DigestTable();
    private int row;

    EvidenceIndex(Contract.Table evidence, ExcelLimits limits) {
        this.limits = limits;
        this.table = evidence.index("target_table");
        this.target = evidence.index("target_id");
    }

    /** Whether rows of a table have evidence of their own. */
    static boolean has(String table) {
        return RECORDS.contains(table);
    }

    /** Takes the next row of evidence that is written. */
    void see(@Nullable String[] values) {
        row++;
        String of = values[table];
        String id = values[target];
        if (of == null || id == null || !RECORDS.contains(of)) {
            return;
        }
        String key = key(of, id);
        int known = counts.get(key);
        if (known == DigestTable.NONE && counts.size() >= MOST) {
            return;
        }
        counts.put(key, known + 1);
        if (known == DigestTable.NONE) {
            first.put(key, row);
        }
    }

    /** How many rows of evidence a record has, or null when that is not known. */
    @Nullable
    String count(String of, @Nullable String id) {
        int count = id == null ? DigestTable.NONE : counts.get(key(of, id));
        return count == DigestTable.NONE ? null : String.valueOf(count);
    }

    /** The place of the first of them. */
    @Nullable
    String place(String of, @Nullable String id) {
        int at = id == null ? DigestTable.NONE : first.get(key(of, id));
        if (at == DigestTable.NONE) {
            return null;
        }
        int rows = limits.rows() - 1;
        String sheet = ExcelLimits.sheetName("evidence", 1 + (at - 1) / rows);
        return "#'" + sheet + "'!A" + (2 + (at - 1) % rows);
    }

    private static String key(String of, String id) {
        return of + "|" + id;
    }
}
