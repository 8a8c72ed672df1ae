package org.mithaq.ledger;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Wording;
import org.mithaq.article.copy.Candidates;
import org.mithaq.article.copy.Candidates.Candidate;
import org.mithaq.article.copy.CopyFinder;
import org.mithaq.article.copy.CopyFinder.Kind;
import org.mithaq.article.copy.CopyFinder.Standing;
import org.mithaq.ledger.Listing.Listed;
import org.mithaq.ledger.Said.SaidAccord;

/**
 * Which of a job's articles are copies of others or were corrected by them. Made anew for each consolidation, so that the order of runs changes nothing. Holds
 * what each article is, by its number in the order of ids.
 */
final class NearCopies {
    private static final int FIRST = 1000;

    /** Wordings kept at hand: those of a candidate and of what it looks like. */
    private static final int KEPT = 2000;

    private static final int HEX = 16;

    /** Behind every day. Of copies, one that knows its day is the better original: what it says of Thursday can be dated. */
    private static final String LAST = "\uFFFF";

    private final ArticleContents contents;
    private final int dayCell;
    private final int publisherCell;
    private long[] ids = new long[FIRST];
    private long[] revisions = new long[FIRST];
    private long[] numbersInLedger = new long[FIRST];
    private int size;
    private List<Standing> standings = List.of();
    private final Map<Integer, Wording> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Wording> eldest) {
            return size() > KEPT;
        }
    };

    private NearCopies(ArticleContents contents, Contract contract) {
        this.contents = contents;
        this.dayCell = contract.table("articles").index("publication_date");
        this.publisherCell = contract.table("articles").index("publisher");
    }

    static NearCopies of(Listing listing, ArticleContents contents, Contract contract) {
        NearCopies copies = new NearCopies(contents, contract);
        copies.find(listing);
        return copies;
    }

    private void find(Listing listing) {
        try (Candidates candidates = new Candidates()) {
            listing.eachThatCounts(article -> add(candidates, article));
            standings =
                    CopyFinder.find(candidates, i -> kept.computeIfAbsent(i, missing -> contents.wording(id(missing))));
        }
        kept.clear();
    }

    private void add(Candidates candidates, Listed article) {
        Line row = article.row();
        Set<String> accords = Candidates.isShort(article.words()) ? accords(article) : Set.of();
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            revisions = Arrays.copyOf(revisions, 2 * size);
            numbersInLedger = Arrays.copyOf(numbersInLedger, 2 * size);
        }
        revisions[size] = article.revision();
        numbersInLedger[size] = article.numberInLedger();
        ids[size++] = Long.parseUnsignedLong(article.id(), HEX);
        candidates.add(
                article.published().isEmpty() ? LAST : article.published(),
                new Candidate(
                        article.contentKey(),
                        row.cell(dayCell),
                        row.cell(publisherCell),
                        accords,
                        article.words(),
                        article.sketch()));
    }

    private static Set<String> accords(Listed article) {
        return article.accords().stream().map(SaidAccord::id).collect(Collectors.toSet());
    }

    private String id(int article) {
        return HexFormat.of().toHexDigits(ids[article]);
    }

    /** The number of an article of the job, or below zero. Its ids came in their order. */
    int number(String articleId) {
        long wanted = Long.parseUnsignedLong(articleId, HEX);
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int side = Long.compareUnsigned(ids[middle], wanted);
            if (side == 0) {
                return middle;
            }
            low = side < 0 ? middle + 1 : low;
            high = side < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** The number that an article of the job has in the ledger. */
    long numberInLedger(String articleId) {
        return numbersInLedger[number(articleId)];
    }

    /** The article that another one is a copy of, or null. */
    @Nullable
    String originalOf(String articleId) {
        int number = number(articleId);
        return number >= 0 && standings.get(number).kind() == Kind.COPY
                ? id(standings.get(number).of())
                : null;
    }

    /** How many articles there are; their numbers are below. */
    int size() {
        return size;
    }

    /** Differs when what an article says counts for another than before: its findings do, or those of its original, or what it is beside that. */
    String version(String articleId) {
        int number = number(articleId);
        Standing standing = standings.get(number);
        String own = Long.toHexString(revisions[number]);
        return standing.kind() == Kind.ORIGINAL
                ? own
                : "%s %s %s %x".formatted(own, standing.kind(), id(standing.of()), revisions[standing.of()]);
    }

    /** Whether a later version of the story has replaced an article's records. */
    boolean isCorrected(String articleId) {
        int number = number(articleId);
        return number >= 0 && standings.get(number).kind() == Kind.CORRECTED;
    }

    /** One id for an article and all of its copies. */
    String story(String articleId) {
        String original = originalOf(articleId);
        return original == null ? articleId : original;
    }
}
