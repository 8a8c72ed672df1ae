package org.mithaq.lexicon;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokens;

/**
 * A stretch of tokens that belongs together: a term the packs know, or one token that they do not. Immutable; no record, because it keeps what every rule asks of it
 * beside what it is made of.
 */
public final class Unit {
    /** The enclitic ي. */
    private static final int MINE = 7;

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

    private final int from;
    private final int to;
    private final Meanings meanings;
    private final Term[] terms;
    private final int kinds;
    private final long words;
    private final char mark;
    private final boolean filler;
    private final byte tokenKind;
    private final byte pro;
    private final byte enc;
    /** "And" stands before it as a word of its own. */
    private final boolean apart;

    /** Tokens from {@code from} to {@code to} with what they mean. */
    Unit(Tokens tokens, int from, int to, Sense sense) {
        this.from = from;
        this.to = to;
        this.meanings = sense.meanings;
        this.terms = sense.terms;
        this.kinds = sense.kinds;
        this.words = sense.words;
        this.filler = sense.filler;
        this.tokenKind = tokens.kind(from);
        this.mark = tokenKind == Tokens.MARK ? mark(tokens, from) : 0;
        this.pro = sense.pro;
        this.enc = sense.enc;
        this.apart = false;
    }

    /** As printed; in texts that lost their signs, the one that a blank stands for. */
    private static char mark(Tokens tokens, int at) {
        char printed = tokens.source().charAt(tokens.start(at));
        return printed == ' ' ? tokens.first(at) : printed;
    }

    private Unit(Unit whole, int from, int to, boolean behindAnd) {
        this(whole, from, to, behindAnd, whole.terms);
    }

    private Unit(Unit whole, int from, int to, boolean behindAnd, Term[] terms) {
        this.from = from;
        this.to = to;
        this.meanings = whole.meanings;
        this.terms = terms;
        this.kinds = whole.kinds;
        this.words = whole.words;
        this.filler = whole.filler;
        this.tokenKind = whole.tokenKind;
        this.mark = whole.mark;
        this.pro = (byte) (behindAnd ? whole.pro | AND : whole.pro);
        this.enc = whole.enc;
        this.apart = behindAnd || whole.apart;
    }

    /** The same meaning on its first words only, up to a token. */
    Unit upTo(int end) {
        return new Unit(this, from, end, false);
    }

    /** The same meaning on its last words only, from a token on. */
    Unit since(int start) {
        return new Unit(this, start, to, false);
    }

    /** The same with "and" before it. */
    Unit behindAnd() {
        return new Unit(this, from, to, true);
    }

    /** The same without what it may mean by another thing of one kind than this one: either Congo. */
    public Unit meaning(Kind kind, String id) {
        Term[] kept = Arrays.stream(terms)
                .filter(t -> t.kind() != kind || t.id().equals(id))
                .toArray(Term[]::new);
        return new Unit(this, from, to, false, kept);
    }

    /** First token. */
    public int from() {
        return from;
    }

    /** Exclusive last token. */
    public int to() {
        return to;
    }

    /** What it can mean, empty when unknown; never changed. */
    public Term[] terms() {
        return terms;
    }

    /** Proclitics in front of it: bits of this class. */
    public int pro() {
        return pro;
    }

    /** Those of some proclitics that are letters of its first token. */
    public int written(int bits) {
        return pro & bits & (apart ? ~AND : -1);
    }

    /** Enclitic behind it, 0 for none: 1 ه 2 ها 3 هما 4 هم 5 هن 6 نا 7 ي 8 كم 9 ك. */
    public int enc() {
        return enc;
    }

    /** Kind of its first token, a constant of {@link Tokens}. */
    public byte tokenKind() {
        return tokenKind;
    }

    /** The punctuation mark that it is, as it stands in the text; 0 where it is none. */
    public char mark() {
        return mark;
    }

    /** Its term of a kind, or null. */
    public @Nullable Term term(Kind kind) {
        if (!is(kind)) {
            return null;
        }
        for (Term t : terms) {
            if (t.kind() == kind) {
                return t;
            }
        }
        return null;
    }

    /** Whether it can be of a kind. */
    public boolean is(Kind kind) {
        return (kinds & Meanings.bit(kind)) != 0;
    }

    /** All kinds that it can be of, as bits of {@link #bits}. */
    public int kinds() {
        return kinds;
    }

    /** All its functions, as bits of {@link #bit}; two may share a bit. */
    public long functions() {
        return words;
    }

    /** As {@link #functions}, by the bits of {@link #otherBit}. */
    public long otherFunctions() {
        return meanings.otherWords;
    }

    /** Another bit of a function than {@link #bit}. */
    public static long otherBit(String function) {
        return Meanings.otherBit(function);
    }

    /** The bit of a function. */
    public static long bit(String function) {
        return Meanings.bit(function);
    }

    /** The bit of a kind. */
    public static int bit(Kind kind) {
        return Meanings.bit(kind);
    }

    /** The bits of several functions. */
    public static long bits(Set<String> functions) {
        if (functions instanceof WordClasses classes) {
            return classes.bits();
        }
        long bits = 0;
        for (String function : functions) {
            bits |= bit(function);
        }
        return bits;
    }

    /** Whether it is of these kinds and no other: bits made by {@link #bits}. */
    public boolean isOnly(int bits) {
        return kinds != 0 && (kinds & ~(bits | Meanings.VERB)) == 0;
    }

    /** Kinds as bits for {@link #isOnly}. */
    public static int bits(Kind... kinds) {
        int bits = 0;
        for (Kind kind : kinds) {
            bits |= Meanings.bit(kind);
        }
        return bits;
    }

    /** Whether it can be a finite verb. */
    public boolean isVerb() {
        return (kinds & Meanings.VERB) != 0 && !ownOrAdjective();
    }

    /** "توافقي", "وزاري": with ي behind it a word is an adjective, or mine; a verb has ني there. */
    public boolean ownOrAdjective() {
        return enc() == MINE;
    }

    /** Whether it is a word with this function, or one below it: {@code prep} covers {@code prep.to}. */
    public boolean isWord(String id) {
        return words != 0 && (words & Meanings.bit(id)) != 0 && hasFunction(id);
    }

    /** Which preposition it is, its id without {@code prep.}; empty for none. */
    public String preposition() {
        return meanings.preposition;
    }

    /** As {@link #isWord}, for those who have asked {@link #functions} before. */
    public boolean hasFunction(String id) {
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
        return filler;
    }

    /** Whether any of the proclitics stands before it. */
    public boolean has(int bits) {
        return (pro & bits) != 0;
    }

    /** Whether the packs know it. */
    public boolean known() {
        return kinds != 0;
    }
}
