package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.annotation.Entity;
import org.mithaq.ledger.Decision.Kind;
import org.mithaq.ledger.PackedFindings.Packed;

/**
 * What the decisions of reviewers come to while tables are made. Decisions that contradict each other are not followed, as if there were none. An accord that was
 * merged is another one wherever it is spoken of: it has that one's id from the moment at which findings leave the ledger.
 */
final class Rulings {
    /** Stands between the actors of a group of events and the accord that they are about; see {@link EventGroup#key}. */
    static final char ABOUT = '~';

    private static final Set<String> REFERENCES = Set.of("accord_id", "parent_accord_id");

    private final Map<String, List<Decision>> byRow = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private final Map<String, Entity> named = new HashMap<>();
    private final String fingerprint;

    private Rulings(List<Decision> followed) {
        for (Decision decision : followed) {
            if (decision.kind() == Kind.MERGE) {
                merged.put(decision.row(), Objects.requireNonNull(decision.value()));
            }
            Entity entity = decision.effect().entity();
            if (entity != null) {
                named.put(entity.id(), entity);
            }
        }
        followed.forEach(decision -> byRow.computeIfAbsent(
                        key(decision.table(), now(decision.table(), decision.row())), row -> new ArrayList<>())
                .add(decision));
        fingerprint = followed.isEmpty()
                ? ""
                : Digest.of(followed.stream()
                        .map(decision -> Digest.joined(decision.id(), decision.made(), decision.note()))
                        .sorted()
                        .toArray());
    }

    /** Those of decisions that stand, the oldest first. */
    static Rulings of(List<Decision> standing) {
        Set<Decision> contradicted = Decisions.contradicted(standing);
        return new Rulings(standing.stream()
                .filter(decision -> !contradicted.contains(decision))
                .toList());
    }

    private static String key(String table, String row) {
        return table + Digest.SEPARATOR + row;
    }

    /** The key that a row of an accord's has since that was merged. The decisions of a merged accord itself are its own. */
    private String now(String table, String row) {
        String accord = table.startsWith("accord_") ? RecordRows.recordOf(table, row) : null;
        return accord == null ? row : accord(accord) + row.substring(accord.length());
    }

    String fingerprint() {
        return fingerprint;
    }

    boolean areNone() {
        return fingerprint.isEmpty();
    }

    private Stream<Decision> of(String table, String row) {
        return byRow.isEmpty() ? Stream.of() : byRow.getOrDefault(key(table, row), List.of()).stream();
    }

    /** Whether what an article says of a row makes none. */
    boolean rejects(String table, String row, String articleId) {
        return of(table, row)
                .anyMatch(decision -> decision.kind() == Kind.REJECT && isAbout(decision, articleId, true));
    }

    /** Whether what an article says of a row counts, however unsure it is: it was accepted, or corrected, which it would not be otherwise. */
    boolean accepts(String table, String row, String articleId) {
        return of(table, row)
                .anyMatch(decision ->
                        decision.kind() != Kind.REJECT && isAbout(decision, articleId, decision.kind() == Kind.ACCEPT));
    }

    private static boolean isAbout(Decision decision, String articleId, boolean orAny) {
        return decision.article() == null ? orAny : decision.article().equals(articleId);
    }

    /** The accord that an accord is now. */
    String accord(String id) {
        String now = id;
        for (Set<String> met = new HashSet<>(); merged.containsKey(now) && met.add(now); ) {
            now = Objects.requireNonNull(merged.get(now));
        }
        return now;
    }

    /** The same of what may be none. */
    @Nullable
    String accordOrNull(@Nullable String id) {
        return id == null || merged.isEmpty() ? id : accord(id);
    }

    /** An accord as it is now; of one that was merged with its parent, without a parent. */
    Accord merged(Accord accord) {
        if (merged.isEmpty()) {
            return accord;
        }
        String id = accord(accord.id());
        String parent = accordOrNull(accord.parentId());
        return accord.as(id, id.equals(parent) ? null : parent);
    }

    /** A finding in the group in which it is now. */
    Packed merged(Packed found) {
        if (merged.isEmpty() || found.kind() == FindingKind.ENTITY) {
            return found;
        }
        String group = found.group();
        String now = found.kind() == FindingKind.ACCORD ? accord(group) : eventGroup(group);
        return now.equals(group)
                ? found
                : new Packed(found.kind(), now + found.sortKey().substring(group.length()), found.document());
    }

    private String eventGroup(String group) {
        int about = group.indexOf(ABOUT) + 1;
        return group.substring(0, about) + accord(group.substring(about));
    }

    /** What an article says, with accords as they are now. */
    String merged(String said) {
        return merged.isEmpty()
                ? said
                : Said.read(said)
                        .with(
                                this::accord,
                                event -> event.about(accordOrNull(event.accord()), eventGroup(event.group())))
                        .written();
    }

