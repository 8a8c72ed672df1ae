package org.mithaq.ledger;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.mithaq.ledger.PackedFindings.Packed;
import org.mithaq.ledger.RowSorter.Entry;

/**
 * Brings a job's findings, which lie in the ledger article by article, into the order of what they are about. They are gathered first, then streamed. Holds what
 * is gathered, which sorters keep in files, so that memory does not grow with the corpus.
 */
final class FindingStream implements AutoCloseable {
    private static final int BATCH = 64;

    private final Listing listing;
    private final NearCopies copies;
    private final ArticleContents contents;
    private final CopiedFindings copied;
    private final TableFolder folder;
    private final SideThread<Integer> unpacking = new SideThread<>("unpacking");
    private final SideThread<Integer> begun = new SideThread<>("findings begun");
    private final Map<FindingKind, RowSorter> gathered = new ConcurrentHashMap<>();

    /** Sorts in a draft. */
    FindingStream(Listing listing, NearCopies copies, ArticleContents contents, TableFolder folder) {
        this.listing = listing;
        this.copies = copies;
        this.contents = contents;
        this.copied = new CopiedFindings(contents);
        this.folder = folder;
    }

    /** Gathers the findings of all articles. */
    void gatherAll() {
        gather(listing::eachIdThatCounts, EnumSet.allOf(FindingKind.class), found -> true);
    }

    /** Gathers the findings of some articles of one kind in some groups. */
    void gather(FindingKind kind, Iterable<String> articleIds, Set<String> groups) {
        gather(articleIds::forEach, EnumSet.of(kind), found -> groups.contains(found.group()));
    }

    /** Gathers what is said of some accords. */
    void gather(AccordReports reports, Set<String> accords, List<String> changed) {
        reports.gather(reportsOf(numbers(changed::forEach)), accords, sorter(FindingKind.ACCORD));
    }

    /** Gathers findings of events that have to be read. */
    void gather(Regrouping events) {
        gather(events.articles()::forEach, EnumSet.of(FindingKind.EVENT), found -> events.isWanted(found.sortKey()));
    }

    /** Gathers the findings of one kind in some groups of all articles. */
    void gather(FindingKind kind, Set<String> groups) {
        gather(listing::eachIdThatCounts, EnumSet.of(kind), found -> groups.contains(found.group()));
    }

    /**
     * Begins to write what articles say of accords beside the tables, and to gather what is said of some, all of it on a thread beside, with a connection of its own: what an article
     * says was written in an earlier transaction. No accords may be gathered until {@link #awaitBegun}.
     *
     * @param changed articles that say other than they did in the last run
     */
    void beginToGather(AccordReports reports, Set<String> accords, List<String> changed) {
        RowSorter sorter = sorter(FindingKind.ACCORD);
        Consumer<Consumer<Packed>> fresh = reportsOf(numbers(changed::forEach));
        begun.start(() -> {
            reports.goOn(fresh, accords, sorter);
            return accords.size();
        });
    }

    /** What articles say of accords, as the ledger has it. */
    private Consumer<Consumer<Packed>> reportsOf(long[] numbers) {
        return consumer -> batches(
                numbers,
                batch -> contents.unpack(contents.findings(batch), EnumSet.of(FindingKind.ACCORD), consumer::accept));
    }

    /** Waits for what was begun. */
    void awaitBegun() {
        begun.settle();
    }

    /** Reads what was found in articles, while a thread beside unpacks and sorts it. */
    private void gather(Consumer<Consumer<String>> articleIds, Set<FindingKind> kinds, Predicate<Packed> wanted) {
        batches(numbers(articleIds), batch -> gather(batch, kinds, wanted));
        unpacking.settle();
    }

    /** The ledger has them in the order of these numbers. */
    private long[] numbers(Consumer<Consumer<String>> articleIds) {
        LongStream.Builder numbers = LongStream.builder();
        articleIds.accept(id -> {
            if (!copies.isCorrected(id)) {
                numbers.add(copies.numberInLedger(id));
            }
        });
        return numbers.build().sorted().toArray();
    }

    private static void batches(long[] numbers, Consumer<List<Long>> consumer) {
        for (int from = 0; from < numbers.length; from += BATCH) {
            consumer.accept(Arrays.stream(numbers, from, Math.min(from + BATCH, numbers.length))
                    .boxed()
                    .toList());
        }
    }

    private void gather(List<Long> numbers, Set<FindingKind> kinds, Predicate<Packed> wanted) {
        List<byte[]> packed = contents.findings(numbers);
        unpacking.startInTurn(() -> {
            contents.unpack(packed, kinds, found -> {
                if (wanted.test(found)) {
                    sorter(found.kind()).add(found.sortKey(), found.document().copy());
                }
            });
            return packed.size();
        });
    }

    private RowSorter sorter(FindingKind kind) {
        return gathered.computeIfAbsent(kind, one -> new RowSorter(folder.path(), "finding-" + one.name()));
    }

    /** Streams what was gathered of a kind, group by group, and forgets it. */
    <T> void each(FindingKind kind, Class<T> type, Consumer<Stored<T>> consumer) {
        each(kind, type, stored -> {}, consumer);
    }

    /**
     * The same.
     *
     * @param beside is told before of each, also of those that make no record, on a thread beside
     */
    <T> void each(FindingKind kind, Class<T> type, Consumer<Stored<T>> beside, Consumer<Stored<T>> consumer) {
        try (RowSorter sorter = sorter(kind);
                ReadAhead<Entry, Stored<T>> sorted = new ReadAhead<>("findings", sorter.sorted(), entry -> {
                    Stored<T> stored = Stored.of(entry, type);
                    beside.accept(stored);
                    return stored;
                })) {
            gathered.remove(kind);
            sorted.forEachRemaining(stored -> {
                if (!isMuted(kind, stored.sortKey(), stored.articleId())) {
                    consumer.accept(stored);
                }
            });
        }
    }

    /** The article of a sort key. */
    static String articleOf(String sortKey) {
        return sortKey.split(String.valueOf(Digest.SEPARATOR), -1)[3];
    }

    /** Whether a finding makes no record, because the article is a copy and says it in the words of its original, or was corrected. */
    boolean isMuted(FindingKind kind, String sortKey, String article) {
        if (copies.isCorrected(article)) {
            return true;
        }
        String original = kind == FindingKind.ENTITY ? null : copies.originalOf(article);
        return original != null && copied.isMuted(kind, sortKey, article, original);
    }

    @Override
    public void close() {
        begun.close();
        unpacking.close();
        gathered.values().forEach(RowSorter::close);
    }

    /**
     * A finding of one article.
     *
     * @param sortKey group, publication date, rank, article, place
     */
    record Stored<T>(String sortKey, String articleId, T found) {
        private static <T> Stored<T> of(Entry entry, Class<T> type) {
            return new Stored<>(
                    entry.key(), articleOf(entry.key()), entry.line().document(type));
        }

        /** What it has in common with others that may become one row. */
        String group() {
            return sortKey.substring(0, sortKey.indexOf(Digest.SEPARATOR));
        }

        /** When and where it was said; earlier reports compare as less. */
        Source source() {
            int from = sortKey.indexOf(Digest.SEPARATOR) + 1;
            return new Source(sortKey.substring(from, sortKey.indexOf(Digest.SEPARATOR, from)), articleId);
        }
    }
}
