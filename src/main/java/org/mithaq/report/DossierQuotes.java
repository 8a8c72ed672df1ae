package org.mithaq.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.report.Dossier.Words;
import org.mithaq.report.Highlights.Evidence;
import org.mithaq.report.Highlights.Part;

/** The sentences of articles on which the records of an accord rest, the most telling of them. Holds those that were found. */
final class DossierQuotes {
    /** More do not fit on a page. */
    private static final int MOST = 8;

    /** Letters before and behind words of evidence, where a sentence is long. */
    private static final int CONTEXT = 180;

    private static final String ENDS = ".!?؟۔\n";

    private static final Map<String, Integer> WEIGHTS = Map.of("accords", 4, "accord_parties", 2, "accord_subjects", 1);

    private final List<Sentence> sentences = new ArrayList<>();

    /**
     * A sentence with evidence in it.
     *
     * @param article row of the table articles
     * @param start where it begins in the article
     * @param weight how much it tells
     */
    record Sentence(Cells article, int start, int weight, List<Words> words) {}

    /**
     * Takes an article.
     *
     * @param text decoded; empty when it is not at hand
     * @param evidence rows of the table evidence for the accord and what belongs to it
     */
    void add(Cells article, String text, List<Cells> evidence) {
        Highlights highlights = new Highlights(
                text,
                evidence.stream()
                        .filter(row -> row.text("source_part").equals("body"))
                        .map(row -> new Evidence(row.number("start_utf16"), row.number("end_utf16"), row))
                        .toList());
        Map<Integer, Part> parts = new TreeMap<>();
        for (Evidence each : highlights.evidence()) {
            Part sentence = sentence(text, each);
            parts.merge(
                    sentence.from(), sentence, (one, other) -> new Part(one.from(), Math.max(one.to(), other.to())));
        }
        for (Part part : apart(parts)) {
            sentences.add(sentence(article, text, highlights, part));
        }
    }

    /** Long sentences may give parts that meet. */
    private static List<Part> apart(Map<Integer, Part> parts) {
        List<Part> apart = new ArrayList<>();
        for (Part part : parts.values()) {
            Part last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && part.from() < last.to()) {
                apart.set(apart.size() - 1, new Part(last.from(), Math.max(last.to(), part.to())));
            } else {
                apart.add(part);
            }
        }
        return apart;
    }

    private static Sentence sentence(Cells article, String text, Highlights highlights, Part part) {
        List<Words> words = new ArrayList<>();
        if (!isEnd(text, before(text, part.from()))) {
            words.add(new Words("… ", false));
        }
        highlights.pieces(
                part,
                piece -> words.add(new Words(piece.text(), !piece.evidence().isEmpty())));
        if (!isEnd(text, part.to() - 1) && !isEnd(text, part.to())) {
            words.add(new Words(" …", false));
        }
        int weight = highlights.evidence().stream()
                .filter(each -> each.start() >= part.from() && each.end() <= part.to())
                .mapToInt(each -> WEIGHTS.getOrDefault(each.row().text("target_table"), 1))
                .sum();
        return new Sentence(article, part.from(), weight, words);
    }

    private static Part sentence(String text, Evidence evidence) {
        int from = evidence.start();
        int least = Math.max(0, from - CONTEXT);
        while (from > least && !isEnd(text, from - 1)) {
            from--;
        }
        int to = evidence.end();
        int most = Math.min(text.length(), to + CONTEXT);
        while (to < most && !isEnd(text, to - 1)) {
            to++;
        }
        return new Part(
                onToWord(text, from, from == least && from > 0, evidence.start()),
                backToWord(text, to, to == most && to < text.length(), evidence.end()));
    }

    /** The last letter before a place that is no blank. */
    private static int before(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before;
    }

    /** A sentence ends with a line, or with a mark that has a blank behind it. */
    private static boolean isEnd(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        return c == '\n'
                || (ENDS.indexOf(c) >= 0 && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
    }

    private static int onToWord(String text, int from, boolean isCut, int most) {
        int at = from;
        while (isCut && at < most && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < most && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int backToWord(String text, int to, boolean isCut, int least) {
        int at = to;
        while (isCut && at > least && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        while (at > least && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** How many were found beyond those that are shown. */
    int left() {
        return Math.max(0, sentences.size() - MOST);
    }

    /** The most telling, in the order in which they were published and stand in their articles. */
    List<Sentence> best() {
        return sentences.stream()
                .sorted(Comparator.comparingInt(Sentence::weight).reversed().thenComparing(DossierQuotes::place))
                .limit(MOST)
                .sorted(Comparator.comparing(DossierQuotes::place))
                .toList();
    }

    private static String place(Sentence sentence) {
        Cells article = sentence.article();
        return "%s %s %09d".formatted(article.text("publication_date"), article.key(), sentence.start());
    }
}
