package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/**
 * Says which of its predicates a word can mean where it stands, the likeliest first. What stands near decides, which {@link Company} sees; whether Arabic letters are a verb says {@link VerbOrNoun}.
 */
final class Senses {
    private final boolean verbFirst;
    private final Company company;

    Senses(boolean verbFirst) {
        this.verbFirst = verbFirst;
        this.company = new Company(verbFirst);
    }

    /** The predicates that a unit can be used as, those whose company fits before those that need none. */
    List<Term> of(Sentence s, int i) {
        Unit u = s.unit(i);
        if (!u.is(Kind.PREDICATE) || insideName(s, i) || (verbFirst && isOther(s, i))) {
            return List.of();
        }
        List<Term> plain = new ArrayList<>(2);
        List<Term> fitting = new ArrayList<>(0);
        List<Term> ofAccords = new ArrayList<>(0);
        boolean finite = verbFirst && u.enc() > 0 && VerbOrNoun.hamzaOfVerb(s, i);
        boolean nominal = verbFirst && !finite && VerbOrNoun.nominal(s, i);
        for (Term t : u.terms()) {
            boolean verb = t.is(Term.PAST) || t.is(Term.PRESENT);
            if (t.kind() != Kind.PREDICATE || (nominal && verb) || (finite && t.is(Term.NOUN))) {
                continue;
            }
            Predicate p = t.as(Predicate.class);
            if (misread(s, i, t) || (verbFirst && misreadArabic(s, i, t)) || excluded(s, i, p)) {
                continue;
            }
            // "ويعد الاتفاق خطوة": a verb that asks for company is not told by the accord alone.
            boolean alone = !p.near().isEmpty() && !company.within(s, i, p.near(), p.reach());
            boolean ofAccord = p.object().equals("accord")
                    ? !alone && Company.accordBehind(s, i) && !Company.rulesBehind(s, i)
                    : verbFirst && Company.outOfAccord(s, i, p);
            if (ofAccord) {
                ofAccords.add(t);
            } else if (p.near().isEmpty()) {
                plain.add(t);
            } else if (!alone || (p.near().contains("obj.town") && reachesTown(s, i, verb || u.enc() > 0, p))) {
                fitting.add(t);
            }
        }
        return ordered(s, i, ofAccords, fitting, plain);
    }

    /** Whether an Arabic unit is an office, an adjective, an accord that is agreed on or what else is no predicate here. */
    private static boolean isOther(Sentence s, int i) {
        Unit u = s.unit(i);
        boolean office = (u.is(Kind.TITLE) && u.has(Unit.AL)) || u.ownOrAdjective();
        if (office
                || Surnames.isName(s, i)
                || (!u.has(Unit.AL) && s.instruments[i] != null && InstrumentFinder.agreeing(s, i))) {
            return true;
        }
        return u.enc() == 0 && s.isWord(i, "no.verb") && s.tokens.source().charAt(s.end(i) - 1) != 'أ';
    }

    /** Whether the words around a unit leave no room for a meaning of it, in any language. */
    private boolean misread(Sentence s, int i, Term t) {
        String id = t.as(Predicate.class).id();
        if (!verbFirst && !used(s.verbs[i], t)) {
            return true;
        }
        boolean gated = id.equals("order-forward") ? !forward(s, i) : id.equals("order-envoy-out") && !leaving(s, i);
        return gated
                || (t.is(Term.PAST)
                        && s.unit(i).is(Kind.TIME)
                        && (s.is(i + 1, Kind.TIME) || s.is(i + 1, Kind.WEEKDAY)));
    }

