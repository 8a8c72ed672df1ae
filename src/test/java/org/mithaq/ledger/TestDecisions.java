package org.mithaq.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;
import org.mithaq.ledger.Decision.Effect;
import org.mithaq.ledger.Decision.Kind;

/** Decisions of tests. */
final class TestDecisions {
    static final Instant MADE = Instant.parse("2025-11-08T09:00:00Z");

    static final Entity LEILA =
            new Entity("leila", "Leila Haddad", "ليلى حداد", "person", "TUN", "GOV", null, null, null, List.of(), null);

    private TestDecisions() {}

    static Decision accept(String table, String row, @Nullable String article) {
        return decision(table, row, article, Kind.ACCEPT, null, null, Effect.NONE);
    }

    static Decision reject(String table, String row, @Nullable String article) {
        return decision(table, row, article, Kind.REJECT, null, null, Effect.NONE);
    }

    static Decision correct(String table, String row, String field, String value) {
        return decision(table, row, null, Kind.CORRECT, field, value, new Effect(Map.of(field, value)));
    }

    static Decision merge(String accord, String into) {
        return decision("accords", accord, null, Kind.MERGE, null, into, Effect.NONE);
    }

    static Decision name(String table, String row) {
        return decision(table, row, null, Kind.NAME, null, LEILA.nameEn(), new Effect(new TreeMap<>(), LEILA));
    }

    static Decision by(String initials, Decision other) {
        return new Decision(
                other.table(),
                other.row(),
                other.article(),
                other.kind(),
                other.field(),
                other.value(),
                initials,
                other.note(),
                other.made(),
                other.source(),
                other.effect());
    }

    private static Decision decision(
            String table,
            String row,
            @Nullable String article,
            Kind kind,
            @Nullable String field,
            @Nullable String value,
            Effect effect) {
        return new Decision(
                table, row, article, kind, field, value, "LH", "seen in the text", MADE, "sheet.xlsx", effect);
    }

    /** Some of everything, about rows that there are. */
    static List<Decision> any(TestLedger test, Random random) {
        List<Decision> decisions = new ArrayList<>();
        List<Map<String, String>> accords = test.rows("accords");
        for (Map<String, String> accord : accords) {
            String id = Objects.requireNonNull(accord.get("accord_id"));
            switch (random.nextInt(8)) {
                case 0 -> decisions.add(reject("accords", id, null));
                case 1 -> decisions.add(correct("accords", id, "accord_status", "in_force"));
                case 2 -> decisions.add(correct("accords", id, "parent_accord_id", id(accords, random)));
                case 3, 4 -> decisions.add(merge(id, id(accords, random)));
                default -> {}
            }
        }
        for (Map<String, String> party : test.rows("accord_parties")) {
            String id = Objects.requireNonNull(party.get("accord_party_id"));
            switch (random.nextInt(6)) {
                case 0 -> decisions.add(reject("accord_parties", id, null));
                case 1 -> decisions.add(correct("accord_parties", id, "participation_status", "bound"));
                case 2 -> decisions.add(correct("accord_parties", id, "party_role", "broker"));
                case 3 -> decisions.add(name("accord_parties", id));
                default -> {}
            }
        }
        for (Map<String, String> subject : test.rows("accord_subjects")) {
            if (random.nextInt(5) == 0) {
                decisions.add(
                        reject("accord_subjects", Objects.requireNonNull(subject.get("accord_subject_id")), null));
            }
        }
        for (Map<String, String> event : test.rows("events")) {
            String id = Objects.requireNonNull(event.get("event_id"));
            switch (random.nextInt(6)) {
                case 0 -> decisions.add(reject("events", id, null));
                case 1 -> decisions.add(correct("events", id, "place_iso3", "TUN"));
                case 2 -> decisions.add(correct("events", id, "accord_id", id(accords, random)));
                default -> {}
            }
        }
        for (Map<String, String> participant : test.rows("event_participants")) {
            String id = Objects.requireNonNull(participant.get("event_participant_id"));
            switch (random.nextInt(6)) {
                case 0 -> decisions.add(reject("event_participants", id, null));
                case 1 -> decisions.add(name("event_participants", id));
                default -> {}
            }
        }
        decisions.add(correct("entities", "EGY", "name_en", "Arab Republic of Egypt"));
        test.ledger.review(row -> {
            String table = Objects.requireNonNull(row[1]);
            String id = Objects.requireNonNull(row[2]);
            switch (random.nextInt(4)) {
                case 0 -> decisions.add(reject(table, id, row[5]));
                case 1 -> decisions.add(accept(table, id, row[5]));
                default -> {}
            }
        });
        decisions.removeIf(
                decision -> decision.kind() == Kind.MERGE && decision.row().equals(decision.value()));
        if (!decisions.isEmpty() && random.nextBoolean()) {
            Decision one = decisions.get(random.nextInt(decisions.size()));
            decisions.add(by("OM", reject(one.table(), one.row(), null)));
        }
        return decisions;
    }

    private static String id(List<Map<String, String>> accords, Random random) {
        return accords.isEmpty()
                ? "accord-1"
                : Objects.requireNonNull(
                        accords.get(random.nextInt(accords.size())).get("accord_id"));
    }
}
