package org.mithaq.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.csv.ExportedTable;
import org.mithaq.export.csv.ExportedTable.Row;

/** What an export says of each of its articles. Holds the export's records in memory: it is made of as many articles as somebody has read with care. */
final class FoundRecords {
    /** Entities that count as the state they act for. */
    private static final Set<String> ACT_FOR_A_STATE = Set.of("person", "government_body", "unnamed_person", "place");

    /** Entities that nobody could name. */
    private static final Set<String> NOBODY = Set.of("group", "unknown");

    private final Path folder;
    private final Map<String, String> articleOf = new HashMap<>();
    private final Map<String, Row> entities = new HashMap<>();
    private final Map<String, Row> accords = new HashMap<>();
    private final Map<String, Row> events = new HashMap<>();
    private final Map<String, List<Row>> parties = new HashMap<>();
    private final Map<String, List<Row>> participants = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> seen = new HashMap<>();
    private final Map<Place, String> said = new HashMap<>();

    private FoundRecords(Path folder) {
        this.folder = folder;
    }

    /** Reads an export's CSV tables. */
    static FoundRecords in(Path folder) {
        FoundRecords found = new FoundRecords(folder);
        found.each("articles", row -> found.article(row.get("source_path"), row.get("article_id")));
        found.each("rejects", row -> {
            if (row.get("reject_code").equals("W_COPY")) {
                found.article(row.get("source_path"), row.get("article_id"));
            }
        });
        found.each("entities", row -> found.entities.put(row.get("entity_id"), row));
        found.each("accords", row -> found.accords.put(row.get("accord_id"), row));
        found.each(
                "accord_parties",
                row -> list(found.parties, row.get("accord_id")).add(row));
        found.each("events", row -> found.events.put(row.get("event_id"), row));
        found.each(
                "event_participants",
                row -> list(found.participants, row.get("event_id")).add(row));
        found.each("evidence", found::evidence);
        return found;
    }

    /** Hands on each row of the table evidence. */
    void eachEvidence(Consumer<Row> handler) {
        each("evidence", handler);
    }

    private void each(String table, Consumer<Row> handler) {
        try (ExportedTable rows = ExportedTable.open(folder, table)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                handler.accept(row);
            }
        }
    }

    private static List<Row> list(Map<String, List<Row>> map, String key) {
        return map.computeIfAbsent(key, id -> new ArrayList<>());
    }

    /** Of several articles with one file name the first counts. */
    private void article(String path, String id) {
        articleOf.putIfAbsent(path.substring(path.lastIndexOf('/') + 1), id);
    }

    private void evidence(Row row) {
        String article = row.get("article_id");
        String id = row.get("target_id");
        seen.computeIfAbsent(article, key -> new HashMap<>())
                .computeIfAbsent(row.get("target_table"), key -> new TreeSet<>())
                .add(id);
        if (!row.get("target_value").isEmpty()) {
            said.put(new Place(article, id, row.get("target_field")), row.get("target_value"));
        }
    }

    /** The id of the article in the file of this name, or null. */
    @Nullable
    String articleIn(String file) {
        return articleOf.get(file);
    }

    /** The accords that an article speaks of, by id. */
    List<FoundAccord> accords(String article) {
        List<FoundAccord> found = new ArrayList<>();
        for (String id : seen(article, "accords")) {
            Row row = accords.get(id);
            if (row != null) {
                found.add(accord(article, id, row));
            }
        }
        return found;
    }

    private FoundAccord accord(String article, String id, Row row) {
        List<FoundParty> mine = parties.getOrDefault(id, List.of()).stream()
                .filter(party -> seen(article, "accord_parties").contains(party.get("accord_party_id")))
                .map(party -> party(article, party))
                .toList();
        return new FoundAccord(
                id,
                List.of(row.get("name_en"), row.get("name_ar"), row.get("name_original")),
                row.get("accord_type"),
                row.get("instrument_form"),
                said(article, id, "accord_status", row),
                said(article, id, "signed_date_edtf", row),
                mine);
    }

    private FoundParty party(String article, Row row) {
        return new FoundParty(
                countsAs(row.get("entity_id")),
                row.get("party_role"),
                said(article, row.get("accord_party_id"), "participation_status", row));
    }

    /** The events that an article tells of, by id. */
    List<FoundEvent> events(String article) {
        List<FoundEvent> found = new ArrayList<>();
        for (String id : seen(article, "events")) {
            Row row = events.get(id);
            if (row != null) {
                found.add(event(article, id, row));
            }
        }
        return found;
    }

    private FoundEvent event(String article, String id, Row row) {
        Set<String> actors = withRole(id, "actor");
        Set<String> everyone = new TreeSet<>(actors);
        everyone.addAll(withRole(id, "recipient"));
        everyone.addAll(withRole(id, "facilitator"));
        return new FoundEvent(
                row.get("event_kind"),
                row.get("title_en"),
                actors,
                everyone,
                said(article, id, "event_date_edtf", row),
                said(article, id, "factuality", row));
    }

    private Set<String> withRole(String event, String role) {
        Set<String> keys = new TreeSet<>();
        for (Row row : participants.getOrDefault(event, List.of())) {
            String key = countsAs(row.get("entity_id"));
            if (key != null && row.get("participant_role").equals(role)) {
                keys.add(key);
            }
        }
        return keys;
    }

    private Set<String> seen(String article, String table) {
        return seen.getOrDefault(article, Map.of()).getOrDefault(table, Set.of());
    }

    /** What the article alone says of a value; the row may hold another source's. */
    private String said(String article, String id, String field, Row row) {
        String own = said.get(new Place(article, id, field));
        return own == null ? row.get(field) : own;
    }

    /** Whom an entity counts as: whom it belongs to, else the state it acts for, else itself; null for an unnamed one. */
    private @Nullable String countsAs(String entityId) {
        Row entity = entities.get(entityId);
        if (entity == null) {
            return entityId;
        }
        if (!entity.get("affiliation_entity_id").isEmpty()) {
            return entity.get("affiliation_entity_id");
        }
        if (ACT_FOR_A_STATE.contains(entity.get("entity_type"))
                && !entity.get("country_iso3").isEmpty()) {
            return entity.get("country_iso3");
        }
        return NOBODY.contains(entity.get("entity_type")) ? null : entityId;
    }

    /** Where an article says something: of which row, in which column. */
    private record Place(String article, String id, String field) {}

    /** A party as the export has it. */
    record FoundParty(@Nullable String key, String role, String status) {}

    /** An accord as one article alone has it. */
    record FoundAccord(
            String id,
            List<String> names,
            String type,
            String form,
            String status,
            String signed,
            List<FoundParty> parties) {
        /** The parties that can be named, by who and where; of two the last counts. */
        Map<Gold.Side, FoundParty> sides() {
            Map<Gold.Side, FoundParty> sides = new TreeMap<>();
            for (FoundParty party : parties) {
                String key = party.key();
                if (key != null) {
                    sides.put(new Gold.Side(key, party.role()), party);
                }
            }
            return sides;
        }

        /** Those that are bound or to be bound. */
        Set<String> bound() {
            Set<String> bound = new HashSet<>();
            for (FoundParty party : parties) {
                String key = party.key();
                if (key != null && party.role().equals("party")) {
                    bound.add(key);
                }
            }
            return bound;
        }
    }

    /** An event as one article alone has it. */
    record FoundEvent(
            String kind, String title, Set<String> actors, Set<String> everyone, String date, String factuality) {
        /** Whether it was given a single day. */
        boolean hasDay() {
            return date.length() == 10 && date.charAt(4) == '-';
        }
    }
}