    /** A party as it was named, in the role that was decided. */
    Accord.Party party(String accordId, Accord.Party party) {
        String row = RecordRows.partyId(accordId, party);
        String role = of("accord_parties", row)
                .map(decision -> decision.effect().sets().get("party_role"))
                .filter(Objects::nonNull)
                .reduce(party.role(), (first, later) -> later);
        Entity entity = entity("accord_parties", row);
        return entity == null && role.equals(party.role())
                ? party
                : party.as(entity == null ? party.entityId() : entity.id(), role);
    }

    /** Who an actor in a row was named as, or null. */
    @Nullable
    Entity entity(String table, String row) {
        return of(table, row)
                .map(decision -> decision.effect().entity())
                .filter(Objects::nonNull)
                .reduce(null, (first, later) -> later);
    }

    /** An entity that only a decision names, or null. */
    @Nullable
    Entity named(String id) {
        return named.get(id);
    }

    /** All entities that actors were named as. */
    Collection<Entity> named() {
        return named.values();
    }

    /** The ids of events that something was decided of. */
    Set<String> events() {
        return byRow.values().stream()
                .flatMap(Collection::stream)
                .filter(decision -> decision.table().startsWith("event"))
                .map(decision -> Objects.requireNonNull(RecordRows.recordOf(decision.table(), decision.row())))
                .collect(Collectors.toSet());
    }

    /**
     * Lays what was decided over a row: values, the mark in the column review, and a note on what was there before.
     *
     * @param ids keys under which the row was decided of
     * @param parts decisions of rows that belong to it and have no mark of their own
     */
    Row lay(Row row, Collection<String> ids, Collection<Decision> parts) {
        if (byRow.isEmpty()) {
            return row;
        }
        Set<Decision> decided = new LinkedHashSet<>();
        ids.forEach(id -> of(row.tableName(), id).forEach(decided::add));
        Map<String, String> before = new LinkedHashMap<>();
        for (Decision decision : decided) {
            decision.effect().sets().forEach((column, value) -> {
                String old = row.get(column);
                if (!Objects.equals(old, Cells.blankToNull(value))) {
                    before.putIfAbsent(column, Objects.requireNonNullElse(old, ""));
                    row.set(column, value);
                }
            });
        }
        mark(row, decided, parts, before);
        return row;
    }

    private static void mark(Row row, Set<Decision> decided, Collection<Decision> parts, Map<String, String> before) {
        boolean corrected = !parts.isEmpty()
                || decided.stream()
                        .anyMatch(decision -> decision.kind() == Kind.CORRECT || decision.kind() == Kind.NAME);
        boolean accepted = decided.stream().anyMatch(decision -> decision.kind() == Kind.ACCEPT);
        if (row.has("review") && (corrected || accepted)) {
            row.set("review", corrected ? "corrected" : "accepted");
        }
        if (row.has("note")) {
            List<String> notes = new ArrayList<>();
            Stream.concat(decided.stream(), parts.stream())
                    .filter(decision -> decision.kind() != Kind.ACCEPT)
                    .forEach(decision -> notes.add(note(decision, before)));
            String note = row.get("note");
            if (!notes.isEmpty()) {
                row.set("note", (note == null ? "" : note + " ") + String.join(" ", notes));
            }
        }
    }

    private static String note(Decision decision, Map<String, String> before) {
        String what = switch (decision.kind()) {
            case CORRECT -> decision.field() + " corrected" + was(before.get(decision.field()));
            case NAME -> "named by a reviewer: " + decision.value();
            case MERGE -> "merged with " + decision.row();
            case REJECT -> decision.row() + " rejected";
            case ACCEPT -> "accepted";
        };
        String why = decision.note() == null ? "" : ": " + decision.note();
        return "[%s, %s] %s%s."
                .formatted(decision.initials(), Cells.instant(decision.made()).substring(0, 10), what, why);
    }

    private static String was(@Nullable String before) {
        return before == null ? "" : before.isEmpty() ? " (was empty)" : " (was %s)".formatted(before);
    }

    /** Rows of a table that a decision makes refer to an accord: whether that has a row is asked every time. */
    Set<String> referring(String table) {
        return byRow.values().stream()
                .flatMap(Collection::stream)
                .filter(decision -> decision.table().equals(table))
                .filter(decision -> decision.effect().sets().keySet().stream().anyMatch(REFERENCES::contains))
                .map(Decision::row)
                .collect(Collectors.toSet());
    }

    /** Decisions of rows of a table whose keys these are. */
    List<Decision> all(String table, Collection<String> ids) {
        return byRow.isEmpty()
                ? List.of()
                : ids.stream().flatMap(id -> of(table, id)).toList();
    }

    /** Decisions by which other accords became this one. */
    List<Decision> mergedInto(String accordId) {
        return merged.isEmpty()
                ? List.of()
                : byRow.values().stream()
                        .flatMap(Collection::stream)
                        .filter(decision -> decision.kind() == Kind.MERGE
                                && accord(decision.row()).equals(accordId))
                        .sorted(Comparator.comparing(Decision::row))
                        .toList();
    }
}
