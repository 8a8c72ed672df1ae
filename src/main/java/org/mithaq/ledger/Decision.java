package org.mithaq.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;

/**
 * What a reviewer decided of one row. It holds until the same reviewer decides otherwise or it is withdrawn, whatever articles and packs say.
 *
 * @param table table of the contract
 * @param row its key there; of an event the id under which any article reports it
 * @param article the article whose report was set aside and is decided of, or null for the row whatever its articles
 * @param kind what was decided
 * @param field with {@link Kind#CORRECT}, the column
 * @param value with {@link Kind#CORRECT} what it should say, with {@link Kind#MERGE} the accord that stays, with {@link Kind#NAME} the name
 * @param initials whose decision it is
 * @param note why, or null
 * @param made when it was taken into the ledger
 * @param source file that it came from
 * @param effect what follows from it
 */
public record Decision(
        String table,
        String row,
        @Nullable String article,
        Kind kind,
        @Nullable String field,
        @Nullable String value,
        String initials,
        @Nullable String note,
        Instant made,
        String source,
        Effect effect) {

    /** What can be decided. */
    public enum Kind {
        /** The record is right, however unsure the program is. */
        ACCEPT,
        /** It is not, and stays away. */
        REJECT,
        /** It is right but for one value. */
        CORRECT,
        /** It is an accord that another row has. */
        MERGE,
        /** An actor gets a name, or is another one. */
        NAME;

        /** As it stands in a sheet. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What follows from a decision; worked out when it is made, so that no later change of packs changes it.
     *
     * @param sets columns of the row with their values; an empty value empties the cell
     * @param entity with {@link Kind#NAME}, who it is; null where a row of entities gets another name
     */
    public record Effect(
            SortedMap<String, String> sets, @Nullable Entity entity) {
        /** Of a decision that is not about values. */
        public static final Effect NONE = new Effect(Map.of());

        /** Copies the columns. */
        public Effect {
            sets = Collections.unmodifiableSortedMap(new TreeMap<>(sets));
        }

        /** One that sets columns only. */
        public Effect(Map<String, String> sets) {
            this(new TreeMap<>(sets), null);
        }
    }

    /** What names it: the same decision of the same reviewer is one, however often it comes. */
    public String id() {
        return Digest.of(table, row, article, kind, field, value, initials);
    }

    /** What a reviewer can have one answer to. */
    String question() {
        return switch (kind) {
            case ACCEPT, REJECT -> Digest.joined(table, row, article);
            case CORRECT -> Digest.joined(table, row, kind, field);
            case MERGE, NAME -> Digest.joined(table, row, kind);
        };
    }

    /** Whether both cannot hold. What one reviewer decides never contradicts itself: the later answer replaces the earlier. */
    public boolean contradicts(Decision other) {
        if (initials.equals(other.initials)) {
            return false;
        }
        if (kind == Kind.MERGE && other.kind == Kind.MERGE && row.equals(other.value) && other.row.equals(value)) {
            return true;
        }
        if (!table.equals(other.table) || !row.equals(other.row)) {
            return false;
        }
        if ((kind == Kind.REJECT) != (other.kind == Kind.REJECT)) {
            return article == null || other.article == null || article.equals(other.article);
        }
        return kind == other.kind && question().equals(other.question()) && value != null && !value.equals(other.value);
    }
}
