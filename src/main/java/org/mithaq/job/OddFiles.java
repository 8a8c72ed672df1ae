package org.mithaq.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mithaq.article.Article;
import org.mithaq.job.SeedSurvey.OddFile;

/** The articles that an operator should look at before a run. Holds the oddest of each kind so far, so that memory does not grow with the folder. */
final class OddFiles {
    private static final int MOST = 10;
    private static final double UNSURE = 0.8;
    private static final double MUCH_CUT = 0.1;

    private final Map<Kind, TreeSet<Found>> found = new EnumMap<>(Kind.class);

    /** In what an article can be odd; the higher the figure, the odder. None of it is odd at zero. */
    private enum Kind {
        LONGEST("longest"),
        SHORTEST("shortest"),
        CHARSET("charset guessed"),
        NO_DATE("no date"),
        LANGUAGE("language unsure"),
        CUTS("much was cut");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        private double of(Article article) {
            return switch (this) {
                case LONGEST -> article.text().length();
                case SHORTEST -> 1.0 / Math.max(1, article.text().length());
                case CHARSET -> article.source().charset().startsWith("UTF") ? 0 : 1;
                case NO_DATE -> article.published().edtf() == null ? 1 : 0;
                case LANGUAGE -> Math.max(0, UNSURE - article.languageConfidence());
                case CUTS -> Math.max(0, cutShare(article) - MUCH_CUT);
            };
        }
    }

    private record Found(double oddness, OddFile file) implements Comparable<Found> {
        private static final Comparator<Found> ORDER =
                Comparator.comparingDouble(Found::oddness).reversed().thenComparing(each -> each.file.path());

        @Override
        public int compareTo(Found other) {
            return ORDER.compare(this, other);
        }
    }

    private static double cutShare(Article article) {
        return 1
                - (double) article.story().length()
                        / Math.max(1, article.text().strip().length());
    }

    void add(Article article) {
        for (Kind kind : Kind.values()) {
            double oddness = kind.of(article);
            if (oddness > 0) {
                TreeSet<Found> oddest = found.computeIfAbsent(kind, key -> new TreeSet<>());
                oddest.add(new Found(oddness, file(article)));
                if (oddest.size() > MOST) {
                    oddest.pollLast();
                }
            }
        }
    }

    private static OddFile file(Article article) {
        return new OddFile(
                article.source().path(),
                article.text().length(),
                article.source().charset(),
                article.language(),
                article.languageConfidence(),
                article.published().basis(),
                Math.max(0, cutShare(article)),
                List.of());
    }

    /** The oddest of each kind in turn, until there are ten; a file that is odd in several ways comes once and says so. */
    List<OddFile> oddest() {
        Map<String, OddFile> files = new LinkedHashMap<>();
        for (int rank = 0; rank < MOST && files.size() < MOST; rank++) {
            for (Kind kind : found.keySet()) {
                List<Found> oddest = List.copyOf(found.getOrDefault(kind, new TreeSet<>()));
                if (rank < oddest.size() && files.size() < MOST) {
                    OddFile file = oddest.get(rank).file();
                    files.putIfAbsent(file.path(), file.with(reasons(file)));
                }
            }
        }
        return List.copyOf(files.values());
    }

    private List<String> reasons(OddFile file) {
        List<String> reasons = new ArrayList<>();
        found.forEach((kind, oddest) -> {
            boolean isAmong =
                    oddest.stream().anyMatch(each -> each.file().path().equals(file.path()));
            if (isAmong) {
                reasons.add(kind.words);
            }
        });
        // In a small folder the longest ten and the shortest ten are the same.
        boolean isBoth = reasons.containsAll(List.of(Kind.LONGEST.words, Kind.SHORTEST.words));
        if (isBoth && reasons.size() > 2) {
            reasons.removeAll(List.of(Kind.LONGEST.words, Kind.SHORTEST.words));
        } else if (isBoth) {
            reasons.remove(isLonger(file) ? Kind.SHORTEST.words : Kind.LONGEST.words);
        }
        return reasons;
    }

    private boolean isLonger(OddFile file) {
        List<Integer> lengths = found.getOrDefault(Kind.LONGEST, new TreeSet<>()).stream()
                .map(each -> each.file().characters())
                .toList();
        return file.characters() > lengths.get(lengths.size() / 2);
    }
}
