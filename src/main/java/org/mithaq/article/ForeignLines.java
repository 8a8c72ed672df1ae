package org.mithaq.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
    private final List<Line> lines;
    /** Of each line; null where it is too short to say. */
    private final List<LanguageFinder.@Nullable Sample> samples = new ArrayList<>();

    private final List<Article.Cut> cuts;
    private final List<Rejection> warnings = new ArrayList<>();
    private int start;
    private int end;

    /** The lines of a text behind the offset where its story begins. */
    ForeignLines(String text, Body body, int story, LanguageFinder languages) {
        this.text = text;
        this.languages = languages;
        this.start = story;
        this.end = body.end();
        this.cuts = new ArrayList<>(body.cuts());
        this.lines = new ArrayList<>(body.lines());
        lines.removeIf(line -> line.end() <= story);
        for (Line line : lines) {
            int from = Math.max(story, line.start());
            boolean paragraph = line.end() - from >= LanguageFinder.PARAGRAPH;
            samples.add(paragraph ? languages.sample(text, from, line.end()) : null);
        }
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

    /** The language that most of the letters are in, by paragraphs; {@code first} where that is not clear. */
    String main(String first) {
        TreeMap<String, Integer> letters = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LanguageFinder.Sample sample = samples.get(i);
            letters.merge(
                    sample == null ? first : clear(sample, first), lines.get(i).length(), Integer::sum);
        }
        int own = letters.getOrDefault(first, 0);
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() > own)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(first);
    }

    private String clear(LanguageFinder.Sample sample, String otherwise) {
        LanguageFinder.Finding finding = languages.guess(sample);
        return finding.confidence() >= CLEAR ? finding.language() : otherwise;
    }

    /** Cuts the paragraphs that are not in a language, but for a story that has no others. */
    Rest cut(String language) {
        List<Optional<String>> foreign = new ArrayList<>();
        for (LanguageFinder.Sample sample : samples) {
            foreign.add(sample == null ? Optional.empty() : languages.foreign(text, sample, language));
        }
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
        } else {
            start = first == 0 ? start : lines.get(first).start();
            end = last == lines.size() ? end : lines.get(last - 1).end();
            for (int i = first + 1; i < last - 1; i++) {
                cutInside(lines.get(i), foreign.get(i));
            }
            cuts.removeIf(cut -> cut.start() < start || cut.end() > end);
            cuts.sort((one, other) -> Integer.compare(one.start(), other.start()));
        }
        return new Rest(start, end, cuts, warnings);
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
