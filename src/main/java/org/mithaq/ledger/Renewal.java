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
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Listing.Listed;
import org.mithaq.ledger.Regrouping.When;
import org.mithaq.ledger.Said.Mention;
import org.mithaq.ledger.Said.SaidEntity;

/**
 * What a run has to make anew: everything, or what those articles speak of that are new, gone, or other than when the last run's tables were made. Holds the
 * ids of all that.
 */
final class Renewal implements AutoCloseable {
    /** Of more articles than this, what they speak of is not worth telling apart. */
    private static final int MOST = 20_000;

    /** Behind every id. */
    private static final String LAST = "\uFFFF";

    /** First reports of an entity, of which mostly one says all. */
    private static final int FIRST = 4;

    private final Listing listing;
    private final NearCopies copies;
    private final FindingStream findings;
    private final @Nullable TableFolder last;
    private final SortedSet<String> accords = new TreeSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> forcedEvents = new HashSet<>();
    private final Set<String> forcedAccords = new HashSet<>();
    private final Map<String, Integer> entities = new HashMap<>();
    private final DigestTable stale = new DigestTable();
    private final DigestTable changed = new DigestTable();
    private final List<String> fresh = new ArrayList<>();
    private @Nullable GroupReports reports;
    private boolean all;
    private int articles;

    private Renewal(Listing listing, NearCopies copies, FindingStream findings, @Nullable TableFolder last) {
        this.listing = listing;
        this.copies = copies;
        this.findings = findings;
        this.last = last;
        this.all = last == null;
    }

    /**
     * Compares the articles with what they were.
     *
     * @param last tables that may be gone on with, or null when everything has to be made anew
     * @param tables takes what articles say that change it
     */
    static Renewal of(
            Listing listing, NearCopies copies, FindingStream findings, @Nullable TableFolder last, NextTables tables) {
        Renewal renewal = new Renewal(listing, copies, findings, last);
        renewal.eachThen((when, said) -> {
            if (when == When.NOW) {
                tables.add(said.row());
            }
            if (when != When.BOTH && last != null) {
                renewal.changed.add(said.id());
                renewal.note(said.said());
            }
            if (when == When.NOW && renewal.fresh.size() < MOST) {
                renewal.fresh.add(said.id());
            }
        });
        if (renewal.articles > MOST) {
            renewal.all = true;
        }
        return renewal;
    }

    /** Goes through what articles said and say, by their ids. One that says what it said comes once, others as they were, as they are, or as both. */
    private void eachThen(BiConsumer<When, ArticleSaid> consumer) {
        try (Before before = last == null ? Before.NOTHING : new Before(last.open(OwnTables.SAID))) {
            listing.eachThatCounts(now -> {
                String version = copies.version(now.id());
                for (ArticleSaid gone = before.nextUpTo(now.id()); gone != null; gone = before.nextUpTo(now.id())) {
                    if (gone.id().equals(now.id()) && gone.version().equals(version)) {
                        consumer.accept(When.BOTH, gone);
                        return;
                    }
                    consumer.accept(When.BEFORE, gone);
                }
                consumer.accept(When.NOW, ArticleSaid.of(now, version, copies.story(now.id()), findings));
            });
            for (ArticleSaid gone = before.nextUpTo(LAST); gone != null; gone = before.nextUpTo(LAST)) {
                consumer.accept(When.BEFORE, gone);
            }
        }
    }

    private void note(Said said) {
        articles++;
        said.accords().forEach(accord -> renewAccord(accord.id()));
        said.events().forEach(event -> stale.add(event.id()));
        groups.addAll(said.groups());
        said.entities().forEach(entity -> entities.merge(entity.id(), entity.filled(), (a, b) -> a | b));
    }

    /** Whether everything is made anew. */
    boolean isAll() {
        return all;
    }

    /** Forgets what was begun and not ended. */
    @Override
    public void close() {
        if (reports != null) {
            reports.close();
        }
    }

    /** Accords to make anew. */
    Set<String> accords() {
        return accords;
    }

    /** Articles that say other than they did, or are new; to be asked where not all is made anew. */
    List<String> freshArticles() {
        return fresh;
    }

    /** What all articles say of accords, where not all is made anew. */
    AccordReports accordReports(TableFolder draft, double minConfidence) {
        return new AccordReports(Objects.requireNonNull(last), draft, changed, minConfidence);
    }

    /**
     * Begins to gather the reports that tell which findings of events have to be read: those in the groups that are known by now, on a thread beside, when what articles say is
     * written there.
     *
     * @param draft has what they say, and keeps files meanwhile
     */
    void beginToRegroup(TableFolder draft, ReviewWriter review, NextTables tables) {
        GroupReports begun = new GroupReports(draft, Objects.requireNonNull(last), changed, review);
        Set<String> known = Set.copyOf(groups);
        tables.beside(() -> begun.add(known));
        reports = begun;
    }