    /** Whether an Arabic word of these letters is another one here. */
    private static boolean misreadArabic(Sentence s, int i, Term t) {
        Unit u = s.unit(i);
        boolean named = t.is(Term.ACTIVE) && (u.pro() & ~Unit.AND) != 0;
        // "طالت العقوبات وزيرا": sanctions that are the subject are told of by their own word.
        boolean ofSanctions =
                t.as(Predicate.class).id().equals("target-with-sanctions") && s.isWord(i + 1, "sanctions");
        boolean downTools = t.as(Predicate.class).id().equals("strike") && s.isWord(i + 1, "workers");
        if (named
                || ofSanctions
                || downTools
                || (t.is(Term.NOUN) && t.as(Predicate.class).kind().equals("request") && isAnswered(s, i))
                || across(s, i)
                || VerbAgreement.isOfOtherGender(s, i, t)
                || (t.is(Term.PRESENT) && !t.is(Term.PAST) && ofHim(s, i))) {
            return true;
        }
        boolean possessed = t.is(Term.PASSIVE) && (u.enc() > 0 || VerbOrNoun.endsInPronoun(s, i));
        // "بعد أشهر من توقف المحادثات": behind a preposition the letters of a verb are a noun.
        boolean governed = !s.prep(i).isEmpty()
                && (t.is(Term.PAST)
                        || (t.is(Term.PRESENT)
                                && s.isWord(i - 1, "prep")
                                && s.unit(i - 1).enc() == 0));
        // "إنها تريد عقد اتفاق": no verb follows right behind another.
        // "إعادة فرض العقوبات": nor behind the noun of doing again.
        governed = governed || (t.is(Term.PAST) && i > 0 && s.ends(i - 1, "اعاده"));
        governed = governed || (t.is(Term.PAST) && VerbalNouns.behindHer(s, i));
        boolean willed = t.is(Term.PAST) && !u.has(Unit.AND | Unit.SO) && VerbOrNoun.ofWill(s, i - 1);
        return possessed || willed || governed;
    }

    /** "لبى الوزير الكيني دعوة نظيره": an invitation that somebody answers is told of by the answer. */
    private static boolean isAnswered(Sentence s, int i) {
        boolean call = s.mayHave("answers.call") && s.isWord(i, "invite.noun");
        for (int j = i - 1; call && j >= 0 && j > i - 6 && !s.isBreak(j); j--) {
            if (s.isWord(j, "answers.call")) {
                return j < i;
            }
        }
        return false;
    }

    /** "عملية عبر الحدود": behind a noun the letters of "crossed" say across what. */
    private static boolean across(Sentence s, int i) {
        if (i == 0 || !s.reads(i, "عبر") || s.isMark(i - 1)) {
            return false;
        }
        boolean opens = s.isWord(i - 1, "comp")
                || s.isWord(i - 1, "qad")
                || s.isWord(i - 1, "rel")
                || s.isWord(i - 1, "sub")
                || s.isWord(i - 1, "was");
        ActorGroup subject = Subjects.endingAt(s, i - 1);
        return !opens && (subject == null || !subject.prep.isEmpty());
    }

    /** Whether words stand near that a predicate must not have near it. */
    private boolean excluded(Sentence s, int i, Predicate p) {
        // "To ease a ban imposed by Chad": who imposed it is told, whoever is to lift it.
        boolean imposed = !verbFirst && p.kind().equals("sanction") && s.verbs[i] == EnglishVerbs.PARTICIPLE;
        return (!imposed && company.within(s, i, p.unless(), p.reach())) || (verbFirst && isHeldToBe(s, i, p));
    }

    private boolean reachesTown(Sentence s, int i, boolean verb, Predicate p) {
        return verbFirst ? verb && Company.cityBehind(s, i, p.reach()) : Company.townBehind(s, i);
    }

    private List<Term> ordered(Sentence s, int i, List<Term> ofAccords, List<Term> fitting, List<Term> plain) {
        if (!ofAccords.isEmpty() && verbFirst) {
            return ofAccords.subList(0, 1);
        }
        if (!ofAccords.isEmpty()) {
            // "Announced a truce", "will respect the ceasefire": who does so holds his fire.
            fitting.sort(Comparator.comparing(t -> !t.as(Predicate.class).id().equals("cease")));
            boolean cease = !fitting.isEmpty()
                    && fitting.get(0).as(Predicate.class).id().equals("cease");
            ofAccords.addAll(cease && oneSided(s, i) ? 0 : ofAccords.size(), fitting);
            return ofAccords;
        }
        if (!verbFirst && fitting.size() > 1) {
            fitting.sort(Comparator.comparingInt(
                    t -> Company.distance(s, i, t.as(Predicate.class).near())));
        }
        fitting.addAll(plain);
        return fitting;
    }

    /** Whether a noun stands where nouns stand, and a verb where verbs do. */
    private static boolean used(byte use, Term t) {
        boolean verb = use != EnglishVerbs.NOUN && use != EnglishVerbs.NONE;
        return t.is(Term.NOUN) ? !verb || use == EnglishVerbs.GERUND : verb;
    }

    private boolean insideName(Sentence s, int i) {
        for (int j = Math.max(0, i - 8); s.mayHaveInstruments() && j < s.size() && j <= i + 6; j++) {
            InstrumentMention m = s.instruments[j];
            boolean about = m != null && i >= m.to && i < m.reach && s.is(i, Kind.SUBJECT);
            about = about
                    || (m != null && verbFirst && i == j + 1 && i == m.to && InstrumentTail.likeItsNoun(s.word(i)));
            boolean deal = m != null && verbFirst && m.form.equals("contract") && s.is(i, Kind.INSTRUMENT);
            if (m != null && j != i && i >= m.from && (i < m.to || about) && !deal) {
                return true;
            }
        }
        return false;
    }

