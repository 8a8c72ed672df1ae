package org.mithaq.article;

import java.util.ArrayList;
import java.util.List;

/** The words before a dateline's dash or bracket: a place, and perhaps a date behind it. */
final class DatelineHead {
    private static final int MOST_WORDS = 5;
    private static final int MOST_LETTERS = 60;

    private final String text;
    private final ArticleCues cues;
    private final List<Line> words;
    private final int placeWords;

    private DatelineHead(String text, ArticleCues cues, List<Line> words) {
        this.text = text;
        this.cues = cues;
        this.words = words;
        this.placeWords = placeWords();
    }

    static DatelineHead of(String text, int start, int end, ArticleCues cues) {
        return new DatelineHead(text, cues, words(text, start, end));
    }

    private static List<Line> words(String text, int start, int end) {
        List<Line> words = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || Letters.isBlank(text.charAt(i)) || ",،/".indexOf(text.charAt(i)) >= 0) {
                if (i > from) {
                    words.add(new Line(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** Index of the first word of the date, which must reach to the end; all words when there is none. */
    private int placeWords() {
        int date = words.size();
        while (date > 0 && isDateWord(words.get(date - 1))) {
            date--;
        }
        boolean hasNumber = words.subList(date, words.size()).stream().anyMatch(this::isNumber);
        return hasNumber ? date : words.size();
    }

    private boolean isDateWord(Line word) {
        String key = key(word);
        return isNumber(word) || cues.has("months", key) || cues.has("weekdays", key) || cues.has("date-words", key);
    }

    private boolean isNumber(Line word) {
        return Letters.isDigit(text.charAt(word.start()));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean hasDate() {
        return placeWords < words.size();
    }

    /** Place words as written, without the date. */
    String place() {
        return placeWords == 0
                ? ""
                : text.substring(words.get(0).start(), words.get(placeWords - 1).end());
    }

    /** Whether the words may be a place at all: few, without numbers, not the start of a sentence. */
    boolean mayBePlace() {
        return placeWords > 0
                && placeWords <= MOST_WORDS
                && place().length() <= MOST_LETTERS
                && words.subList(0, placeWords).stream().noneMatch(this::isNumber)
                && !cues.has("not-places", key(words.get(0)));
    }

    /** Whether the words up to the first comma or slash are a place that datelines begin with. */
    boolean isKnownPlace() {
        String place = place();
        int end = 0;
        while (end < place.length() && ",،/".indexOf(place.charAt(end)) < 0) {
            end++;
        }
        return cues.has("places", Letters.key(place, 0, end));
    }

    boolean isLabel() {
        return !words.isEmpty()
                && cues.has("labels", Letters.key(text, words.get(0).start(), last().end()));
    }

    /** Latin capitals alone, as wire services write places. */
    boolean isCapitals() {
        String place = place();
        return place.length() >= 4
                && place.chars().anyMatch(Character::isUpperCase)
                && place.chars().noneMatch(Character::isLowerCase);
    }

    int placeWordCount() {
        return placeWords;
    }

    private Line last() {
        return words.get(words.size() - 1);
    }

    private String key(Line word) {
        return Letters.key(text, word.start(), word.end());
    }
}