    /** Tells which findings of events have to be read. */
    Regrouping regroup(NextTables tables) {
        tables.awaitThoseBeside();
        Regrouping regrouping = new Regrouping(
                event -> forcedEvents.contains(event.id()) || forcedAccords.contains(event.accord()), stale::add);
        try (GroupReports begun = Objects.requireNonNull(reports)) {
            begun.add(groups);
            begun.regroup(regrouping);
        }
        return regrouping;
    }

    /** The first articles that list each of the entities to make anew. */
    FirstReports firstReports() {
        FirstReports first = new FirstReports();
        listing.eachThatCounts(article -> Said.entities(article.said()).stream()
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
            String order = article.orderKey();
            if (first.size() == FIRST && order.compareTo(first.lastKey()) > 0) {
                withMore.add(entity);
                return;
            }
            first.put(order, article.id());
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
            listing.eachThatCounts(article -> article.accords().stream()
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

    /** Whether the last run's rows of a record, an accord or an event, have to go. */
    boolean isStale(@Nullable String recordId) {
        return all || stale.get(Objects.requireNonNull(recordId)) != DigestTable.NONE;
    }

    /** The same of the record in a column. */
    boolean isStale(Line row, int column) {
        return all || stale.has(row.hash(column));
    }

    /** Whether the last run's evidence has to go that an event or an article has, see {@link EvidenceColumns#owner}; no event has the id of an article. */
    boolean isStale(long owner) {
        return all || stale.has(owner) || changed.has(owner);
    }

    /**
     * Whether the words of an article for a record are written anew. Those for an accord depend on nothing but the article; those for an event depend on the others too,
     * by whose first report it is called.
     */
    boolean writesWords(String table, String articleId) {
        return all || !EvidenceColumns.ACCORDS.contains(table) || changed.get(articleId) != DigestTable.NONE;
    }

    /** Whether an article says other than it did, or its row of what it said cannot be gone on with. */
    boolean saysOther(long articleHash) {
        return last == null || changed.has(articleHash);
    }

    /** What names one of these entities is made anew. */
    void renewWhatNames(Set<String> changed, Contract contract) {
        if (changed.isEmpty()) {
            return;
        }
        recordsThat(contract.table("accord_parties"), "accord_id", changed).forEach(this::renewAccord);
        reviewedPartiesOf(changed).forEach(this::renewAccord);
        forcedEvents.addAll(recordsThat(contract.table("event_participants"), "event_id", changed));
        renewEvents(event -> forcedEvents.contains(event.id()));
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

    /** Accords with a doubtful party, whose title in the review names it. */
    private Set<String> reviewedPartiesOf(Set<String> changed) {
        Set<String> found = new HashSet<>();
        int tableColumn = OwnTables.REVIEW.index("table_name");
        int rowColumn = OwnTables.REVIEW.index("row_id");
        try (TableReader reader = Objects.requireNonNull(last).open(OwnTables.REVIEW)) {
            for (Line line = reader.next(); line != null; line = reader.next()) {
                String party = "accord_parties".equals(line.cell(tableColumn)) ? line.cell(rowColumn) : null;
                if (party != null && changed.contains(RecordRows.entityOfParty(party))) {
                    found.add(Objects.requireNonNull(RecordRows.recordOf("accord_parties", party)));
                }
            }
        }
        return found;
    }

    /** These are made anew, whatever articles say. */
    void renew(Set<String> accordIds, Set<String> eventIds) {
        if (!all) {
            accordIds.forEach(this::renewAccord);
            if (!eventIds.isEmpty()) {
                forcedEvents.addAll(eventIds);
                renewEvents(event -> eventIds.contains(event.id()));
            }
        }
    }

    /** Events about accords that came or went are made anew, because an event keeps its accord only while that has a row. */
    void renewWhatIsAbout(Set<String> accordIds) {
        if (!accordIds.isEmpty() && !all) {
            forcedAccords.addAll(accordIds);
            renewEvents(event -> event.accord() != null && forcedAccords.contains(event.accord()));
        }
    }

    private void renewEvents(Predicate<Mention> which) {
        listing.eachThatCounts(article -> Said.mentions(article.said(), event -> {
            if (which.test(event)) {
                groups.add(event.group());
            }
        }));
    }

    /** What the articles said when the last tables were made, by their ids. Holds the next one. */
    private static final class Before implements AutoCloseable {
        private static final Before NOTHING = new Before(null);

        private final @Nullable TableReader reader;
        private @Nullable ArticleSaid next;

        Before(@Nullable TableReader reader) {
            this.reader = reader;
            readOn();
        }

        private void readOn() {
            Line line = reader == null ? null : reader.next();
            next = line == null ? null : ArticleSaid.of(line);
        }

        /** The next article, unless it comes behind one. */
        @Nullable
        ArticleSaid nextUpTo(String id) {
            ArticleSaid found = next;
            if (found == null || found.id().compareTo(id) > 0) {
                return null;
            }
            readOn();
            return found;
        }

        @Override
        public void close() {
            if (reader != null) {
                reader.close();
            }
        }
    }
}
