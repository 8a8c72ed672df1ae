package org.mithaq.lexicon;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;

/**
 * A stretch of tokens that belongs together: a term the packs know, or one token that they do not.
 *
 * @param from first token
 * @param to exclusive last token
 * @param terms what it can mean, empty when unknown
 * @param pro proclitics in front of it: bits of this class
 * @param enc enclitic behind it, 0 for none: 1 ه 2 ها 3 هما 4 هم 5 هن 6 نا 7 ي 8 كم 9 ك
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, and read in the hottest loop
public record Unit(int from, int to, Term[] terms, int pro, int enc) {
    /** و. */
    public static final int AND = Clitics.AND;
    /** ف. */
    public static final int SO = Clitics.SO;
    /** ب. */
    public static final int BI = Clitics.BI;
    /** ل. */
    public static final int LI = Clitics.LI;
    /** ك. */
    public static final int KA = Clitics.KA;
    /** The article. */
    public static final int AL = Clitics.AL;
    /** Future س. */
    public static final int SA = Clitics.SA;

    /** Its term of a kind, or null. */
    public @Nullable Term term(Kind kind) {
        for (Term t : terms) {
            if (t.kind() == kind) {
                return t;
            }
        }
        return null;
    }

    /** Whether it can be of a kind. */
    public boolean is(Kind kind) {
        return term(kind) != null;
    }

    /** Whether it is a word with this function, or one below it: {@code prep} covers {@code prep.to}. */
    public boolean isWord(String id) {
        for (Term t : terms) {
            if (t.kind() == Kind.WORD
                    && (t.id().equals(id) || (t.id().startsWith(id) && t.id().charAt(id.length()) == '.'))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is only a word that fills or opens clauses: no name, no event, no cue. */
    public boolean isFiller() {
        return isFiller(terms);
    }

    /** Whether all meanings are those of words that fill or open clauses. */
    static boolean isFiller(Term[] terms) {
        for (Term t : terms) {
            boolean filler = t.id().equals("verb")
                    || t.id().equals("noun")
                    || t.id().equals("quality")
                    || t.id().startsWith("obj.");
            if (t.kind() != Kind.WORD || !filler) {
                return false;
            }
        }
        return true;
    }

    /** Whether any of the proclitics stands before it. */
    public boolean has(int bits) {
        return (pro & bits) != 0;
    }

    /** Whether the packs know it. */
    public boolean known() {
        return terms.length > 0;
    }
}
