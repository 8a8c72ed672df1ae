package org.mithaq.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.source.Rejection;

/**
 * The part of a story that is in one language. A paragraph in another language would be read with the wrong pack, so it is cut and said to be; reading it
 * with its own pack would make one article two. Holds what is left while it cuts.
 */
final class ForeignLines {
    private static final int LONGEST_EXCERPT = 200;
    private static final double CLEAR = 0.7;

    private final String text;
    private final LanguageFinder languages;
    private final List<Article.Cut> cuts;
    private final List<Rejection> warnings = new ArrayList<>();
    private int start;
    private int end;

    private ForeignLines(String text, LanguageFinder languages, Body body, int story) {
        this.text = text;
        this.languages = languages;
        this.start = story;
        this.end = body.end();
        this.cuts = new ArrayList<>(body.cuts());
    }

    /**
     * A story without foreign paragraphs.
     *
     * @param start offset of its first word
     * @param end exclusive end
     * @param cuts ranges that are not read, ascending and disjoint
     * @param warnings one W_NOISE for each foreign paragraph
     */
    record Rest(int start, int end, List<Article.Cut> cuts, List<Rejection> warnings) {}

    /** The language that most of a story's letters are in, by paragraphs. */
    static String main(String text, Body body, int story, String first, LanguageFinder languages) {
        TreeMap<String, Integer> letters = new TreeMap<>();
        for (Line line : lines(body, story)) {
            LanguageFinder.Finding finding = languages.find(text, line.start(), line.end(), null);
            boolean isClear = line.length() >= LanguageFinder.PARAGRAPH && finding.confidence() >= CLEAR;
            letters.merge(isClear ? finding.language() : first, line.length(), Integer::sum);
        }
        int own = letters.getOrDefault(first, 0);
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() > own)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(first);
    }

    static Rest cut(String text, Body body, int story, String language, LanguageFinder languages) {
        ForeignLines lines = new ForeignLines(text, languages, body, story);
        lines.cutFrom(lines(body, story), language);
        return new Rest(lines.start, lines.end, lines.cuts, lines.warnings);
    }

    private static List<Line> lines(Body body, int story) {
        return body.lines().stream().filter(line -> line.end() > story).toList();
    }

    private void cutFrom(List<Line> lines, String language) {
        List<Optional<String>> foreign = lines.stream()
                .map(line -> languages.foreign(text, Math.max(start, line.start()), line.end(), language))
                .toList();
        int first = 0;
        int last = lines.size();
        while (first < last && foreign.get(first).isPresent()) {
            warn(lines.get(first), foreign.get(first).get());
            first++;
        }
        while (last > first && foreign.get(last - 1).isPresent()) {
            last--;
            warn(lines.get(last), foreign.get(last).get());
        }
        if (first == last) {
            warnings.clear();
            return;
        }
        start = first == 0 ? start : lines.get(first).start();
        end = last == lines.size() ? end : lines.get(last - 1).end();
        for (int i = first + 1; i < last - 1; i++) {
            cutInside(lines.get(i), foreign.get(i));
        }
        cuts.removeIf(cut -> cut.start() < start || cut.end() > end);
        cuts.sort((one, other) -> Integer.compare(one.start(), other.start()));
    }

    private void cutInside(Line line, Optional<String> foreign) {
        if (foreign.isPresent()) {
            cuts.add(new Article.Cut(line.start(), line.end()));
            warn(line, foreign.get());
        }
    }

    private void warn(Line line, String language) {
        String detail = String.format(
                Locale.ROOT,
                "Cut from the text: a paragraph in another language (%s).",
                LanguageFinder.english(language));
        String excerpt = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_EXCERPT));
        warnings.add(new Rejection("W_NOISE", "detect", detail, line.start(), line.end(), excerpt));
    }
}
