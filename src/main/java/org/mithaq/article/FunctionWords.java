package org.mithaq.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Short folded words and the languages they speak for, looked up without making strings. Filled once, then read by all threads. */
final class FunctionWords {
    /** The longest word that is looked up. */
    static final int LONGEST = 8;

    private char[] @Nullable [] words = new char[1 << 10][];
    private int[][] languages = new int[1 << 10][];
    private int count;

    /** Lets a word speak for a language, by its number. */
    void add(String word, int language) {
        char[] letters = word.toCharArray();
        if (count * 2 > words.length) {
            grow();
        }
        int at = place(letters, letters.length);
        if (words[at] == null) {
            put(at, letters, new int[0]);
            count++;
        }
        int[] more = Arrays.copyOf(languages[at], languages[at].length + 1);
        more[more.length - 1] = language;
        languages[at] = more;
    }

    /** One more hit for each language that a word speaks for. */
    void count(int[] hits, char[] word, int length) {
        if (length == 0 || length > LONGEST) {
            return;
        }
        int at = place(word, length);
        if (words[at] != null) {
            for (int language : languages[at]) {
                hits[language]++;
            }
        }
    }

    private void put(int at, char[] letters, int[] speaksFor) {
        words[at] = letters;
        languages[at] = speaksFor;
    }

    private void grow() {
        char[] @Nullable [] oldWords = words;
        int[][] oldLanguages = languages;
        words = new char[oldWords.length * 2][];
        languages = new int[oldWords.length * 2][];
        for (int i = 0; i < oldWords.length; i++) {
            char[] letters = oldWords[i];
            if (letters != null) {
                put(place(letters, letters.length), letters, oldLanguages[i]);
            }
        }
    }

    /** Where a word stands, or the free place where it would. */
    private int place(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        int mask = words.length - 1;
        int at = (hash ^ (hash >>> 15)) & mask;
        for (char[] there = words[at]; there != null; there = words[at]) {
            if (there.length == length && Arrays.equals(there, 0, length, word, 0, length)) {
                return at;
            }
            at = (at + 1) & mask;
        }
        return at;
    }
}
