package org.mithaq.article.copy;

import java.util.BitSet;
import org.mithaq.article.Wording;

/** The phrases of three words that a wording has, to be looked up. A hash table of its own, because one is made for each comparison. */
public final class Phrases {
    /** Words of a phrase. */
    static final int LENGTH = 3;

    private final long[] table;
    private final int mask;
    private boolean hasZero;

    private Phrases(Wording wording) {
        int phrases = Math.max(1, wording.size() - LENGTH + 1);
        table = new long[Integer.highestOneBit(phrases) * 4];
        mask = table.length - 1;
        for (int i = 0; i + LENGTH <= wording.size(); i++) {
            add(at(wording, i));
        }
    }

    /** The phrases of a wording. */
    public static Phrases of(Wording wording) {
        return new Phrases(wording);
    }

    /** The phrase that starts at a word; equal for equal phrases. */
    static long at(Wording wording, int i) {
        long phrase = wording.word(i);
        for (int j = i + 1; j < i + LENGTH; j++) {
            phrase = phrase * 0x9E3779B97F4A7C15L + wording.word(j);
        }
        phrase = (phrase ^ phrase >>> 32) * 0xD6E8FEB86659FD93L;
        return phrase ^ phrase >>> 32;
    }

    private void add(long phrase) {
        hasZero |= phrase == 0;
        int slot = (int) phrase & mask;
        while (table[slot] != 0 && table[slot] != phrase) {
            slot = slot + 1 & mask;
        }
        table[slot] = phrase;
    }

    private boolean has(long phrase) {
        int slot = (int) phrase & mask;
        while (table[slot] != 0 && table[slot] != phrase) {
            slot = slot + 1 & mask;
        }
        return phrase == 0 ? hasZero : table[slot] == phrase;
    }

    /** The words of another wording that stand in a phrase of this one. */
    BitSet shared(Wording other) {
        BitSet shared = new BitSet(other.size());
        for (int i = 0; i + LENGTH <= other.size(); i++) {
            if (has(at(other, i))) {
                shared.set(i, i + LENGTH);
            }
        }
        return shared;
    }

    /** Of another wording's words, the share that stands in a phrase of this one. */
    public double share(Wording other) {
        return other.size() == 0 ? 0 : (double) shared(other).cardinality() / other.size();
    }
}
