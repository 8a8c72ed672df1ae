package org.mithaq.lexicon;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;

/**
 * The terms of a word or phrase with what is asked of them most often, worked out once. Immutable but for the parts it keeps: which of the terms fit behind certain proclitics.
 * Two threads may make the same part at once; they are equal.
 */
final class Meanings {
    static final Meanings NONE = new Meanings(new Term[0]);

    /** Set in {@link #kinds}, beside one bit for each kind, where a term is a finite verb. */
    static final int VERB = 1 << 31;

    private static final int CUES = bit(Kind.TYPE) | bit(Kind.SUBJECT);

    final Term[] terms;
    final int kinds;
    /** One of 64 bits, by its hash, for the id of each function and of those above it. */
    final long words;

    /** The same by another hash. */
    final long otherWords;

    /** Which preposition it is: its id without {@code prep.}; empty for none. */
    final String preposition;

    /** Whether all are words that fill or open clauses. */
    final boolean filler;

    /** One bit for each way of {@link Term#way} that all terms fit. */
    private final int all;

    private @Nullable Part parts;

    private Meanings(Term[] terms) {
        this.terms = terms;
        int k = 0;
        long w = 0;
        long o = 0;
        int ways = -1;
        boolean fill = true;
        for (Term t : terms) {
            k |= bit(t.kind()) | (t.isVerb() ? VERB : 0);
            w |= t.kind() == Kind.WORD ? functions(t.id(), Meanings::bit) : 0;
            o |= t.kind() == Kind.WORD ? functions(t.id(), Meanings::otherBit) : 0;
            ways &= t.ways();
            fill &= isFiller(t);
        }
        this.kinds = k;
        this.words = w;
        this.otherWords = o;
        this.all = ways;
        this.filler = fill;
        this.preposition = preposition(terms);
    }

    private static String preposition(Term[] terms) {
        for (Term t : terms) {
            if (t.kind() == Kind.WORD && t.id().startsWith("prep.")) {
                return t.id().substring("prep.".length());
            }
        }
        return "";
    }

    private static boolean isFiller(Term t) {
        return t.kind() == Kind.WORD
                && (t.id().equals("verb")
                        || t.id().equals("noun")
                        || t.id().equals("quality")
                        || t.id().startsWith("obj."));
    }

    @SuppressWarnings("EnumOrdinal") // the numbers live as long as the process
    static int bit(Kind kind) {
        return 1 << kind.ordinal();
    }

    /** The bit of {@link #words} for a function. */
    static long bit(String function) {
        return 1L << ((function.hashCode() * 0x9E3779B9) >>> 26);
    }

    static long otherBit(String function) {
        return 1L << ((function.hashCode() * 0x85EBCA6B) >>> 26);
    }

    private static long functions(String id, ToLongFunction<String> bit) {
        long bits = bit.applyAsLong(id);
        for (int dot = id.indexOf('.'); dot >= 0; dot = id.indexOf('.', dot + 1)) {
            bits |= bit.applyAsLong(id.substring(0, dot));
        }
        return bits;
    }

    static Meanings of(Term[] terms) {
        return terms.length == 0 ? NONE : new Meanings(terms);
    }

    Meanings with(Term term) {
        Term[] more = Arrays.copyOf(terms, terms.length + 1);
        more[terms.length] = term;
        return new Meanings(more);
    }

    /** Words that only colour an instrument must not hide a verb or name within them. */
    boolean onlyCues() {
        return (kinds & ~CUES) == 0;
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    /** Those that fit proclitics and capitals, as told by {@link Term#way}. */
    Meanings fitting(int way) {
        return ((all >>> way) & 1) != 0 ? this : part(way);
    }

    private Meanings part(int way) {
        for (Part part = parts; part != null; part = part.next) {
            if (part.way == way) {
                return part.fit;
            }
        }
        Term[] fit =
                Arrays.stream(terms).filter(t -> ((t.ways() >>> way) & 1) != 0).toArray(Term[]::new);
        Part made = new Part(way, of(fit), parts);
        parts = made;
        return made.fit;
    }

    /** The terms that fit one way, and those of other ways asked for before; hardly ever more than two. */
    private record Part(int way, Meanings fit, @Nullable Part next) {}
}
