package org.mithaq.lexicon;

import java.util.Arrays;

/** Folded words by number, looked up from a range of characters without making a string. Grows while packs are read, then stays as it is. */
final class Forms {
    private char[][] words = new char[1 << 14][];
    private int[] slots = new int[1 << 16];
    private int count;

    Forms() {
        Arrays.fill(slots, -1);
    }

    int size() {
        return count;
    }

    /** Number of a word, or -1. */
    int find(char[] letters, int from, int to) {
        int at = hash(letters, from, to) & (slots.length - 1);
        while (slots[at] >= 0) {
            if (Arrays.equals(words[slots[at]], 0, words[slots[at]].length, letters, from, to)) {
                return slots[at];
            }
            at = (at + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** Number of a word, made when it is new. */
    int add(char[] letters, int from, int to) {
        int known = find(letters, from, to);
        if (known >= 0) {
            return known;
        }
        if (count * 3 > slots.length) {
            rehash();
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
        }
        words[count] = Arrays.copyOfRange(letters, from, to);
        insert(count);
        return count++;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < count; i++) {
            insert(i);
        }
    }

    private void insert(int word) {
        int at = hash(words[word], 0, words[word].length) & (slots.length - 1);
        while (slots[at] >= 0) {
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = word;
    }

    private static int hash(char[] letters, int from, int to) {
        int h = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            h = (h ^ letters[i]) * 0x01000193;
        }
        return h ^ (h >>> 15);
    }
}
