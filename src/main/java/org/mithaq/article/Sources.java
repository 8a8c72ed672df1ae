package org.mithaq.article;

import java.util.Optional;

/** Agencies and outlets in a dateline's brackets or a byline: one, or several with marks between them. */
final class Sources {
    /** Name for sources that are not named, such as "agencies". */
    static final String UNNAMED = "";

    private Sources() {}

    /**
     * The first source named in a piece of text.
     *
     * @return its name, or empty when anything else than sources stands there or when none is named
     */
    static Optional<String> name(String text, ArticleCues cues) {
        return names(text, cues).filter(name -> !name.equals(UNNAMED));
    }

    /** As {@link #name}; {@link #UNNAMED} where only words such as "agencies" stand. */
    static Optional<String> names(String text, ArticleCues cues) {
        String key = Letters.key(text, 0, text.length(), cues.longestSource() + 1);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> one = key.length() > cues.longestSource() ? Optional.empty() : one(key, cues);
        return one.isPresent() || !hasBetween(text) ? one : several(text, cues);
    }

    private static Optional<String> one(String key, ArticleCues cues) {
        Optional<String> agency = cues.agencyOf(key);
        return agency.isPresent() || !cues.has("generic-sources", key) ? agency : Optional.of(UNNAMED);
    }

    private static Optional<String> several(String text, ArticleCues cues) {
        String first = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isBetween(text.charAt(i))) {
                continue;
            }
            String key = Letters.key(text, start, i, cues.longestSource() + 1);
            start = i + 1;
            Optional<String> name = key.isEmpty() ? Optional.of(UNNAMED) : one(key, cues);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            first = first == null || first.isEmpty() ? name.get() : first;
        }
        return Optional.ofNullable(first);
    }

    private static boolean hasBetween(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBetween(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(char c) {
        return switch (c) {
            case '/', '+', '&', ',', '،', ';', '|', '(', ')', '-', '–', '—' -> true;
            default -> false;
        };
    }
}
