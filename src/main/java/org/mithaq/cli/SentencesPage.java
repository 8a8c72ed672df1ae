package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.mithaq.event.Explanation;
import org.mithaq.event.Explanation.Mention;
import org.mithaq.event.Explanation.Said;
import org.mithaq.event.Explanation.SeenSentence;

/**
 * An article's sentences with what was seen in them, on lines that a terminal of usual width can hold.
 *
 * @param out where to
 * @param text the article's text, in which the offsets count
 */
record SentencesPage(PrintWriter out, String text) {
    private static final int WIDTH = 100;
    private static final int INDENT = 5;
    private static final int LABEL = 12;

    void print(Explanation explanation) {
        out.println();
        out.printf(Locale.ROOT, "Sentences: %d%n", explanation.sentences().size());
        int number = 0;
        for (SeenSentence sentence : explanation.sentences()) {
            number++;
            out.println();
            wrapped(String.format(Locale.ROOT, "%3d. ", number), words(sentence.start(), sentence.end()));
            sentence.mentions().forEach(this::mention);
            sentence.statements().forEach(this::said);
        }
    }

    private void mention(Mention mention) {
        labelled(mention.kind(), "«" + words(mention.start(), mention.end()) + "» " + mention.meaning());
    }

    private void said(Said said) {
        labelled(
                "says",
                "«%s» %s: %s, %s (factuality-%s), by %s%s%s%s"
                        .formatted(
                                words(said.start(), said.end()),
                                said.rule(),
                                said.kind(),
                                said.factuality(),
                                said.factualityRule(),
                                said.source(),
                                said.sides().isEmpty() ? "" : "; " + said.sides(),
                                said.accord() == null ? "" : "; accord " + said.accord(),
                                said.date() == null ? "" : "; date " + said.date()));
        labelled("", "-> " + said.record());
    }

    private void labelled(String label, String value) {
        wrapped(" ".repeat(INDENT) + label + " ".repeat(LABEL - label.length()), value);
    }

    /** Further lines stand below the value, not below its label. */
    private void wrapped(String label, String value) {
        StringBuilder line = new StringBuilder(label);
        for (String word : value.split(" ", -1)) {
            boolean begun = line.length() > label.length();
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line.setLength(0);
                line.append(" ".repeat(label.length())).append(word);
            } else {
                line.append(begun ? " " : "").append(word);
            }
        }
        out.println(line);
    }

    private String words(int start, int end) {
        return text.substring(start, end).replaceAll("\\s+", " ").strip();
    }
}
