package org.mithaq.lexicon;

import org.mithaq.lexicon.Forms.Node;

/**
 * A word as it is written, taken apart in every way in which the packs know the rest. Immutable; what it means where no phrase goes on behind it is worked out once.
 */
final class Word {
    /** The word and how it is written, as a number: {@link Clitics#key}. */
    final long key;
    /** The candidates, the least taken apart first. */
    final Node[] forms;
    /** One of 64 bits for each word that a phrase beginning here may go on with; two may share a bit. */
    final long following;
    /** The bits that its candidates without a proclitic other than the article have in the {@link #following} of the word before. */
    final long inside;

    private final byte[] pro;
    private final byte[] enc;
    private final Lone small;
    private final Lone upper;

    Word(long key, Node[] forms, byte[] pro, byte[] enc) {
        this.key = key;
        this.forms = forms;
        this.pro = pro;
        this.enc = enc;
        long follow = 0;
        long in = 0;
        for (int c = 0; c < forms.length; c++) {
            follow |= enc[c] == 0 ? forms[c].following() : 0;
            in |= inside(c) ? forms[c].bit() : 0;
        }
        this.following = follow;
        this.inside = in;
        this.small = lone(false);
        this.upper = lone(true);
    }

    /** Proclitics of a candidate. */
    int pro(int candidate) {
        return pro[candidate];
    }

    /** Enclitic of a candidate. */
    int enc(int candidate) {
        return enc[candidate];
    }

    /** Whether a candidate can stand inside a phrase: no proclitic but the article. */
    boolean inside(int candidate) {
        return (pro[candidate] & ~Clitics.AL) == 0;
    }

    /** What it is where it stands for itself, in capitals or not. */
    Lone alone(boolean inCapitals) {
        return inCapitals ? upper : small;
    }

    private Lone lone(boolean inCapitals) {
        for (int c = 0; c < forms.length; c++) {
            Meanings here = forms[c].meanings.fitting(Term.way(pro[c], inCapitals));
            if (!here.isEmpty()) {
                return new Lone(here, pro[c], enc[c]);
            }
        }
        return Lone.UNKNOWN;
    }

    /** The meanings of one way to take it apart, with its proclitics and enclitic. */
    record Lone(Meanings meanings, int pro, int enc) {
        static final Lone UNKNOWN = new Lone(Meanings.NONE, 0, 0);
    }
}
