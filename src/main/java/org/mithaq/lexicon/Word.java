package org.mithaq.lexicon;

import java.util.List;
import org.mithaq.lexicon.Forms.Node;

/** A word as it is written, taken apart in every way in which the packs know the rest; for itself, it has the sense of the first that fits. */
final class Word extends Sense {
    /** The word and how it is written, as a number: {@link Clitics#key}. */
    final long key;
    /** The candidates, the least taken apart first. */
    final Candidate[] candidates;
    /** One of 64 bits for each word that a phrase beginning here may go on with; two may share a bit. */
    final long following;
    /** The bits that it has in the {@link #following} of the word before. */
    final long inside;
    /** Its sense where it is written in capitals. */
    final Sense upper;

    /**
     * One way to take it apart.
     *
     * @param form the word, a root of the trie of phrases
     * @param pro proclitics before it
     * @param enc enclitic behind it
     */
    record Candidate(Node form, int pro, int enc) {
        /** Whether it can stand inside a phrase: no proclitic but the article. */
        boolean inside() {
            return (pro & ~Clitics.AL) == 0;
        }

        private Sense sense(boolean inCapitals) {
            return new Sense(form.meanings.fitting(Term.way(pro, inCapitals)), pro, enc);
        }
    }

    private Word(long key, List<Candidate> candidates, Sense alone, Sense upper) {
        super(alone.meanings, alone.pro, alone.enc);
        this.key = key;
        this.candidates = candidates.toArray(Candidate[]::new);
        long follow = 0;
        long in = 0;
        for (Candidate each : candidates) {
            follow |= each.enc == 0 ? each.form.following() : 0;
            in |= each.inside() ? each.form.bit() : 0;
        }
        this.following = follow;
        this.inside = in;
        this.upper = upper;
    }

    /** A word with its candidates; what they mean must not change any more. */
    static Word of(long key, List<Candidate> candidates) {
        return new Word(key, candidates, first(candidates, false), first(candidates, true));
    }

    /** The first reading that fits; "إدانتها" is "she condemned her" and "her condemnation", so that a verbal noun taken apart alike is a reading too. */
    private static Sense first(List<Candidate> candidates, boolean inCapitals) {
        Sense found = null;
        for (Candidate each : candidates) {
            Sense next = each.sense(inCapitals);
            if (next.meanings.isEmpty()) {
                continue;
            }
            if (found == null) {
                found = next;
            } else if (each.enc != 0 && found.enc == next.enc && found.pro == next.pro) {
                found = joined(found, next);
            }
        }
        return found == null ? UNKNOWN : found;
    }

    private static Sense joined(Sense verb, Sense noun) {
        Meanings all = verb.meanings;
        for (Term t : noun.terms) {
            all = t.is(Term.NOUN) && t.kind() == Term.Kind.PREDICATE ? all.with(t) : all;
        }
        return new Sense(all, verb.pro, verb.enc);
    }
}
