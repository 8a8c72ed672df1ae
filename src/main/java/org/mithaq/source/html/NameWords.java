package org.mithaq.source.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words in a class name or id: {@code article-body__text} and {@code articleBodyText} alike are article, body, text. */
record NameWords(List<String> words) {
    private static final Set<String> BODY = WordFile.section("body names");
    private static final Set<String> FOREIGN = WordFile.section("foreign names");
    private static final Set<String> FOREIGN_PARTS = WordFile.section("foreign parts");
    private static final Set<String> EXTRA = WordFile.section("extra names");
    private static final Set<String> HOLDERS = WordFile.section("holder names");
    private static final Set<String> ARTICLE = WordFile.section("article names");

    static NameWords of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((begins || !Character.isLetter(c)) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return new NameWords(words);
    }

    Set<Hint> hints() {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        if (words.isEmpty()) {
            return hints;
        }
        if (isForeign()) {
            hints.add(Hint.FOREIGN);
        } else if (anyIn(EXTRA)) {
            hints.add(Hint.EXTRA);
        } else if (anyIn(BODY)) {
            hints.add(Hint.BODY);
        } else if (anyIn(ARTICLE)) {
            hints.add(Hint.ARTICLE);
        }
        return hints;
    }

    /** "has-sidebar" and "with-comments" name what else is there, not what this is. */
    private boolean isForeign() {
        if (words.stream().anyMatch(HOLDERS::contains)) {
            return false;
        }
        return anyIn(FOREIGN) || words.stream().anyMatch(NameWords::hasForeignPart);
    }

    private static boolean hasForeignPart(String word) {
        for (String part : FOREIGN_PARTS) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, two that follow each other, or all of them are in the list. */
    private boolean anyIn(Set<String> list) {
        for (int i = 0; i < words.size(); i++) {
            if (list.contains(words.get(i))) {
                return true;
            }
            if (i + 1 < words.size() && list.contains(words.get(i) + " " + words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
