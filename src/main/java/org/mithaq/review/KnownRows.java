package org.mithaq.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;
import org.mithaq.ledger.Decision;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RunTables;

/** The rows of a job's last good run that a sheet speaks of, those that wait in its review, and those that something was decided of. Holds them. */
final class KnownRows {
    private static final String PARTICIPANTS = "event_participants";

    private final String runId;
    private final RunTables tables;
    private final List<Decision> standing;
    private final Map<String, Map<String, Map<String, String>>> rows = new HashMap<>();
    private final Map<String, Map<String, String>> reviews = new HashMap<>();
    private final Map<String, List<Map<String, String>>> participants = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, List<String>> named = new HashMap<>();

    private KnownRows(String runId, RunTables tables, List<Decision> standing) {
        this.runId = runId;
        this.tables = tables;
        this.standing = standing;
    }

    /** Looks up what the rows of a sheet name. */
    static KnownRows of(String runId, RunTables tables, List<Decision> standing, Collection<ReviewRow> sheet) {
        KnownRows known = new KnownRows(runId, tables, standing);
        Map<String, Set<String>> wanted = new HashMap<>();
        Set<String> events = new HashSet<>();
        for (ReviewRow row : sheet) {
            String table = Objects.requireNonNullElse(row.get(ReviewRow.TABLE), "");
            String id = Objects.requireNonNullElse(row.get(ReviewRow.ROW), "");
            if (Corrections.tables().contains(table)) {
                wanted.computeIfAbsent(table, name -> new HashSet<>()).add(id);
            }
            for (String accord : new String[] {row.get(ReviewRow.OTHER), row.get(ReviewRow.VALUE)}) {
                if (accord != null) {
                    wanted.computeIfAbsent("accords", name -> new HashSet<>()).add(accord);
                }
            }
            if (table.startsWith("event")) {
                events.add(event(table, id));
            }
        }
        wanted.forEach((table, ids) -> known.rows.put(table, tables.rows(table, ids)));
        known.readReview();
        known.readParticipants(events);
        known.readEntities();
        return known;
    }

    private static String event(String table, String id) {
        return Objects.requireNonNullElse(
                id.contains("-p") || table.equals("events") ? Ledger.recordOf(table, id) : id, id);
    }

    private void readReview() {
        List<String> columns = Ledger.REVIEW_COLUMNS;
        tables.review(cells -> {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                String cell = cells[i];
                if (cell != null) {
                    row.put(columns.get(i), cell);
                }
            }
            reviews.put(String.valueOf(row.get("review_id")), row);
        });
    }

    private void readParticipants(Set<String> events) {
        if (events.isEmpty()) {
            return;
        }
        Set<String> keys = new HashSet<>();
        tables.read(PARTICIPANTS, cells -> {
            if (events.contains(cells[1])) {
                keys.add(Objects.requireNonNull(cells[0]));
            }
        });
        tables.rows(PARTICIPANTS, keys)
                .values()
                .forEach(row -> participants
                        .computeIfAbsent(String.valueOf(row.get("event_id")), id -> new ArrayList<>())
                        .add(row));
        participants.values().forEach(each -> each.sort((one, other) -> position(one) - position(other)));
    }

    private static int position(Map<String, String> participant) {
        return Integer.parseInt(participant.getOrDefault("position", "0"));
    }

    private void readEntities() {
        tables.eachEntity(entity -> {
            entities.put(entity.id(), entity);
            named.computeIfAbsent(entity.nameEn(), name -> new ArrayList<>()).add(entity.id());
            if (entity.nameAr() != null) {
                named.computeIfAbsent(entity.nameAr(), name -> new ArrayList<>())
                        .add(entity.id());
            }
        });
    }

    String runId() {
        return runId;
    }

    /** The row of a table, as far as it is known; empty for one of which only the key is; null when there is none. */
    @Nullable
    Map<String, String> row(String table, String id) {
        Map<String, String> row = rows.getOrDefault(table, Map.of()).get(id);
        if (row != null) {
            return row;
        }
        boolean waits = reviews.values().stream()
                .anyMatch(each -> table.equals(each.get("table_name")) && id.equals(each.get("row_id")));
        boolean decided = standing.stream().anyMatch(each -> table.equals(each.table()) && id.equals(each.row()));
        return waits || decided ? Map.of() : null;
    }

    /** Keys of a table that may have been meant. */
    List<String> alike(String table, String id) {
        List<String> keys = new ArrayList<>();
        tables.read(table, cells -> {
            String key = String.valueOf(cells[0]);
            if (Math.abs(key.length() - id.length()) <= 3) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** Whether a row of the review is the one of this report; or was, before something was decided of it. */
    boolean isReview(String reviewId, String table, String id, String article) {
        Map<String, String> row = reviews.get(reviewId);
        if (row == null) {
            return standing.stream()
                    .anyMatch(each -> table.equals(each.table())
                            && id.equals(each.row())
                            && (each.article() == null || article.equals(each.article())));
        }
        return table.equals(row.get("table_name"))
                && id.equals(row.get("row_id"))
                && article.equals(row.get("article_id"));
    }

    /** The names of the actors and of the recipients of an event. */
    List<List<String>> namesOf(String table, String id) {
        if (!table.equals("events")) {
            return List.of(List.of(), List.of());
        }
        return List.of(names(id, "actor"), names(id, "recipient"));
    }

    private List<String> names(String event, String role) {
        return participants.getOrDefault(event, List.of()).stream()
                .filter(each -> role.equals(each.get("participant_role")))
                .map(each -> each.getOrDefault("name_en", ""))
                .toList();
    }

    /** Whether a participant is the only actor of its event. */
    boolean isOnlyActor(String participant) {
        List<String> actors = participants.getOrDefault(event(PARTICIPANTS, participant), List.of()).stream()
                .filter(each -> "actor".equals(each.get("participant_role")))
                .map(each -> each.getOrDefault("event_participant_id", ""))
                .toList();
        return actors.equals(List.of(participant));
    }

    /** What one reviewer has merged. */
    Map<String, String> merges(String initials) {
        Map<String, String> merges = new HashMap<>();
        standing.stream()
                .filter(each ->
                        each.kind() == Decision.Kind.MERGE && each.initials().equals(initials))
                .forEach(each -> merges.put(each.row(), String.valueOf(each.value())));
        return merges;
    }

    /** The actor in a row of parties or participants, or null when no table has it. */
    @Nullable
    Entity actor(String table, String id) {
        Map<String, String> row = row(table, id);
        String entity = row == null ? null : row.get("entity_id");
        if (entity == null && table.equals("accord_parties")) {
            String[] parts = id.split(":", -1);
            entity = parts.length == 3 ? parts[1] : null;
        }
        return entity == null ? null : entities.get(entity);
    }

    /** The entity of the corpus with this id, or the only one with this name. */
    Optional<Entity> named(String idOrName) {
        Entity entity = entities.get(idOrName);
        List<String> ids = named.getOrDefault(idOrName, List.of());
        return Optional.ofNullable(entity != null ? entity : ids.size() == 1 ? entities.get(ids.get(0)) : null);
    }
}
