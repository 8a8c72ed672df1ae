package org.mithaq.annotation;

import java.util.Set;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Finds near a predicate the words that it asks for or must not have, and the accord or town that is its object. For {@link Senses}. */
final class Company {
    /** The reach of predicates that set none; a wider one counts on both sides. */
    private static final int NEAR = 7;

    private final boolean verbFirst;

    Company(boolean verbFirst) {
        this.verbFirst = verbFirst;
    }

    boolean within(Sentence s, int i, Set<String> classes, int reach) {
        long bits = classes.isEmpty() ? 0 : Unit.bits(classes);
        if (!s.mayHave(bits)) {
            return false;
        }
        int end = i + reach;
        for (int j = i + 1; j < s.size() && j <= end && !s.isBreak(j); j++) {
            if (anyWord(s, j, classes, bits)) {
                return true;
            }
            DateMention day = verbFirst ? s.dates[j] : null;
            end += day == null ? 0 : Math.max(0, day.to() - j);
            end += verbFirst && classes.contains("truce") ? inBetween(s, i, j) : 0;
            int close = verbFirst && s.isComma(j) && s.isWord(j + 1, "rel") ? asideEnd(s, j) : -1;
            if (close > j) {
                end += close - j;
                j = close;
            }
        }
        boolean takenUp = verbFirst && s.unit(i).enc() > 0;
        boolean passive = !verbFirst && s.verbs[i] == EnglishVerbs.PASSIVE;
        int left = reach > NEAR ? reach : takenUp || passive ? NEAR : verbFirst ? 2 : 4;
        boolean finite = !verbFirst && s.verbs[i] == EnglishVerbs.FINITE;
        for (int j = i - 1; j >= 0 && j >= i - left && !s.isBreak(j); j--) {
            // "Egypt, which hosts refugees, welcomed the talks": what an aside tells of is no company of the verb
            // behind it.
            if (finite && (s.isComma(j) || s.isWord(j, "prep.after"))) {
                break;
            }
            if (anyWord(s, j, classes, bits)) {
                return true;
            }
        }
        int head = bits != 0 && finite ? relativeHead(s, i) : -1;
        return head >= 0 && anyWord(s, head, classes, bits);
    }

    /** The comma that closes the relative clause which one opens; -1 for none. */
    private static int asideEnd(Sentence s, int open) {
        for (int j = open + 2; s.inside(j) && j < open + 26 && !s.isBreak(j); j++) {
            if (s.isComma(j)) {
                return j;
            }
        }
        return -1;
    }

    /** "أعلنت حكومة البلاد ومجلس النواب، في بيانين منفصلين، هدنة": how many words of a long subject, or of an aside, begin at a unit behind a verb. */
    private static int inBetween(Sentence s, int verb, int j) {
        ActorGroup g = s.actors[j];
        boolean subject = g != null && g.from == j && g.prep.isEmpty() && !g.adjective && j - verb < 6;
        if (subject) {
            return g.to - g.from;
        }
        int close = s.isComma(j) ? Asides.closing(s, j) : -1;
        return close < 0 || close - j > NEAR ? 0 : close - j;
    }

    /** "The sanctions that the Trump administration has imposed": the noun that a clause is about whose verb has its object before it; -1 for none. */
    private static int relativeHead(Sentence s, int verb) {
        int j = verb - 1;
        while (j > 0 && (s.isWord(j, "be") || s.isWord(j, "have") || s.isWord(j, "fut") || s.isWord(j, "ignore"))) {
            j--;
        }
        ActorGroup g = Subjects.endingAt(s, j);
        int rel = g != null ? g.from - 1 : s.isWord(j, "they") ? j - 1 : -1;
        rel = rel > 0 && s.isWord(rel, "the") ? rel - 1 : rel;
        boolean marked = rel > 0 && (s.isWord(rel, "rel") || s.isWord(rel, "comp"));
        // "The sanctions it imposed on Chad".
        boolean bare = rel > 0 && ((!marked && s.verbs[rel] == EnglishVerbs.NOUN) || s.isWord(rel, "sanctions"));
        return marked ? rel - 1 : bare ? rel : -1;
    }

