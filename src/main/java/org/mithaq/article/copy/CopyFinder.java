package org.mithaq.article.copy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.mithaq.article.DigestTable;
import org.mithaq.article.Wording;

/**
 * Finds which of many articles are copies or earlier versions of others. Articles come in the order in which they count, and what becomes of them depends
 * on nothing else. Holds the standing of each while it goes through them.
 */
public final class CopyFinder {
    /** Notices of so few words on two days are two notices, unless they are the same to the letter. */
    private static final int SHORT = 40;

    private final Candidates articles;
    private final IntFunction<Wording> wordings;
    private final Standing[] standings;
    private final BitSet corrections = new BitSet();

    private CopyFinder(Candidates articles, IntFunction<Wording> wordings) {
        this.articles = articles;
        this.wordings = wordings;
        this.standings = new Standing[articles.size()];
        Arrays.fill(standings, Standing.ORIGINAL);
    }

    /** What an article is beside the others. */
    public enum Kind {
        /** Its records count. */
        ORIGINAL,
        /** It says what an earlier one says. */
        COPY,
        /** A later version of the story corrects it. */
        CORRECTED
    }

    /**
     * What an article is.
     *
     * @param kind what it is
     * @param of number of the original that it is a copy of or is corrected by; -1 for an original
     */
    public record Standing(Kind kind, int of) {
        static final Standing ORIGINAL = new Standing(Kind.ORIGINAL, -1);
    }

    /**
     * Finds what each article is.
     *
     * @param wordings the wording of an article by its number; asked for those that look alike only
     * @return by the number of the article
     */
    public static List<Standing> find(Candidates articles, IntFunction<Wording> wordings) {
        CopyFinder finder = new CopyFinder(articles, wordings);
        int[] order = articles.inOrder();
        finder.findIdentical(order);
        finder.findAlike(order);
        return finder.result(order);
    }

    private void findIdentical(int[] order) {
        DigestTable firstAlike = new DigestTable();
        for (int article : order) {
            long content = articles.get(article).content();
            int number = content == 0 ? 0 : firstAlike.putIfAbsent(content, article + 1);
            standings[article] = number == 0 ? Standing.ORIGINAL : new Standing(Kind.COPY, number - 1);
        }
    }

    private void findAlike(int[] order) {
        int[] originals = Arrays.stream(order)
                .filter(article -> standings[article].kind() == Kind.ORIGINAL)
                .toArray();
        CopyCandidates candidates = CopyCandidates.of(articles.sketches(), originals);
        for (int later = 0; later < originals.length; later++) {
            for (int earlier : candidates.before(later)) {
                compare(originals[earlier], originals[later]);
            }
        }
    }

    /** Pairs come by the later article, then by the earlier one: the first that fits decides. */
    private void compare(int earlier, int later) {
        boolean isSettled = standings[later].kind() != Kind.ORIGINAL || corrections.get(later);
        if (isSettled || isOtherNotice(earlier, later)) {
            return;
        }
        Wording wording = wordings.apply(later);
        if (!Comparison.isCopy(wordings.apply(earlier), wording)) {
            return;
        }
        int original = originalOf(earlier);
        if (articles.get(later).mayCorrect(articles.get(original))
                && Comparison.isCorrected(wordings.apply(original), wording)) {
            standings[original] = new Standing(Kind.CORRECTED, later);
            corrections.set(later);
        } else {
            standings[later] = new Standing(Kind.COPY, original);
        }
    }

    private boolean isOtherNotice(int one, int other) {
        Candidates.Known mine = articles.get(one);
        Candidates.Known theirs = articles.get(other);
        boolean isShort = Math.min(mine.words(), theirs.words()) < SHORT;
        return (isShort && !Objects.equals(mine.day(), theirs.day())) || mine.reportsOthersThan(theirs);
    }

    private int originalOf(int article) {
        int at = article;
        while (standings[at].kind() != Kind.ORIGINAL) {
            at = standings[at].of();
        }
        return at;
    }

    /** Copies of what was corrected later are corrected with it. */
    private List<Standing> result(int[] order) {
        int[] ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
        Standing[] result = new Standing[standings.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = standings[i].kind() == Kind.ORIGINAL ? standings[i] : settled(i, ranks);
        }
        return List.of(result);
    }

    private Standing settled(int article, int[] ranks) {
        int original = originalOf(article);
        boolean corrected = standings[article].kind() == Kind.CORRECTED || ranks[original] > ranks[article];
        return new Standing(corrected ? Kind.CORRECTED : Kind.COPY, original);
    }
}
