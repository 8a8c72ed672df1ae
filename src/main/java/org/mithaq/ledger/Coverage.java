package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.ListedForms.ListedGap;

/** Counts what the packs may miss, over all articles of a job. Holds the counts while it reads the findings. */
public final class Coverage {
    /** The table, which is ours and not the contract's: one row for each word of a kind, the most frequent first. */
    public static final Contract.Table TABLE = new Contract.Table("coverage", columns(), "coverage_rank", List.of());

    private static final List<String> KINDS = List.of("accord_word", "event_word", "unknown_verb", "unknown_name");
    private static final int EXAMPLES = 3;

    /** Rows of each kind: nobody reads further down. */
    private static final int MOST_ROWS = 500;

    /** Different words that are counted; beyond that those seen once are forgotten, so that memory has a bound. */
    private static final int MOST_WORDS = 200_000;

    private static final Comparator<Tally> ORDER = Comparator.<Tally>comparingInt(tally -> tally.occurrences)
            .thenComparingInt(tally -> tally.articles)
            .reversed()
            .thenComparing(tally -> tally.key);

    private final Map<Long, Tally> tallies = new HashMap<>();

    private Coverage() {}

    private static List<Contract.Column> columns() {
        List<Contract.Column> columns = new ArrayList<>(List.of(
                column("coverage_rank", Contract.Type.INTEGER, "Place in the order of frequency", true),
                column(
                        "gap",
                        Contract.Type.STRING,
                        "accord_word: a noun for an instrument, but no accord; event_word: a word of a predicate, but no event; unknown_verb: an unknown word where the verb of known actors stands; unknown_name: a name that the packs do not know",
                        true),
                column("language", Contract.Type.STRING, "Language of the articles, BCP 47", true),
                column("word", Contract.Type.STRING, "The word or name as first printed", true),
                column("rule_id", Contract.Type.STRING, "Rule that knows the word, or would have to", true),
                column("reason", Contract.Type.STRING, "Why it gave no record", true),
                column("occurrences", Contract.Type.INTEGER, "How often it gave no record", true),
                column("articles", Contract.Type.INTEGER, "In how many articles", true)));
        for (int i = 1; i <= EXAMPLES; i++) {
            columns.add(column("quote_" + i, Contract.Type.STRING, "Words of an article in which it stands", false));
            columns.add(column("article_id_" + i, Contract.Type.STRING, "That article", false));
            columns.add(
                    column("start_cp_" + i, Contract.Type.INTEGER, "Where the quote begins, in code points", false));
            columns.add(column("end_cp_" + i, Contract.Type.INTEGER, "Where the quote ends", false));
        }
        return columns;
    }

    private static Contract.Column column(String name, Contract.Type type, String meaning, boolean required) {
        return new Contract.Column(name, type, meaning, required, false, Set.of(), null, false);
    }

    /** Counts anew what the findings of all articles say. */
    static Coverage of(Listing listing, NearCopies copies) {
        Coverage coverage = new Coverage();
        listing.eachThatCounts(article -> {
            String id = article.id();
            if (!copies.isCorrected(id)) {
                article.eachGap(gap -> coverage.count(id, gap));
                coverage.forgetRare();
            }
        });
        return coverage;
    }

    /**
     * Writes the table.
     *
     * @param contents for the words around
     */
    void write(ArticleContents contents, NextTables tables) {
        int rank = 0;
        for (Tally row : KINDS.stream().flatMap(this::ofKind).sorted(ORDER).toList()) {
            rank++;
            tables.add("%09d".formatted(rank), OwnTables.row(TABLE, cells(rank, row, contents)));
        }
        tables.write(TABLE);
    }

    private Stream<Tally> ofKind(String kind) {
        return tallies.values().stream()
                .filter(each -> each.key.kind.equals(kind))
                .sorted(ORDER)
                .limit(MOST_ROWS);
    }

    private void count(String articleId, ListedGap gap) {
        tallies.computeIfAbsent(gap.key(), first -> Tally.of(gap.words())).add(articleId, gap);
    }

    private void forgetRare() {
        if (tallies.size() > MOST_WORDS) {
            tallies.values().removeIf(tally -> tally.occurrences == 1);
        }
    }

    private static @Nullable Object[] cells(int rank, Tally tally, ArticleContents contents) {
        Key key = tally.key;
        @Nullable Object[] cells = new @Nullable Object[TABLE.columns().size()];
        Object[] known = {
            rank, key.kind, key.language, tally.word, key.rule, key.reason, tally.occurrences, tally.articles
        };
        System.arraycopy(known, 0, cells, 0, known.length);
        int at = known.length;
        for (Example example : tally.examples) {
            String text = contents.body(example.article).orElse("");
            if (example.end <= text.length()) {
                cells[at++] = text.substring(example.start, example.end);
                cells[at++] = example.article;
                cells[at++] = text.codePointCount(0, example.start);
                cells[at++] = text.codePointCount(0, example.end);
            }
        }
        return cells;
    }

    /** What is counted together. */
    private record Key(String kind, String language, String rule, String word, String reason)
            implements Comparable<Key> {
        private static final Comparator<Key> BY_PARTS = Comparator.comparing(Key::kind)
                .thenComparing(Key::language)
                .thenComparing(Key::word)
                .thenComparing(Key::rule)
                .thenComparing(Key::reason);

        @Override
        public int compareTo(Key other) {
            return BY_PARTS.compare(this, other);
        }
    }

    /** An article in which it stands, with the quote's UTF-16 offsets. */
    private record Example(String article, int start, int end) {}

    /** How often, and where first. */
    private static final class Tally {
        private final Key key;
        private final String word;
        private final List<Example> examples = new ArrayList<>();
        private int occurrences;
        private int articles;

        private Tally(Key key, String word) {
            this.key = key;
            this.word = word;
        }

        /** Of the first that is counted together, see {@link ListedGap#words}. */
        static Tally of(String[] words) {
            return new Tally(new Key(words[0], words[1], words[2], words[3], words[4]), words[5]);
        }

        void add(String article, ListedGap gap) {
            occurrences += gap.count();
            articles++;
            if (examples.size() < EXAMPLES) {
                examples.add(new Example(article, gap.start(), gap.end()));
            }
        }
    }
}
