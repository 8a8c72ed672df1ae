package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Listing.Listed;
import org.mithaq.ledger.Said.SaidEntity;
import org.mithaq.ledger.Said.SaidEvent;

/**
 * What a run has to make anew: everything, or what those articles speak of that are new, gone, or other than when the last run's tables were made. Holds the
 * ids of all that.
 */
final class Renewal {
    /** Of more articles than this, what they speak of is not worth telling apart. */
    private static final int MOST = 20_000;

    /** First reports of an entity, of which mostly one says all. */
    private static final int FIRST = 4;

    private static final int VERSION = 1;
    private static final int SAID = 2;
    private static final int COLUMNS = 3;

    private final Listing listing;
    private final @Nullable TableFolder last;
    private final SortedSet<String> accords = new TreeSet<>();
    private final SortedSet<String> events = new TreeSet<>();
    private final Map<String, Integer> entities = new HashMap<>();
    private final DigestTable stale = new DigestTable();
    private boolean all;
    private int articles;

    private Renewal(Listing listing, @Nullable TableFolder last) {
        this.listing = listing;
        this.last = last;
        this.all = last == null;
    }

    /**
     * Compares the articles with what they were.
     *
     * @param last tables that may be gone on with, or null when everything has to be made anew
     * @param tables takes what each article says now
     */
    static Renewal of(Listing listing, NearCopies copies, @Nullable TableFolder last, NextTables tables) {
        Renewal renewal = new Renewal(listing, last);
        try (Before before = last == null ? Before.NOTHING : new Before(last.open(OwnTables.SAID))) {
            listing.eachThatCounts(now -> renewal.compare(now, copies.version(now.id()), before, tables));
            renewal.gone(before, "\uFFFF");
        }
        if (renewal.articles > MOST) {
            renewal.all = true;
        }
        return renewal;
    }

    private void compare(Listed now, String version, Before before, NextTables tables) {
        tables.add(OwnTables.row(OwnTables.SAID, now.id(), version, now.said()));
        if (all) {
            return;
        }
        gone(before, now.id());
        if (!before.id().equals(now.id())) {
            note(now.said());
        } else {
            if (!version.equals(before.cells[VERSION])) {
                note(now.said());
                note(before.said());
            }
            before.next();
        }
    }

    /** Articles that were there and come before this one are there no more. */
    private void gone(Before before, String id) {
        while (before.isThere() && before.id().compareTo(id) < 0) {
            note(before.said());
            before.next();
        }
    }

    private void note(String document) {
        Said said = Said.read(document);
        articles++;
        said.accords().forEach(accord -> renewAccord(accord.id()));
        for (SaidEvent event : said.events()) {
            events.add(event.group());
            stale.add(event.id());
        }
        said.entities().forEach(entity -> entities.merge(entity.id(), entity.filled(), (a, b) -> a | b));
    }

    /** Whether everything is made anew. */
    boolean isAll() {
        return all;
    }

    /** Accords to make anew. */
    Set<String> accords() {
        return accords;
    }

    /** Groups of events to make anew. */
    Set<String> events() {
        return events;
    }

    /** Articles that report accords. */
    List<String> reporting(Set<String> accordIds) {
        return articles(said -> said.accords().stream().anyMatch(accord -> accordIds.contains(accord.id())));
    }

    /** Articles that report an event to make anew. */
    List<String> reportingEvents() {
        return articles(said -> said.events().stream().anyMatch(event -> events.contains(event.group())));
    }

    private List<String> articles(Predicate<Said> which) {
        List<String> found = new ArrayList<>();
        listing.eachThatCounts(article -> {
            if (which.test(Said.read(article.said()))) {
                found.add(article.id());
            }
        });
        return found;
    }

    /** The first articles that list each of the entities to make anew. */
    FirstReports firstReports() {
        FirstReports first = new FirstReports();
        listing.eachThatCounts(article -> Said.read(article.said()).entities().stream()
                .map(SaidEntity::id)
                .filter(entities::containsKey)
                .forEach(entity -> first.add(entity, article)));
        return first;
    }

