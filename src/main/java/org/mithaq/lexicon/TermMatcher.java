package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Forms.Node;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokens;

/** Finds the terms of a pack in the tokens of one text: the longest at each place. Not for several threads at once. */
public final class TermMatcher {
    private static final char AND = 'و';

    private static final int SHORT = 4;

    private final Terms terms;
    private final Tokens tokens;
    private final @Nullable Word[] words;
    /** Whether the text has no capitals at all, so that an acronym is told by nothing but being no other word. */
    private final boolean small;

    /** Exclusive last token of the longest phrase found so far at a place, and what it means. */
    private int longest;

    private Sense sense = Sense.UNKNOWN;
    /** Enclitic of the word that a phrase was followed through last. */
    private int innerEnding;

    TermMatcher(Terms terms, Tokens tokens) {
        this.terms = terms;
        this.tokens = tokens;
        this.words = terms.words(tokens, terms.clitics());
        this.small = !terms.arabic() && isSmall(tokens);
    }

    /** A few words say nothing of how the rest is written. */
    private static boolean isSmall(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, Tokens.CAPITAL)) {
                return false;
            }
        }
        return tokens.count() > SHORT;
    }

    private Sense alone(int at) {
        Word word = words[at];
        return word == null || tokens.is(at, Tokens.UPPER) || (small && isAcronym(word.meanings)) ? upper(word) : word;
    }

    /** Whether a word in small letters means nothing else: "us" is the adjective of a nation at most. */
    private static boolean isAcronym(Meanings small) {
        return (small.kinds & ~Meanings.bit(Kind.NISBA)) == 0;
    }

    private static Sense upper(@Nullable Word word) {
        return word == null ? Sense.UNKNOWN : word.upper;
    }

    /** The units of a range of tokens, in order: the longest term at each place, else the token alone. An "and" that stands apart is told of the unit behind it. */
    public List<Unit> units(int from, int to) {
        List<Unit> out = new ArrayList<>(to - from);
        int at = from;
        while (at < to) {
            boolean apart = isAndApart(at, to);
            at = apart ? at + 1 : at;
            Unit unit = named(longest(at, to));
            unit = apart ? unit.behindAnd() : unit;
            for (Unit side = side(unit); side != null; side = side(unit)) {
                out.add(side);
                unit = unit.since(side.to());
            }
            boolean namesake = out.size() > 1 && isNamesake(unit, out.get(out.size() - 1));
            out.add(namesake ? new Unit(tokens, unit.from(), unit.to(), Sense.UNKNOWN) : unit);
            at = unit.to();
        }
        return out;
    }

    /** "كينيا و غانا": many papers write the conjunction apart from the word it belongs to. */
    private boolean isAndApart(int at, int to) {
        boolean alone = terms.arabic() && at + 1 < to && tokens.length(at) == 1 && tokens.first(at) == AND;
        return alone && tokens.kind(at + 1) == Tokens.ARABIC && tokens.first(at + 1) != AND;
    }

    /**
     * "Jill Biden", "her husband Peter Merkel": a known family name behind a name that the person does not have. Names are told by their first letters, as few desks
     * spell them alike; what begins a sentence may be any word.
     */
    private boolean isNamesake(Unit unit, Unit before) {
        boolean family = !terms.arabic() && unit.to() - unit.from() == 1 && unit.is(Kind.PERSON);
        boolean name = family
                && before.terms().length == 0
                && before.tokenKind() == Tokens.LATIN
                && tokens.is(before.from(), Tokens.CAPITAL);
        Term person = name ? unit.term(Kind.PERSON) : null;
        return person != null
                && person.as(World.Person.class).isNamesake(tokens.word(unit.from()), tokens.word(before.from()));
    }

    /** "اتفاق بكين بين السعودية وإيران", "الاتفاق النووي الإيراني", "the nuclear deal with Iran": the sides in the name of a known accord are words of their own, so that they are read as its parties. */
    private Unit named(Unit unit) {
        boolean open = unit.to() - unit.from() > 2 && unit.is(Kind.ACCORD);
        for (int k = unit.from() + 1; open && k < unit.to() - 1; k++) {
            Unit word = words[k] == null ? null : new Unit(tokens, k, k + 1, words[k]);
            if (word != null && (word.isWord("prep.between") || word.isWord("prep.with"))) {
                return unit.upTo(k);
            }
        }
        int last = unit.to() - 1;
        if (!open || !terms.arabic() || !nation(last)) {
            return unit;
        }
        return unit.upTo(nation(last - 1) ? last - 1 : last);
    }

    /** "The Iran nuclear deal", "the Egypt-Israel peace treaty": a nation that the name of a known accord begins with, a word of its own too; null for none. */
    private @Nullable Unit side(Unit unit) {
        boolean open = !terms.arabic() && unit.to() - unit.from() > 1 && unit.is(Kind.ACCORD);
        Unit first = open ? longest(unit.from(), unit.to() - 1) : null;
        boolean nation = first != null && (first.is(Kind.STATE) || first.is(Kind.NISBA)) && !first.is(Kind.ACCORD);
        return nation ? first : null;
    }

    /** Whether a token alone is the adjective of a nation. */
    private boolean nation(int at) {
        return words[at] != null && new Unit(tokens, at, at + 1, words[at]).is(Kind.NISBA);
    }

    private Unit longest(int at, int to) {
        byte kind = tokens.kind(at);
        boolean number = kind == Tokens.NUMBER;
        if (kind == Tokens.MARK || kind == Tokens.LINE || (number && !beginsName(at, to))) {
            return new Unit(tokens, at, at + 1, Sense.UNKNOWN);
        }
        Word word = words[at];
        if (!goesOn(word.following, at + 1, to)) {
            return new Unit(tokens, at, at + 1, alone(at));
        }
        longest = at;
        sense = Sense.UNKNOWN;
        for (Word.Candidate each : word.candidates) {
            walk(at, to, each);
        }
        return new Unit(tokens, at, Math.max(longest, at + 1), number && longest <= at + 1 ? Sense.UNKNOWN : sense);
    }

    /** "The 1975 Algiers Agreement": whether a number may begin a name of several words. */
    private boolean beginsName(int at, int to) {
        Word word = words[at];
        return word != null && goesOn(word.following, at + 1, to);
    }

    /** False when no phrase that may go on with these words goes on with the token at {@code next}, which may be a number: "حركة 23 مارس". */
    private boolean goesOn(long following, int next, int to) {
        return following != 0 && next < to && tokens.kind(next) != Tokens.LINE && (words[next].inside & following) != 0;
    }

    /** Follows the phrases that begin with a candidate; the longest is kept if it is longer than those of the candidates before. */
    private void walk(int at, int to, Word.Candidate candidate) {
        int pro = candidate.pro();
        int enc = candidate.enc();
        int way = Term.way(pro, tokens.is(at, Tokens.UPPER));
        Node node = candidate.form();
        int next = at + 1;
        Meanings best = Meanings.NONE;
        int end = 0;
        int ending = 0;
        while (node != null) {
            Meanings here = node.meanings.fitting(way);
            here = small && isAcronym(here) ? node.meanings.fitting(Term.way(pro, true)) : here;
            boolean replaces =
                    end == 0 || !here.onlyCues() || (!terms.arabic() && best.filler) || coloursToo(best.terms, pro);
            if (!here.isEmpty() && replaces) {
                best = here;
                end = next;
                ending = next == at + 1 ? enc : innerEnding;
            }
            boolean over = (next == at + 1 && enc != 0) || !goesOn(node.following(), next, to);
            node = over ? null : inner(words[next], node);
            next++;
        }
        if (end > longest) {
            longest = end;
            sense = new Sense(best, pro, ending);
        }
    }

    /** Follows a word inside a phrase: no proclitic but the article. */
    private @Nullable Node inner(Word word, Node node) {
        for (Word.Candidate each : word.candidates) {
            Node next = each.inside() ? terms.child(node, each.form()) : null;
            if (next != null) {
                innerEnding = each.enc();
                return next;
            }
        }
        return null;
    }

    /** Whether a longer cue may stand for these: none of them is a name or states an event; behind ل a verbal noun only says what for. */
    private static boolean coloursToo(Term[] terms, int pro) {
        boolean purpose = (pro & Clitics.LI) != 0;
        for (Term t : terms) {
            boolean plain = t.kind() == Kind.TYPE || t.kind() == Kind.SUBJECT || t.kind() == Kind.WORD;
            boolean deed = purpose && t.kind() == Kind.PREDICATE && t.is(Term.NOUN);
            if ((!plain && !deed) || t.id().equals("notaccord")) {
                return false;
            }
        }
        return true;
    }
}
