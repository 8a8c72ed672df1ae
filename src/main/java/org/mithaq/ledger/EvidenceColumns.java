package org.mithaq.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Whose words a row of the table evidence has, told from its bytes, as every night asks it of every row.
 *
 * @param article the column with the article's id
 * @param table the column with the name of the table, behind which stands the key of the row there
 */
record EvidenceColumns(int article, int table) {
    /** Tables of accords and of what belongs to them. */
    static final Set<String> ACCORDS = Set.of("accords", "accord_parties", "accord_subjects");

    private static final byte[] EVENTS = "events".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PARTICIPANTS = "event_participants".getBytes(StandardCharsets.UTF_8);

    static EvidenceColumns of(Contract.Table evidence) {
        return new EvidenceColumns(evidence.index("article_id"), evidence.index("target_table"));
    }

    /**
     * The hash of whoever tells whether the words still hold: for an accord, one of its parties or of its subjects the article, as they depend on nothing but that; for an event
     * or a participant the event, which is called by the first of its reports.
     */
    long owner(Line row) {
        if (row.is(table, EVENTS)) {
            return row.hash(table + 1);
        }
        return row.is(table, PARTICIPANTS) ? row.hashBefore(table + 1, '-') : row.hash(article);
    }
}
