package org.mithaq.export.xlsx;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Contract;

/** The counts behind the sheet overview, taken while the tables are written. Holds them; they grow with states, months and outlets, not with rows. */
final class Tallies {
    /** Tables that have to be seen. */
    static final Set<String> TABLES = Set.of("accords", "events", "event_participants", "articles");

    /** Outlets beyond these are counted together. */
    private static final int MOST_OUTLETS = 10_000;

    private static final int MONTH = 7;
    private static final String UNKNOWN = "";

    private final Contract contract;
    private final Counts accords = new Counts();
    private final Counts events = new Counts();
    private final Counts outlets = new Counts();
    private final Counts network = new Counts();
    private final Map<String, long[]> states = new TreeMap<>();
    private final Set<String> seenOfEvent = new HashSet<>();
    private @Nullable String event;

    Tallies(Contract contract) {
        this.contract = contract;
    }

    /** Counts by two things. */
    static final class Counts {
        private final Map<String, Map<String, Long>> counts = new TreeMap<>();

        void add(String row, String column) {
            counts.computeIfAbsent(row, fresh -> new TreeMap<>()).merge(column, 1L, Long::sum);
        }

        Set<String> rows() {
            return counts.keySet();
        }

        /** The counts of some rows alone. */
        Counts ofRows(Collection<String> rows) {
            Counts some = new Counts();
            some.counts.putAll(counts);
            some.counts.keySet().retainAll(rows);
            return some;
        }

        Set<String> columns() {
            Set<String> columns = new TreeSet<>();
            counts.values().forEach(row -> columns.addAll(row.keySet()));
            return columns;
        }

        long get(String row, String column) {
            return counts.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
        }

        long ofRow(String row) {
            return counts.getOrDefault(row, Map.of()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }

        long ofColumn(String column) {
            return counts.values().stream()
                    .mapToLong(row -> row.getOrDefault(column, 0L))
                    .sum();
        }
    }

    /** Accords by status and type. */
    Counts accords() {
        return accords;
    }

    /** Events by month and kind; events without a month are not among them. */
    Counts events() {
        return events;
    }

    /** Articles by outlet and language. */
    Counts outlets() {
        return outlets;
    }

    /** Accords that two states share as parties. */
    Counts network() {
        return network;
    }

    /** Accords and events of each state. */
    Map<String, long[]> states() {
        return states;
    }

    /** Takes a row of one of the tables. */
    void see(Contract.Table table, @Nullable String[] row) {
        switch (table.name()) {
            case "accords" -> accord(row);
            case "events" -> event(row);
            case "event_participants" -> participant(row);
            case "articles" -> article(row);
            default -> {}
        }
    }

    private void accord(@Nullable String[] row) {
        Contract.Table table = contract.table("accords");
        accords.add(get(table, row, "accord_status"), get(table, row, "accord_type"));
        String parties = row[table.index("party_iso3")];
        if (parties == null) {
            return;
        }
        List<String> codes = List.of(parties.split("\\|"));
        for (String one : codes) {
            state(one)[0]++;
            codes.stream().filter(other -> !other.equals(one)).forEach(other -> network.add(one, other));
        }
    }

    private void event(@Nullable String[] row) {
        Contract.Table table = contract.table("events");
        String from = row[table.index("event_date_from")];
        String to = row[table.index("event_date_to")];
        if (from != null && to != null && from.length() >= MONTH && to.startsWith(from.substring(0, MONTH))) {
            events.add(from.substring(0, MONTH), get(table, row, "event_kind"));
        }
    }

    /** The participants of one event follow each other. */
    private void participant(@Nullable String[] row) {
        Contract.Table table = contract.table("event_participants");
        String of = row[table.index("event_id")];
        if (!Objects.equals(of, event)) {
            seenOfEvent.clear();
            event = of;
        }
        String state = row[table.index("country_iso3")];
        if (state != null && seenOfEvent.add(state)) {
            state(state)[1]++;
        }
    }

    private void article(@Nullable String[] row) {
        Contract.Table table = contract.table("articles");
        String outlet = get(table, row, "publisher");
        outlets.add(
                outlets.rows().size() < MOST_OUTLETS || outlets.rows().contains(outlet) ? outlet : UNKNOWN,
                get(table, row, "language"));
    }

    private long[] state(String iso3) {
        return states.computeIfAbsent(iso3, fresh -> new long[2]);
    }

    private static String get(Contract.Table table, @Nullable String[] row, String column) {
        return Objects.requireNonNullElse(row[table.index(column)], UNKNOWN);
    }
}
