package org.mithaq.article.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Wording;

/**
 * Finds which of many articles are copies or earlier versions of others. Articles come in the order in which they count, and what becomes of them depends
 * on nothing else. Holds the standing of each while it goes through them.
 */
public final class CopyFinder {
    /** Notices of so few words on two days are two notices, unless they are the same to the letter. */
    private static final int SHORT = 40;

    private final List<Candidate> articles;
    private final IntFunction<Wording> wordings;
    private final Map<String, Integer> firstAlike = new HashMap<>();
    private final Standing[] standings;
    private final BitSet corrections = new BitSet();

    private CopyFinder(List<Candidate> articles, IntFunction<Wording> wordings) {
        this.articles = articles;
        this.wordings = wordings;
        this.standings = new Standing[articles.size()];
        Arrays.fill(standings, Standing.ORIGINAL);
    }

    /**
     * An article to compare.
     *
     * @param content equal for articles that say the same letters and digits; null when nothing is known
     * @param day day of publication, or null; compared as text
     * @param publisher agency or outlet, or null
     * @param words how many words it has
     * @param sketch of its wording
     */
    public record Candidate(
            @Nullable String content,
            @Nullable String day,
            @Nullable String publisher,
            int words,
            Sketch sketch) {
        private boolean mayCorrect(Candidate earlier) {
            boolean later = day != null && earlier.day != null && day.compareTo(earlier.day) > 0;
            return later && (publisher == null || earlier.publisher == null || publisher.equals(earlier.publisher));
        }
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
     * @param of index of the original that it is a copy of or is corrected by; -1 for an original
     */
    public record Standing(Kind kind, int of) {
        static final Standing ORIGINAL = new Standing(Kind.ORIGINAL, -1);
    }

    /**
     * Finds what each article is.
     *
     * @param articles in the order in which they count, the first one first
     * @param wordings the wording of an article by its index; asked for those that look alike only
     */
    public static List<Standing> find(List<Candidate> articles, IntFunction<Wording> wordings) {
        CopyFinder finder = new CopyFinder(articles, wordings);
        finder.findIdentical();
        finder.findAlike();
        return finder.result();
    }

    private void findIdentical() {
        for (int i = 0; i < articles.size(); i++) {
            String content = articles.get(i).content();
            if (content != null) {
                Integer first = firstAlike.putIfAbsent(content, i);
                standings[i] = first == null ? Standing.ORIGINAL : new Standing(Kind.COPY, first);
            }
        }
    }

    private void findAlike() {
        List<Integer> originals = new ArrayList<>();
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < standings.length; i++) {
            if (standings[i].kind() == Kind.ORIGINAL) {
                originals.add(i);
                sketches.add(articles.get(i).sketch());
            }
        }
        for (long pair : CopyCandidates.of(sketches)) {
            compare(originals.get((int) pair), originals.get((int) (pair >> 32)));
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
        Candidate mine = articles.get(one);
        Candidate theirs = articles.get(other);
        return Math.min(mine.words(), theirs.words()) < SHORT && !Objects.equals(mine.day(), theirs.day());
    }

    private int originalOf(int article) {
        int at = article;
        while (standings[at].kind() != Kind.ORIGINAL) {
            at = standings[at].of();
        }
        return at;
    }

    /** Copies of what was corrected later are corrected with it. */
    private List<Standing> result() {
        List<Standing> result = new ArrayList<>();
        for (int i = 0; i < standings.length; i++) {
            Standing standing = standings[i];
            if (standing.kind() == Kind.ORIGINAL) {
                result.add(standing);
                continue;
            }
            int original = originalOf(i);
            boolean corrected = standing.kind() == Kind.CORRECTED || original > i;
            result.add(new Standing(corrected ? Kind.CORRECTED : Kind.COPY, original));
        }
        return List.copyOf(result);
    }
}