    /** "Announced a unilateral ceasefire", "would respect the truce": a truce of one, or that one keeps. */
    private static boolean oneSided(Sentence s, int verb) {
        for (int j = verb + 1; s.inside(j) && j < verb + 8 && s.mayHaveInstruments(); j++) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                boolean keeps = s.isWord(verb, "honours");
                return m.type.equals("ceasefire")
                        && (keeps || s.reads(m.from, "unilateral") || s.reads(m.from - 1, "unilateral"));
            }
        }
        return false;
    }

    /** "The Chadian ambassador was ordered". */
    private static boolean diplomatBefore(Sentence s, int verb) {
        int j = verb - 1;
        while (j >= 0 && j > verb - 7 && !s.isMark(j) && !s.isWord(j, "diplomats")) {
            j--;
        }
        return s.isWord(j, "diplomats");
    }

    /** "Ordered the Chadian ambassador to leave", "to leave within a week": a diplomat who is told to go, and not from a room. */
    private static boolean leaving(Sentence s, int verb) {
        boolean diplomat = s.verbs[verb] == EnglishVerbs.PASSIVE && diplomatBefore(s, verb);
        for (int j = verb + 1; s.inside(j) && j < verb + 12 && !s.isBreak(j); j++) {
            diplomat = diplomat || s.isWord(j, "diplomats");
            boolean go = diplomat && s.verbs[j] == EnglishVerbs.INFINITIVE && s.starts(j, "leave");
            if (go) {
                int next = s.reads(j + 1, "the") ? j + 2 : j + 1;
                boolean place = s.inside(next) && s.actors[next] != null;
                boolean closed = !s.inside(next) || s.isMark(next) || s.dates[next] != null || s.isWord(next, "ignore");
                closed = closed || s.isWord(next, "prep") || s.isWord(next, "sub") || s.reads(next, "by");
                return closed || place || s.is(next, Kind.CAPITAL) || s.is(next, Kind.STATE);
            }
        }
        return false;
    }

    /** "Ordered ten battalions to the border": troops that are told where to go, and not what to do. */
    private static boolean forward(Sentence s, int verb) {
        for (int j = verb + 1; s.inside(j + 1) && j < verb + 8 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.isWord(j, "prep.to")) {
                return s.verbs[j + 1] != EnglishVerbs.INFINITIVE && s.verbs[j + 1] != EnglishVerbs.FINITE;
            }
        }
        return false;
    }

    /** "تسلم الرئيس رسالة": behind a present in the feminine stands no man and no masculine body; what reads like one is a past. */
    private static boolean ofHim(Sentence s, int i) {
        Unit u = s.unit(i);
        boolean she = (s.starts(i, "ت") || s.starts(i, "وت") || s.starts(i, "فت")) && u.enc() == 0 && hasPast(u);
        int next = s.isWord(i + 1, "honorific") ? i + 2 : i + 1;
        ActorGroup g = she && s.inside(next) ? s.actors[next] : null;
        if (g == null || !g.prep.isEmpty() || g.adjective || g.place || g.members.isEmpty()) {
            return false;
        }
        String type = g.members.get(0).entity().type();
        Title title = s.title(next);
        boolean man = title != null && title.type().equals("person") && g.members.size() == 1;
        boolean body = type.equals("igo") && !s.starts(next, "الامم") && !s.starts(next, "دول");
        body = body
                || s.starts(next, "الجيش")
                || s.starts(next, "مجلس")
                || s.starts(next, "البرلمان")
                || s.starts(next, "وفد");
        return (man || body) && !s.ends(next, "ه") && !s.ends(next, "ات");
    }

    private static boolean hasPast(Unit u) {
        for (Term t : u.terms()) {
            if (t.is(Term.PAST)) {
                return true;
            }
        }
        return false;
    }

    /** "ويعد الاتفاق خطوة": the letters are the short form of a verb of returning only behind a negation; else something is held to be something. */
    private static boolean isHeldToBe(Sentence s, int i, Predicate p) {
        boolean judges = p.kind().equals("praise")
                || p.kind().equals("criticise")
                || p.kind().equals("expel");
        return s.isWord(i, "jussive") && !judges && !s.isWord(i - 1, "neg");
    }
}
