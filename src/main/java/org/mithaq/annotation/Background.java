package org.mithaq.annotation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/**
 * Tells a deed that a sentence reports from one it only points back to: "after the attack", "accused of the killing of", "condemned the bombing", "who was murdered". Word classes:
 * {@code backref} for the nouns and verbs that take known deeds, {@code occur} for the verbs that report them.
 */
final class Background {
    private static final int REACH = 9;
    private static final int CLAUSE = 20;
    /** What can mark a deed as news. */
    private static final int NEWS = Unit.bits(Kind.TIME, Kind.WEEKDAY, Kind.PREDICATE);

    private static final long NEWS_WORDS = Unit.bits(Set.of("casualties", "death", "demand"));
    private static final Set<String> FRESH = Set.of("yesterday", "today", "before-yesterday");
    private static final int RECENT_DAYS = 60;
    private static final Set<String> REACTIONS = Set.of("criticise", "praise", "reject", "request");

    /** What somebody is willing to do or content with is news where a story begins with it. */
    private static final Set<String> MOODS = Set.of("willing", "satisfied");

    private final boolean verbFirst;
    private final @Nullable LocalDate published;

    /** The sentence that the marks of news below were read from, for all of its statements. */
    private @Nullable Sentence read;

    private boolean fresh;
    private boolean harm;
    private boolean demand;

    Background(boolean verbFirst, @Nullable LocalDate published) {
        this.verbFirst = verbFirst;
        this.published = published;
    }

    /** Whether the trigger only points back. */
    boolean pointsBack(Statement st) {
        if (!st.predicate.background()) {
            return false;
        }
        Sentence s = st.sentence;
        boolean protests = verbFirst && st.isVerb() && st.predicate.kind().equals("protest");
        return (!protests && told(s, st.unit))
                || longAgo(st)
                || (st.predicate.detail() && doersKnown(st))
                || ((!st.carried || former(s, st.unit)) && doubted(st, s));
    }

    /** "The lawmakers who oppose the deal", "الذي يرفض من حيث المبدأ": what people of a kind think is a state, not news. */
    boolean isState(Statement st) {
        boolean present = (st.form & Term.PRESENT) != 0 && (st.form & (Term.PAST | Term.NOUN)) == 0;
        boolean attitude = switch (st.predicate.kind()) {
            case "reject", "praise", "criticise" -> true;
            case "establish_relations" -> verbFirst;
            default -> false;
        };
        return (present && attitude && relative(st.sentence, st.unit))
                || (st.sentenceIndex() > 1 && MOODS.contains(st.predicate.id()))
                || (verbFirst && st.carried && attackInWords(st));
    }

    /** "أمر الرئيس بهجوم", "بشن هجوم": orders are for soldiers. */
    private static boolean ordered(Statement st) {
        Sentence s = st.sentence;
        return s.mayHave("order")
                && (s.unit(st.unit).has(Unit.BI)
                        || (s.isWord(st.unit - 1, "commit")
                                && s.unit(st.unit - 1).has(Unit.BI)));
    }

    /** "شن الرئيس هجوما عنيفا على خصومه": nobody was harmed. */
    private boolean attackInWords(Statement st) {
        boolean noun = (st.form & Term.NOUN) != 0 && st.predicate.kind().equals("attack");
        return noun && !ordered(st) && verbal(st) && cues(st) < 2;
    }

    private boolean doubted(Statement st, Sentence s) {
        boolean finite = s.verbs.length > 0 && s.verbs[st.unit] == EnglishVerbs.FINITE;
        boolean noun = (st.form & Term.NOUN) != 0 && !finite;
        return noun ? noun(st, s) : s.isWord(st.unit - 1, "since") || relative(s, st.unit) || habit(st, s);
    }

    /** How much in the sentence marks the deed as news: a fresh day, people harmed or a demand, a source, demonstrators who are counted or new. Whom it hit and where is for the record to count. */
    int cues(Statement st) {
        Sentence s = st.sentence;
        if (s != read) {
            read(s);
        }
        boolean source = !st.attribution.type().equals("author");
        boolean matter = st.predicate.kind().equals("protest") ? demand : harm;
        boolean counted = verbFirst && st.predicate.kind().equals("protest") && toldOfDoer(st) && !doersKnown(st);
        return (fresh ? 1 : 0) + (matter ? 1 : 0) + (source ? 1 : 0) + (counted ? 1 : 0);
    }

    private void read(Sentence s) {
        read = s;
        fresh = false;
        harm = false;
        demand = false;
        for (int j = 0; j < s.size(); j++) {
            if (!s.isAny(j, NEWS) && !s.mayBe(j, NEWS_WORDS)) {
                continue;
            }
            Term time = s.term(j, Kind.TIME);
            fresh = fresh || s.is(j, Kind.WEEKDAY) || (time != null && FRESH.contains(time.id()));
            harm = harm || s.isWord(j, "casualties") || s.isWord(j, "death") || harms(s, j);
            demand = demand || s.isWord(j, "demand");
        }
    }