    /** The first articles that list entities. Holds a few for each entity, by the order in which articles count. */
    static final class FirstReports {
        private final Map<String, SortedMap<String, String>> firstOf = new HashMap<>();
        private final Set<String> withMore = new HashSet<>();

        private void add(String entity, Listed article) {
            SortedMap<String, String> first = firstOf.computeIfAbsent(entity, id -> new TreeMap<>());
            first.put(article.orderKey(), article.id());
            if (first.size() > FIRST) {
                first.remove(first.lastKey());
                withMore.add(entity);
            }
        }

        Set<String> articles() {
            return firstOf.values().stream()
                    .flatMap(first -> first.values().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        boolean thereAreMoreOf(String entity) {
            return withMore.contains(entity);
        }
    }

    /** Entities to make anew, each with the values that an article which changed knows of it. */
    Map<String, Integer> entities() {
        return entities;
    }

    /** Accords that amend one of these are made anew, if they are not yet; returns them. */
    SortedSet<String> renewThoseUnder(Set<String> accordIds) {
        SortedSet<String> found = new TreeSet<>();
        if (!accordIds.isEmpty()) {
            eachSaid(said -> said.accords().stream()
                    .filter(accord -> accord.parent() != null && accordIds.contains(accord.parent()))
                    .filter(accord -> !accords.contains(accord.id()))
                    .forEach(accord -> found.add(accord.id())));
        }
        found.forEach(this::renewAccord);
        return found;
    }

    private void renewAccord(String id) {
        accords.add(id);
        stale.add(id);
    }

    /** A record that the last run may have had is made anew. */
    void renew(String recordId) {
        stale.add(recordId);
    }

    /** Whether the last run's rows of a record, an accord or an event, have to go. */
    boolean isStale(@Nullable String recordId) {
        return all || stale.get(Objects.requireNonNull(recordId)) != DigestTable.NONE;
    }

    /** What names one of these entities is made anew. */
    void renewWhatNames(Set<String> changed, Contract contract) {
        if (changed.isEmpty()) {
            return;
        }
        recordsThat(contract.table("accord_parties"), "accord_id", changed).forEach(this::renewAccord);
        Set<String> naming = recordsThat(contract.table("event_participants"), "event_id", changed);
        renewEvents(event -> naming.contains(event.id()));
    }

    private Set<String> recordsThat(Contract.Table table, String record, Set<String> changed) {
        Set<String> found = new HashSet<>();
        int recordColumn = table.index(record);
        int entityColumn = table.index("entity_id");
        try (TableReader reader = Objects.requireNonNull(last).open(table)) {
            for (Line line = reader.next(); line != null; line = reader.next()) {
                if (changed.contains(line.cell(entityColumn))) {
                    found.add(Objects.requireNonNull(line.cell(recordColumn)));
                }
            }
        }
        return found;
    }

    /** Events about accords that came or went are made anew, because an event keeps its accord only while that has a row. */
    void renewWhatIsAbout(Set<String> accordIds) {
        if (!accordIds.isEmpty() && !all) {
            renewEvents(event -> event.accord() != null && accordIds.contains(event.accord()));
        }
    }

    private void renewEvents(Predicate<SaidEvent> which) {
        eachSaid(said -> said.events().stream().filter(which).forEach(event -> events.add(event.group())));
    }

    private void eachSaid(Consumer<Said> consumer) {
        listing.eachThatCounts(article -> consumer.accept(Said.read(article.said())));
    }

    /** What the articles said when the last tables were made, by their ids. Holds the next one. */
    private static final class Before implements AutoCloseable {
        private static final Before NOTHING = new Before(null);

        private final @Nullable TableReader reader;
        private @Nullable String[] cells = {};

        Before(@Nullable TableReader reader) {
            this.reader = reader;
            next();
        }

        void next() {
            Line line = reader == null ? null : reader.next();
            cells = line == null ? new @Nullable String[] {} : line.cells(COLUMNS);
        }

        boolean isThere() {
            return cells.length > 0;
        }

        String id() {
            return isThere() ? Objects.requireNonNull(cells[0]) : "";
        }

        String said() {
            return Objects.requireNonNullElse(cells[SAID], "");
        }

        @Override
        public void close() {
            if (reader != null) {
                reader.close();
            }
        }
    }
}
