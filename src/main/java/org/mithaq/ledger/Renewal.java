package org.mithaq.ledger;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Listing.Listed;
import org.mithaq.ledger.Regrouping.When;
import org.mithaq.ledger.Said.Mention;

/**
 * What a run has to make anew: everything, or what those articles speak of that are new, gone, or other than when the last run's tables were made. Holds the
 * ids of all that.
 */
final class Renewal implements AutoCloseable {
    /** Of more articles than this, what they speak of is not worth telling apart. */
    private static final int MOST = 20_000;

    /** First reports of an entity, of which mostly one says all. */
    private static final int FIRST = 4;

    private final Listing listing;
    private final NearCopies copies;
    private final FindingStream findings;
    private final @Nullable TableFolder last;
    private final TableFolder draft;
    private final SortedSet<String> accords = new TreeSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> forcedEvents = new HashSet<>();
    private final Set<String> forcedAccords = new HashSet<>();
    private final Map<String, Integer> entities = new HashMap<>();
    private final DigestTable stale = new DigestTable();
    private final DigestTable grown = new DigestTable();
    private final DigestTable changed = new DigestTable();
    private final List<String> fresh = new ArrayList<>();
    private @Nullable GroupReports reports;
    private boolean all;
    private int articles;

    private Renewal(
            Listing listing, NearCopies copies, FindingStream findings, @Nullable TableFolder last, TableFolder draft) {
        this.listing = listing;
        this.copies = copies;
        this.findings = findings;
        this.last = last;
        this.draft = draft;
        this.all = last == null;
    }

