package org.mithaq.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;
import org.mithaq.annotation.NamedActors;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Decision;
import org.mithaq.ledger.Decision.Effect;
import org.mithaq.ledger.Decision.Kind;
import org.mithaq.lexicon.World;
import org.mithaq.review.Corrections.Wrong;
import org.mithaq.text.Nearest;

/** Makes decisions of the rows of a sheet. Holds them, and what is wrong with other rows, in the order of the rows. */
final class ReviewCheck {
    private static final String ACCORDS = "accords";
    private static final String PARTIES = "accord_parties";
    private static final String PARTICIPANTS = "event_participants";
    private static final String ENTITIES = "entities";
    private static final Set<String> ACCEPTABLE = Set.of(ACCORDS, PARTIES, "events");
    private static final List<String> WORDS =
            Stream.of(Kind.values()).map(Kind::word).toList();

    private final KnownRows known;
    private final Corrections corrections;
    private final NamedActors actors;
    private final Instant when;
    private final String source;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();

    /**
     * A check.
     *
     * @param known the rows that there are
     * @param when the decisions are taken in
     * @param source name of the file
     */
    ReviewCheck(KnownRows known, World world, Instant when, String source) {
        this.known = known;
        this.corrections = new Corrections(Contract.load(), world);
        this.actors = new NamedActors(world);
        this.when = when;
        this.source = source;
    }

    List<Decision> decisions() {
        return decisions;
    }

    List<String> problems() {
        return problems;
    }

    void check(ReviewRow row) {
        try {
            Decision decision = decision(row);
            String question = decision.initials()
                    + decision.table()
                    + '\n'
                    + decision.row()
                    + '\n'
                    + (decision.kind() == Kind.ACCEPT || decision.kind() == Kind.REJECT
                            ? "verdict"
                            : decision.kind() + " " + decision.field())
                    + '\n'
                    + decision.article();
            String answer = answers.putIfAbsent(question, decision.id());
            if (answer != null && !answer.equals(decision.id())) {
                throw new Wrong("%s decides this otherwise in a row above. Leave one of the two."
                        .formatted(decision.initials()));
            }
            if (answer == null) {
                decisions.add(decision);
            }
        } catch (Wrong e) {
            problems.add("%s: %s".formatted(row.where(), e.getMessage()));
        }
    }

    private Decision decision(ReviewRow row) throws Wrong {
        Kind kind = kind(row);
        String initials = initials(row);
        String table = table(row);
        String id = need(row, ReviewRow.ROW);
        Map<String, String> there = row(table, id);
        String article = article(row, table, id);
        String field = null;
        String value = null;
        Effect effect = Effect.NONE;
        switch (kind) {
            case ACCEPT -> {
                if (!ACCEPTABLE.contains(table)) {
                    throw new Wrong("A row of %s cannot be accepted on its own. Accept the accord or the event."
                            .formatted(table));
                }
                nothingElse(row, kind, ReviewRow.FIELD, ReviewRow.VALUE, ReviewRow.OTHER);
            }
            case REJECT -> {
                rejectable(table, id);
                nothingElse(row, kind, ReviewRow.FIELD, ReviewRow.VALUE, ReviewRow.OTHER);
            }
            case CORRECT -> {
                nothingElse(row, kind, ReviewRow.OTHER);
                field = need(row, ReviewRow.FIELD);
                value = need(row, ReviewRow.VALUE);
                effect = new Effect(corrections.effect(table, field, value, there, known.namesOf(table, id)));
                refers(field, value, id);
            }
            case MERGE -> {
                nothingElse(row, kind, ReviewRow.FIELD, ReviewRow.VALUE);
                value = merged(table, id, need(row, ReviewRow.OTHER), initials);
            }
            case NAME -> {
                nothingElse(row, kind, ReviewRow.FIELD, ReviewRow.VALUE);
                value = need(row, ReviewRow.OTHER);
                effect = named(table, id, value);
            }
        }
        String note = row.get(ReviewRow.NOTE);
        return new Decision(table, id, article, kind, field, value, initials, note, when, source, effect);
    }