    private static boolean harms(Sentence s, int j) {
        for (Term t : s.unit(j).terms()) {
            Predicate p = t.kind() == Kind.PREDICATE ? t.as(Predicate.class) : null;
            if (p != null && p.kind().equals("attack") && (p.victim() || p.genitive())) {
                return true;
            }
        }
        return false;
    }

    private static boolean toldOfDoer(Statement st) {
        return st.isVerb() || st.carried;
    }

    /** All doers carry the article and no number: they were told of before. */
    private static boolean doersKnown(Statement st) {
        Sentence s = st.sentence;
        for (ActorGroup g : s.actors) {
            boolean doer = g != null && !g.members.isEmpty() && st.actors.contains(g.members.get(0));
            if (doer && (!s.unit(g.from).has(Unit.AL) || s.isWord(g.from, "quantity"))) {
                return false;
            }
        }
        return true;
    }

    /** A charge, an inquiry or blame stands before it in the clause. */
    private static boolean told(Sentence s, int unit) {
        for (int j = unit - 1; j >= 0 && j >= unit - CLAUSE && !s.isBreak(j); j--) {
            if (s.isWord(j, "charge")) {
                return true;
            }
        }
        return false;
    }

    /** Its date lies well before the article, or names a year when the article's own date is unknown. */
    private boolean longAgo(Statement st) {
        DateValue date = st.date == null ? null : st.date.value();
        if (date == null || date.to() == null) {
            return false;
        }
        return published == null || date.to().isBefore(published.minusDays(RECENT_DAYS));
    }

    /** The verb of a relative clause that no comma has closed. */
    private static boolean relative(Sentence s, int unit) {
        for (int j = unit - 1; j >= 0 && j >= unit - REACH; j--) {
            if (s.isWord(j, "rel")) {
                return true;
            }
            if (s.isBreak(j) || s.isComma(j) || Subjects.isVerb(s, j)) {
                return false;
            }
        }
        return false;
    }

    /** What goes on or keeps happening is told in the present, unless a past auxiliary stands before. */
    private boolean habit(Statement st, Sentence s) {
        boolean present = (st.form & Term.PRESENT) != 0 && (st.form & Term.PAST) == 0;
        return verbFirst
                && present
                && st.unit > 3
                && !s.isWord(st.unit - 1, "light")
                && !s.isWord(st.unit - 2, "light");
    }

    private boolean noun(Statement st, Sentence s) {
        Unit u = s.unit(st.unit);
        if (former(s, st.unit) || governed(s, st.unit) || verbal(st) || (doerUnsaid(st) && !announced(s, st.unit))) {
            return true;
        }
        String prep = s.prep(st.unit);
        boolean reported = s.is(st.unit - 1, Kind.REPORT) || carried(s, st.unit - 1) || carried(s, st.unit - 2);
        boolean placed = prep.isEmpty() || prep.equals("in");
        if (!placed) {
            return !reported;
        }
        boolean definite = verbFirst ? u.has(Unit.AL) || u.enc() > 0 : s.isWord(st.unit - 1, "the");
        boolean told = carried(s, st.unit - 1) || s.isWord(st.unit - 1, "occur");
        return definite && !told && (s.isWord(st.unit + 1, "rel") || !occurs(s, st.unit));
    }

    /** "هجمات سابقة". */
    private static boolean former(Sentence s, int unit) {
        return s.isWord(unit + 1, "earlier") || s.isWord(unit + 2, "earlier");
    }

    /** What a politician or a newspaper mounts is an attack in words. */
    private static boolean verbal(Statement st) {
        return !st.actors.isEmpty()
                && Lists.all(st.actors, a -> a.entity().type().endsWith("person"));
    }

    /** "The killing of X": whose doer nobody says. */
    private static boolean doerUnsaid(Statement st) {
        return st.predicate.genitive() && Lists.all(st.actors, a -> a.isGroup() && !a.named());
    }

    /** Whether it is what a report tells, or what a sentence opens with. */
    private static boolean announced(Sentence s, int unit) {
        boolean report = s.is(unit - 1, Kind.REPORT) || s.is(unit - 2, Kind.REPORT) || s.is(unit - 3, Kind.REPORT);
        return unit <= 1 || report || s.isBreak(unit - 1) || carried(s, unit - 1);
    }

    private static boolean carried(Sentence s, int i) {
        return s.isWord(i, "light") || s.isWord(i, "undergo");
    }

    /** Whether a noun or verb that takes known deeds stands before it in the same phrase. */
    private static boolean governed(Sentence s, int unit) {
        for (int j = unit - 1; j >= 0 && j >= unit - 3; j--) {
            if (s.isBreak(j) || s.isComma(j)) {
                return false;
            }
            if (pointing(s, j)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointing(Sentence s, int j) {
        if (s.isWord(j, "backref")) {
            return true;
        }
        for (Term t : s.unit(j).terms()) {
            if (t.kind() == Kind.PREDICATE
                    && REACTIONS.contains(t.as(Predicate.class).kind())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb behind says that it took place. */
    private static boolean occurs(Sentence s, int unit) {
        for (int j = unit + 1; j < s.size() && j <= unit + REACH && !s.isBreak(j); j++) {
            if (s.isWord(j, "occur") && Subjects.isVerb(s, j)) {
                return true;
            }
        }
        return false;
    }
}