    /**
     * Compares the articles with what they were.
     *
     * @param last tables that may be gone on with, or null when everything has to be made anew
     * @param draft takes what articles speak of
     * @param tables takes what articles say that change it
     */
    static Renewal of(
            Listing listing,
            NearCopies copies,
            FindingStream findings,
            @Nullable TableFolder last,
            TableFolder draft,
            NextTables tables) {
        Renewal renewal = new Renewal(listing, copies, findings, last, draft);
        renewal.eachOther((when, said) -> {
            if (when == When.NOW) {
                tables.add(said.row());
            }
            if (last != null) {
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

    /** Goes through what articles said and say that say other than they did, by their ids, as they were and as they are; and writes what all of them speak of. */
    private void eachOther(BiConsumer<When, ArticleSaid> consumer) {
        try (Before before = Before.in(last);
                Mentions.Writer mentions = new Mentions.Writer(draft)) {
            listing.eachThatCounts(now -> {
                String version = copies.version(now.id());
                for (Mentions then = before.upTo(now.id()); then != null; then = before.upTo(now.id())) {
                    if (then.compareId(now.id()) == 0 && then.isVersion(version)) {
                        mentions.add(then);
                        before.pass();
                        return;
                    }
                    consumer.accept(When.BEFORE, before.take());
                }
                ArticleSaid said = ArticleSaid.of(now, version, copies.story(now.id()), findings);
                mentions.add(said);
                consumer.accept(When.NOW, said);
            });
            while (before.isThere()) {
                consumer.accept(When.BEFORE, before.take());
            }
            mentions.finish();
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

    /**
     * Tells which findings of events have to be read.
     *
     * @param mayGrow see {@link Regrouping}
     */
    Regrouping regroup(NextTables tables, boolean mayGrow) {
        tables.awaitThoseBeside();
        Regrouping regrouping = new Regrouping(
                mayGrow,
                event -> forcedEvents.contains(event.id()) || forcedAccords.contains(event.accord()),
                stale::add,
                grown::add);
        try (GroupReports begun = Objects.requireNonNull(reports)) {
            begun.add(groups);
            begun.regroup(regrouping);
        }
        return regrouping;
    }

    /** The first articles that list each of the entities to make anew. */
    FirstReports firstReports() {
        FirstReports first = new FirstReports();
        List<String> names = List.copyOf(entities.keySet());
        DigestTable wanted = new DigestTable();
        for (int i = 0; i < names.size(); i++) {
            wanted.put(names.get(i), i + 1);
        }
        try (Mentions articles = Mentions.open(draft)) {
            while (articles.next()) {
                articles.eachEntity(wanted, number -> first.add(names.get(number - 1), articles));
            }
        }
        return first;
    }

    /** The articles that say what they said of which something holds. */
    private Set<String> unchanged(Predicate<Mentions> which) {
        Set<String> found = new HashSet<>();
        try (Mentions articles = Mentions.open(draft)) {
            while (articles.next()) {
                if (which.test(articles) && changed.get(articles.id()) == DigestTable.NONE) {
                    found.add(articles.id());
                }
            }
        }
        return found;
    }

    private static DigestTable hashes(Set<String> ids) {
        DigestTable hashes = new DigestTable();
        ids.forEach(hashes::add);
        return hashes;
    }

    /** The first articles that list entities. Holds a few for each entity, by the order in which articles count. */
    static final class FirstReports {
        private final Map<String, SortedMap<String, String>> firstOf = new HashMap<>();
        private final Set<String> withMore = new HashSet<>();

        private void add(String entity, Mentions article) {
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

    /** Accords that amend one of these are made anew, if they are not yet; returns them. Those of articles that changed are. */
    SortedSet<String> renewThoseUnder(Set<String> accordIds) {
        SortedSet<String> found = new TreeSet<>();
        DigestTable hashes = hashes(accordIds);
        each(
                unchanged(article -> article.speaksOfOneUnder(hashes)),
                article -> article.accords().stream()
                        .filter(accord -> accord.parent() != null && accordIds.contains(accord.parent()))
                        .filter(accord -> !accords.contains(accord.id()))
                        .forEach(accord -> found.add(accord.id())));
        found.forEach(this::renewAccord);
        return found;
    }

    private void each(Set<String> articleIds, Consumer<Listed> consumer) {
        if (!articleIds.isEmpty()) {
            listing.eachThatCounts(article -> {
                if (articleIds.contains(article.id())) {
                    consumer.accept(article);
                }
            });
        }
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

    /** Whether an event has more reports, but is otherwise as it was. */
    boolean hasGrown(long event) {
        return grown.has(event);
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
        renewForcedEvents();
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
                renewForcedEvents();
            }
        }
    }

    /** Events about accords that came or went are made anew, because an event keeps its accord only while that has a row. */
    void renewWhatIsAbout(Set<String> accordIds) {
        if (!accordIds.isEmpty() && !all) {
            forcedAccords.addAll(accordIds);
            DigestTable hashes = hashes(forcedAccords);
            renewEvents(
                    unchanged(article -> article.speaksOfOneAbout(hashes)),
                    event -> event.accord() != null && forcedAccords.contains(event.accord()));
        }
    }

    private void renewForcedEvents() {
        DigestTable hashes = hashes(forcedEvents);
        renewEvents(unchanged(article -> article.speaksOfEvent(hashes)), event -> forcedEvents.contains(event.id()));
    }

    /** The groups of what articles that changed speak of are known. */
    private void renewEvents(Set<String> articleIds, Predicate<Mention> which) {
        each(
                articleIds,
                article -> Said.mentions(article.said(), event -> {
                    if (which.test(event)) {
                        groups.add(event.group());
                    }
                }));
    }

    /** What the articles said when the last tables were made, by their ids. Holds the next one, and where its row stands. */
    private static final class Before implements AutoCloseable {
        private final @Nullable Mentions mentions;
        private final @Nullable FileChannel rows;
        private boolean isThere;
        private long place;

        private Before(@Nullable Mentions mentions, @Nullable FileChannel rows) {
            this.mentions = mentions;
            this.rows = rows;
            this.isThere = mentions != null && mentions.next();
            this.place = Line.header(OwnTables.SAID).length();
        }

        static Before in(@Nullable TableFolder last) {
            try {
                return last == null
                        ? new Before(null, null)
                        : new Before(Mentions.open(last), FileChannel.open(last.file(OwnTables.SAID)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean isThere() {
            return isThere;
        }

        /** The next article, unless it comes behind one. */
        @Nullable
        Mentions upTo(String id) {
            return isThere && mentions != null && mentions.compareId(id) <= 0 ? mentions : null;
        }

        void pass() {
            Mentions passed = Objects.requireNonNull(mentions);
            place += passed.rowLength();
            isThere = passed.next();
        }

        /** What it said; it is passed. */
        ArticleSaid take() {
            ByteBuffer row =
                    ByteBuffer.allocate(Objects.requireNonNull(mentions).rowLength());
            try {
                while (row.hasRemaining()) {
                    if (Objects.requireNonNull(rows).read(row, place + row.position()) < 0) {
                        throw new EOFException("What articles said ends in the middle of a row.");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            pass();
            return ArticleSaid.of(Line.ofBytes(row.array()));
        }

        @Override
        public void close() {
            if (mentions != null && rows != null) {
                mentions.close();
                try {
                    rows.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
