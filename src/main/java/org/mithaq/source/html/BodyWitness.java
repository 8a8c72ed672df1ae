package org.mithaq.source.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The text of the article as the page's data give it to search engines. It often is cut short, without paragraphs or left
 * out, so that it only tells which blocks of the page are the article; but for pages that show their text by script.
 */
final class BodyWitness {
    /** As many letters in a row are hardly the same by chance. */
    private static final int GRAM = 10;

    private static final int SHORTEST = 400;
    private static final int LONGEST = 1_000_000;
    private static final double COVERED = 0.8;

    private final String text;
    private final Set<Integer> grams;
    private final int letters;

    private BodyWitness(String text) {
        this.text = text;
        String plain = lettersOf(text);
        this.letters = plain.length();
        this.grams = new HashSet<>();
        for (int i = 0; i + GRAM <= plain.length(); i++) {
            grams.add(plain.substring(i, i + GRAM).hashCode());
        }
    }

    /** The page's own copy of the text, when there is one of some length. */
    static Optional<BodyWitness> of(JsonLd jsonLd) {
        return jsonLd.text("articleBody")
                .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
                .map(BodyWitness::withoutMarkup)
                .map(BodyWitness::new)
                .filter(witness -> witness.letters >= SHORTEST / 2);
    }

    String text() {
        return text;
    }

    int letters() {
        return letters;
    }

    /** Whether a block is in the copy; of one that is too short nobody can tell. */
    boolean has(Block block) {
        String plain = lettersOf(block.text());
        int all = plain.length() - GRAM + 1;
        if (all <= 0) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < all; i++) {
            if (grams.contains(plain.substring(i, i + GRAM).hashCode())) {
                found++;
            }
        }
        return found >= COVERED * all;
    }

    static int letters(Block block) {
        return lettersOf(block.text()).length();
    }

    private static String withoutMarkup(String text) {
        String unescaped = Parser.unescapeEntities(text, false);
        return unescaped.contains("</") || unescaped.contains("<br")
                ? MainText.ofFragment(PageBlocks.of(Jsoup.parse(unescaped).body()))
                : unescaped
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    private static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }
}
