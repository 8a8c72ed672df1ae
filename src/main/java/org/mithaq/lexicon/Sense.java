package org.mithaq.lexicon;

/** What a word or phrase means where it is taken apart in one way. Immutable; holds beside it what every rule asks, because each place of memory that is not near costs as much as a rule. */
class Sense {
    static final Sense UNKNOWN = new Sense(Meanings.NONE, 0, 0);

    final Meanings meanings;
    final Term[] terms;
    final int kinds;
    final long words;
    final boolean filler;
    final byte pro;
    final byte enc;

    /** The meanings of what is left without these proclitics and this enclitic. */
    Sense(Meanings meanings, int pro, int enc) {
        this.meanings = meanings;
        this.terms = meanings.terms;
        this.kinds = meanings.kinds;
        this.words = meanings.words;
        this.filler = meanings.filler;
        this.pro = (byte) pro;
        this.enc = (byte) enc;
    }
}