    private static Kind kind(ReviewRow row) throws Wrong {
        String word = row.get(ReviewRow.DECISION);
        if (word == null) {
            throw new Wrong("there is a value but no decision. Write one of %s into the column decision."
                    .formatted(String.join(", ", WORDS)));
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (!WORDS.contains(small)) {
            throw new Wrong("'%s' is no decision.%s There are %s."
                    .formatted(word, Nearest.hint(small, WORDS), String.join(", ", WORDS)));
        }
        return Kind.valueOf(small.toUpperCase(Locale.ROOT));
    }

    private static String initials(ReviewRow row) throws Wrong {
        String initials = row.get(ReviewRow.INITIALS);
        if (initials == null || !initials.matches("[\\p{L}\\p{M}\\p{N}._-]{1,10}")) {
            throw new Wrong(
                    initials == null
                            ? "the initials are missing: nobody has decided this. Write yours."
                            : "'%s' are no initials: one to ten letters or digits.".formatted(initials));
        }
        return initials;
    }

    private static String table(ReviewRow row) throws Wrong {
        String table = need(row, ReviewRow.TABLE);
        if (!Corrections.tables().contains(table)) {
            throw new Wrong("nothing can be decided of the table '%s'.%s There are %s."
                    .formatted(
                            table, Nearest.hint(table, Corrections.tables()), String.join(", ", Corrections.tables())));
        }
        return table;
    }

    private static String need(ReviewRow row, String column) throws Wrong {
        String value = row.get(column);
        if (value == null) {
            throw new Wrong("the column %s is empty.".formatted(column));
        }
        return value;
    }

    private static void nothingElse(ReviewRow row, Kind kind, String... columns) throws Wrong {
        for (String column : columns) {
            if (row.get(column) != null) {
                throw new Wrong("%s goes without %s, which is '%s'. Empty it, or choose another decision."
                        .formatted(kind.word(), column, row.get(column)));
            }
        }
    }

    private Map<String, String> row(String table, String id) throws Wrong {
        Map<String, String> row = known.row(table, id);
        if (row == null) {
            throw new Wrong("%s has no row %s in run %s, and nothing waits under this key.%s"
                    .formatted(table, id, known.runId(), Nearest.hint(id, known.alike(table, id))));
        }
        return row;
    }

    /** The article whose doubtful report the row of the sheet is; null for a row that the reviewer has added. */
    private @Nullable String article(ReviewRow row, String table, String id) throws Wrong {
        String review = row.get(ReviewRow.REVIEW_ID);
        if (review == null) {
            return null;
        }
        String article = row.get(ReviewRow.ARTICLE);
        if (article == null || !known.isReview(review, table, id, article)) {
            throw new Wrong(
                    "review_id %s belongs to another row. Rows that you add have none; of the others leave the first columns and article_id as they were."
                            .formatted(review));
        }
        return article;
    }

    private void rejectable(String table, String id) throws Wrong {
        if (table.equals(ENTITIES)) {
            throw new Wrong("An entity has rows only where records name it. Reject those, or correct the entity.");
        }
        if (table.equals(PARTICIPANTS) && known.isOnlyActor(id)) {
            throw new Wrong("It is the only actor, and there is no event without one. Reject the event.");
        }
    }

    private void refers(String field, String value, String id) throws Wrong {
        boolean reference = field.equals("accord_id") || field.equals("parent_accord_id");
        if (!reference || value.equals(Corrections.EMPTY)) {
            return;
        }
        if (value.equals(id)) {
            throw new Wrong("An accord cannot be its own parent.");
        }
        if (known.row(ACCORDS, value) == null) {
            throw new Wrong(
                    "There is no accord %s.%s".formatted(value, Nearest.hint(value, known.alike(ACCORDS, value))));
        }
    }

    private String merged(String table, String id, String into, String initials) throws Wrong {
        if (!table.equals(ACCORDS)) {
            throw new Wrong("Only accords can be merged. Of %s, name the actor or correct a value.".formatted(table));
        }
        if (known.row(ACCORDS, into) == null) {
            throw new Wrong("There is no accord %s to merge it with.%s"
                    .formatted(into, Nearest.hint(into, known.alike(ACCORDS, into))));
        }
        Map<String, String> merges = known.merges(initials);
        decisions.stream()
                .filter(each -> each.kind() == Kind.MERGE && each.initials().equals(initials))
                .forEach(each -> merges.put(each.row(), String.valueOf(each.value())));
        merges.put(id, into);
        Set<String> met = new HashSet<>();
        for (String next = id; next != null; next = merges.get(next)) {
            if (!met.add(next)) {
                throw new Wrong("%s would be merged with itself: %s. Keep one of them."
                        .formatted(id, String.join(", ", new TreeSet<>(met))));
            }
        }
        return into;
    }

    private Effect named(String table, String id, String name) throws Wrong {
        if (table.equals(ENTITIES)) {
            NamedActors.Names names = NamedActors.Names.of(name);
            Map<String, String> sets = new TreeMap<>();
            if (names.english() != null) {
                sets.put("name_en", names.english());
            }
            if (names.arabic() != null) {
                sets.put("name_ar", names.arabic());
            }
            return new Effect(sets);
        }
        if (!table.equals(PARTIES) && !table.equals(PARTICIPANTS)) {
            throw new Wrong(
                    "In %s there is no actor to name. Name a row of accord_parties, event_participants or entities."
                            .formatted(table));
        }
        Entity instead = known.actor(table, id);
        if (instead == null) {
            throw new Wrong("The actor of %s is in no table. Import the sheet of the last run.".formatted(id));
        }
        Entity entity =
                known.named(name).or(() -> actors.known(name)).orElseGet(() -> NamedActors.unknown(name, instead));
        return new Effect(new TreeMap<>(), entity);
    }
}