    /** How far behind a verb the first word stands that its meaning asks for; those before it count as far. */
    static int distance(Sentence s, int i, Set<String> classes) {
        long bits = Unit.bits(classes);
        for (int j = i + 1; j < s.size() && j <= i + NEAR && !s.isBreak(j); j++) {
            if (anyWord(s, j, classes, bits)) {
                return j - i;
            }
        }
        return NEAR + 1;
    }

    /** Whether a unit is of one of these classes, whose {@link Unit#bits} are given. */
    private static boolean anyWord(Sentence s, int j, Set<String> classes, long bits) {
        if ((s.unit(j).functions() & bits) == 0) {
            return false;
        }
        for (Term t : s.unit(j).terms()) {
            if (t.kind() == Kind.WORD && classes.contains(t.id())) {
                return true;
            }
        }
        return false;
    }

    /** "Joined the Ottawa Treaty": an instrument right behind the verb, its article and adjectives aside. */
    static boolean accordBehind(Sentence s, int i) {
        for (int j = i + 1; s.mayHaveInstruments() && j < s.size() && j < i + 8; j++) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                int near = s.verbs.length == 0 && s.isWord(m.from - 1, "execution") ? i + 3 : i + 2;
                return m.from <= near || onlySum(s, i + 1, m.from);
            }
        }
        return false;
    }

    /** "تنتهك اتفاقات منظمة التجارة": the rules of an organisation are no accord that somebody has made. */
    static boolean rulesBehind(Sentence s, int i) {
        InstrumentMention m =
                s.verbs.length == 0 && s.mayHaveInstruments() && s.inside(i + 2) ? s.instruments[i + 1] : null;
        ActorGroup g = m == null || m.known != null || m.from != i + 1 ? null : s.actors[i + 2];
        return g != null
                && !g.adjective
                && (s.reads(i + 1, "اتفاقات") || s.reads(i + 1, "اتفاقيات"))
                && Lists.all(g.members, a -> a.entity().type().equals("igo"));
    }

    /** "Approved a $3 billion loan agreement". */
    private static boolean onlySum(Sentence s, int from, int to) {
        for (int j = from; j < to; j++) {
            if (!s.isNumber(j) && !s.is(j, Kind.NUMBER) && !s.isWord(j, "a") && s.mark(j) != '$') {
                return false;
            }
        }
        return true;
    }

    /** "انسحابها من معاهدة الصواريخ": from an accord, not of forces. */
    static boolean outOfAccord(Sentence s, int i, Predicate p) {
        return p.needs().equals("membership")
                && s.isWord(i + 1, "prep.from")
                && s.inside(i + 2)
                && s.instruments[i + 2] != null;
    }

    /** "سيطرت القوات على مدينة بارا", "حررت القوات الموصل": a city that is the object of an Arabic verb. */
    static boolean cityBehind(Sentence s, int i, int reach) {
        for (int j = i + 1; s.inside(j) && j <= i + reach && !s.isBreak(j); j++) {
            boolean object = s.prep(j).isEmpty() || s.prep(j).equals("on");
            if (s.is(j, Kind.CITY) && object && s.actors[j] == null) {
                return true;
            }
        }
        return false;
    }

    /** "Seized Goma", "captured the strategic Kherson": a city that is the object of a verb. */
    static boolean townBehind(Sentence s, int i) {
        if (s.verbs[i] == EnglishVerbs.NOUN) {
            return false;
        }
        int j = s.isWord(i + 1, "the") ? i + 2 : i + 1;
        j = s.inside(j) && !s.unit(j).known() && !s.isMark(j) && !s.isName(j) ? j + 1 : j;
        return s.is(j, Kind.CITY) && !Subjects.possessive(s, j + 1);
    }
}
