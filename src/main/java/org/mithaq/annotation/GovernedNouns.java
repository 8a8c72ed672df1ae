package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Tells whether the subject of a clause does what a noun in it says, by the verb that governs the noun and the words between. {@link UnsaidActors} asks it. */
final class GovernedNouns {
    private final boolean verbFirst;
    private final Subjects subjects;
    private final Onlookers onlookers;

    GovernedNouns(boolean verbFirst, Subjects subjects, Onlookers onlookers) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
        this.onlookers = onlookers;
    }

    /** Whether the clause's subject may do what the noun says: unless the words before say that it only speaks of it. */
    boolean governs(Statement st) {
        Sentence s = st.sentence;
        int first = subjects.lastVerb();
        boolean helped = verbFirst
                && s.isWord(first, "aegis.verb")
                && st.predicate.needs().equals("accord");
        // "لن تخضع تركيا للتهديدات": who does not bow to threats makes none.
        boolean bows =
                verbFirst && s.isWord(first, "yield") && st.predicate.kind().equals("threaten");
        if (bows || (helped && st.predicate.symmetric())) {
            return false;
        }
        for (int j = st.unit - 1; verbFirst && j > first && j > st.unit - 4; j--) {
            if (s.isWord(j, "neg.no") && Denials.wishedUndone(s, j) >= 0) {
                return false;
            }
        }
        boolean applied =
                verbFirst && s.isWord(first, "submit") && st.predicate.kind().equals("join");
        for (int j = st.unit - 1; j > first && j >= st.unit - 9; j--) {
            if (s.actors[j] != null && s.actors[j].to > first && !verbFirst) {
                continue;
            }
            int rel = verbFirst && s.isComma(j) ? relativeBefore(s, j, first) : -1;
            if (rel >= 0) {
                j = rel;
                continue;
            }
            int when = verbFirst && s.isComma(j) ? SubjectsBefore.occasionBefore(s, j, first) : -1;
            if (when >= 0) {
                j = when;
                continue;
            }
            ActorGroup named = verbFirst ? Subjects.endingAt(s, j) : null;
            if (named != null && named.from > first && named.to - named.from > 1 && !named.adjective) {
                j = named.from;
                continue;
            }
            if (s.isWord(j, "comp") || s.isWord(j, "rel") || s.isBreak(j)) {
                return false;
            }
            // "عقد المجلس جلسة لبحث الهجوم": what is only talked of.
            boolean aim = verbFirst && isDeed(st) && s.unit(j).has(Unit.LI) && s.actors[j] == null;
            // "بعد ظهر أمس": a time of day.
            if (aim || (verbFirst && s.isWord(j, "verb") && !s.is(j, Kind.TIME))) {
                return false;
            }
            boolean finished = verbFirst && st.predicate.kind().equals("release") && s.isWord(j, "finish");
            boolean other = (verbFirst
                            ? s.is(j, Kind.PREDICATE) && s.dates[j] == null && !Surnames.isName(s, j)
                            : tellsDeed(s, j))
                    && !besideStep(st, j)
                    && !finished
                    && !applied
                    && !s.isWord(j, "round")
                    && !s.isWord(j, "nearing")
                    && !s.isWord(j, "light")
                    && !s.isWord(j, "decided")
                    && !s.isWord(j, "plan")
                    && !s.isWord(j, "wish")
                    && !s.isWord(j, "refuse")
                    && !(s.unit(st.unit).enc() > 0 && occasion(s, j));
            if (other && !st.predicate.kind().equals("visit")) {
                return false;
            }
            boolean trip = st.predicate.kind().equals("visit") && verbFirst && !s.isWord(j, "urge");
            if (!trip
                    && !applied
                    && !(j == st.unit - 1 && Encounters.setting(st))
                    && (s.isWord(j, "urge") || s.isWord(j, "factive"))) {
                return s.unit(st.unit).enc() > 0;
            }
        }
        return s.unit(st.unit).enc() > 0
                || (!onlookers.judged(st)
                        && !(st.predicate.kind().equals("attack") && onlookers.suffered(s, first))
                        && (first == 0 || (verbFirst && Encounters.setting(st)) || mayGovern(st, first)));
    }

    /** "أكد الوزراء في ختام اجتماعهم رفضهم": when they said it. */
    private boolean occasion(Sentence s, int j) {
        Term t = verbFirst && !Subjects.isVerb(s, j) ? s.term(j, Kind.PREDICATE) : null;
        boolean meeting = t != null && t.as(Predicate.class).kind().equals("meet");
        return meeting
                && (s.isWord(j - 1, "rightafter")
                        || s.prep(j).equals("during")
                        || s.prep(j).equals("after")
                        || s.reads(j - 1, "ختام"));
    }

    /** Where the relative clause begins that a comma closes; -1 where it closes none. */
    private static int relativeBefore(Sentence s, int comma, int first) {
        int j = comma - 1;
        while (j > first && !s.isComma(j) && !s.isBreak(j) && !s.isWord(j, "rel")) {
            j--;
        }
        return j > first && s.isWord(j, "rel") ? j : -1;
    }

    static boolean isDeed(Statement st) {
        return switch (st.predicate.kind()) {
            case "attack", "detain", "expel", "release", "sanction" -> true;
            default -> false;
        };
    }

    /** "Is willing to", "remained on alert", "are in talks": nothing but adverbs stands between. */
    private static boolean linked(Statement st, int verb) {
        Sentence s = st.sentence;
        for (int j = verb + 1; j < st.unit; j++) {
            boolean on = st.predicate.kind().equals("visit") && s.isWord(j, "prep.on");
            boolean place = s.isWord(j, "prep") && !on && !st.predicate.kind().equals("negotiate");
            if (place || s.verbs[j] != EnglishVerbs.NONE || s.actors[j] != null) {
                return false;
            }
        }
        return true;
    }

    /** "قررت مالي خفض العلاقات مع بنين وطرد سفيرها": a verbal noun that is joined to another step has the same doer. */
    private boolean besideStep(Statement st, int unit) {
        Sentence s = st.sentence;
        boolean joined = verbFirst && s.unit(st.unit).has(Unit.AND) && unit >= 0 && isStep(st.predicate);
        for (Term t : joined ? s.unit(unit).terms() : new Term[0]) {
            if (t.kind() == Kind.PREDICATE && t.is(Term.NOUN) && isStep(t.as(Predicate.class))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStep(Predicate p) {
        return switch (p.kind()) {
            case "expel", "sanction", "break_relations", "suspend", "withdraw" -> true;
            default -> false;
        };
    }

    /** "حضر الأمين العام مراسم التوقيع": who alone looks on does not sign; two who do are the two who sign. */
    private boolean witnesses(Statement st, int verb) {
        ActorGroup g = subjects.of(st.sentence, verb);
        return g != null && Entities.distinct(g.members).size() < 2;
    }

    /** "The Kenyan and Malian presidents oversaw the signing of a pact": two who look on are the two whose accord it is, where none is named. */
    private boolean signers(Statement st, int verb) {
        InstrumentMention m = st.accord;
        boolean open = !verbFirst && m != null && m.parties.isEmpty() && st.predicate.symmetric();
        ActorGroup g = open && st.sentence.isWord(verb, "look.on") ? subjects.of(st.sentence, verb) : null;
        return g != null && Entities.distinct(g.members).size() == 2 && Lists.none(g.members, Actor::isGroup);
    }

    /** "Announced the signing of a treaty with Mali": who announces what has one other side is the first; two who announce it have signed it. */
    private boolean announces(Statement st, int verb) {
        InstrumentMention m = st.accord;
        boolean one = !verbFirst && m != null && m.parties.size() == 1 && Entities.count(st.actors) == 1;
        boolean none = !verbFirst && m != null && m.parties.isEmpty() && m.known == null && st.actors.isEmpty();
        ActorGroup g = (one || none) && st.predicate.symmetric() ? subjects.of(st.sentence, verb) : null;
        return g != null
                && (one || Entities.distinct(g.members).size() == 2)
                && st.sentence.isWord(verb, "light")
                && Lists.none(g.members, Actor::isGroup);
    }

    /** "إن كينيا قررت طرد السفير", "وافقت على إطلاق سراح": a deed that is the object right behind the verb of deciding. */
    private boolean resolves(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean decides = verbFirst && (s.isWord(verb, "decided") || s.isWord(verb, "plan"));
        String prep = s.prep(st.unit);
        // "قرر السودان طرد السفير": behind the subject that follows the verb.
        ActorGroup who = decides && s.inside(verb + 1) ? s.actors[verb + 1] : null;
        int next = who != null && who.prep.isEmpty() && !who.adjective ? who.to : verb + 1;
        boolean object = prep.isEmpty() ? st.unit == next : prep.equals("on") && st.unit == next + 1;
        return decides && object && !st.predicate.kind().equals("war");
    }

    /** "Chad announced the suspension of its pact with France": a step that one side takes, right behind the verb, is that of who announces it. */
    private static boolean ownStep(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean step = switch (st.predicate.kind()) {
            case "suspend", "withdraw" ->
                st.actors.isEmpty() && st.predicate.needs().equals("accord");
            default -> false;
        };
        for (int j = verb + 1; step && j < st.unit; j++) {
            step = s.isWord(j, "the") || s.isWord(j, "a") || s.isWord(j, "ignore");
        }
        return step;
    }

    /** Whether a word tells a deed where it stands: "trade" in "trade talks" is none, though it may be a verb. */
    private static boolean tellsDeed(Sentence s, int j) {
        boolean noun = s.verbs[j] == EnglishVerbs.NOUN;
        for (Term t : s.verbs[j] == EnglishVerbs.NONE ? new Term[0] : s.unit(j).terms()) {
            if (t.kind() == Kind.PREDICATE && (!noun || t.is(Term.NOUN) || t.is(Term.ACTIVE) || t.form() == 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayGovern(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean deed = isDeed(st)
                || st.predicate.kind().equals("war")
                || st.predicate.kind().equals("protest");
        if (verbFirst && s.isWord(verb, "look.on") && st.predicate.needs().equals("accord") && witnesses(st, verb)) {
            return false;
        }
        if (s.isWord(verb, "link") && st.unit - verb <= 6) {
            return linked(st, verb);
        }
        boolean gives = s.isWord(verb, "notice") && (verbFirst || ownStep(st, verb));
        if (verbFirst && st.predicate.kind().equals("release") && s.isWord(st.unit - 1, "in.return")) {
            return true;
        }
        if (deed || s.isWord(verb, "urge")) {
            boolean beside = deed && besideStep(st, verb);
            return deed && (s.isWord(verb, "light") || gives || beside || resolves(st, verb));
        }
        boolean report = s.is(verb, Kind.REPORT) && !gives && !announces(st, verb);
        boolean any = verbFirst && (s.is(verb, Kind.PREDICATE) || s.isWord(verb, "verb"));
        return !report
                && (s.isWord(verb, "light")
                        || s.isWord(verb, "decided")
                        || s.isWord(verb, "plan")
                        || s.isWord(verb, "wish")
                        || s.isWord(verb, "refuse")
                        || s.isWord(verb, "fail")
                        || s.isWord(verb, "notice")
                        || signers(st, verb)
                        || (!verbFirst
                                && s.isWord(verb, "homeward")
                                && st.predicate.kind().equals("visit"))
                        || (!verbFirst && (s.isWord(verb, "call.off") || s.isWord(verb, "put.off")))
                        || any);
    }
}
