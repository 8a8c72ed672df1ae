package org.mithaq.annotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokens;

/** Fills a statement from what stands before its trigger. */
final class WordsBefore {
    private static final int REACH = Arguments.REACH;

    private final boolean verbFirst;
    private final Subjects subjects;

    WordsBefore(boolean verbFirst, Subjects subjects) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
    }

    void fill(Statement st, boolean noun) {
        Sentence s = st.sentence;
        if (!verbFirst && noun) {
            owner(st);
            compound(st);
            endured(st);
            DateMention own = s.dateOwning(st.unit);
            st.date = own == null ? st.date : own;
        }
        if (verbFirst && noun) {
            DateMention own = s.dateOwning(st.unit);
            st.date = own == null ? st.date : own;
        }
        boolean passive = st.passive;
        boolean delayed = verbFirst && !noun && laterBy(s, st.unit + 1);
        int later = verbFirst || noun ? -1 : spanBefore(s, st.unit);
        for (int j = st.unit - 1; j >= 0 && st.unit - j < REACH; j--) {
            if (st.date == null && (verbFirst ? s.isWord(j, "when") : s.reads(j, "when"))) {
                st.date = endingAt(s, j - 1);
            }
            if (s.isBreak(j)
                    || (Subjects.isVerb(s, j)
                            && !s.isWord(j, "light")
                            && !s.isWord(j, "done")
                            && !first(s, j)
                            && j < st.unit - 1
                            && verbFirst
                            && !noun)) {
                break;
            }
            if (s.dates[j] != null
                    && s.dates[j].to() <= st.unit
                    && j > later
                    && st.date == null
                    && !delayed
                    && !longWar(st, s.dates[j])
                    && !(verbFirst && DatesBehind.ofParticiple(s, j, -1))
                    && !(verbFirst && st.isParticiple() && accordBetween(s, s.dates[j].to(), st.unit))
                    && (verbFirst || !inAside(s, s.dates[j], st.unit))
                    && (verbFirst
                            || !(sinceThen(s, s.dates[j])
                                    || ofReduced(s, s.dates[j])
                                    || afterwards(s, s.dates[j], st.unit)))
                    && !(verbFirst && noun && before(s, s.dates[j].to(), st.unit))
                    && (free(s, j) || (verbFirst && PaperSubjects.resolution(s, st.unit - 1)))
                    && clear(s, s.dates[j].to(), st.unit)) {
                st.date = eve(s, s.dates[j], st.unit);
            }
            InstrumentMention m = s.instruments[j];
            if (m != null && st.accord == null && accordBefore(st, j, noun, passive)) {
                st.accord = m;
            }
        }
        if (later > 0 && st.date == null) {
            st.date = daysBefore(s, later);
        }
        if (passive) {
            passiveObject(st);
        } else if (ofThing(st, noun)) {
            sidesOfSubject(st);
        }
    }

    /** "أقر البرلمان أمس الاتفاقية الموقعة مع غانا": the day of the verb stands before the accord, that of the signing would stand behind it. */
    private static boolean accordBetween(Sentence s, int from, int participle) {
        for (int j = from; j < participle; j++) {
            if (s.instruments[j] != null) {
                return true;
            }
        }
        return false;
    }

    /** "Relations between Chad and Mali broke down": a verb without a subject that does it, of what two have with each other. */
    private boolean ofThing(Statement st, boolean noun) {
        Predicate p = st.predicate;
        boolean mutual = !verbFirst && !noun && p.id().equals("relations-collapse");
        ActorGroup g = mutual ? subjects.of(st.sentence, st.unit) : null;
        return mutual && (g == null || !g.prep.isEmpty());
    }

    /** "Agreed on Monday, two weeks after clashes", "cut it off on Sunday after Chad refused": the day is that of what came later. */
    private static boolean afterwards(Sentence s, DateMention date, int unit) {
        boolean after = false;
        for (int j = date.to(); j < unit; j++) {
            if (after && s.isComma(j)) {
                return false;
            }
            after = after || (s.isWord(j, "prep.after") && j > date.from() && !s.starts(j - 1, "day"));
        }
        return after;
    }

    /** "ثم علقت بعد ثلاثة أشهر الاتفاق": what was done so long after has another day than what was told before. */
    private static boolean laterBy(Sentence s, int j) {
        boolean number = s.isNumber(j + 1) || s.is(j + 1, Kind.NUMBER);
        return s.isWord(j, "prep.after") && s.inside(j + 2) && s.is(number ? j + 2 : j + 1, Kind.TIME);
    }

    /** "Attacked on Saturday, a day after they signed a truce": the preposition that a span of time stands before, when it opens the clause of a verb; else -1. */
    private static int spanBefore(Sentence s, int verb) {
        for (int j = verb - 1; j > 1 && j > verb - 14 && !s.isMark(j) && !Subjects.isVerb(s, j); j--) {
            if (s.isWord(j, "prep.after") && s.is(j - 1, Kind.TIME)) {
                return j;
            }
        }
        return -1;
    }

    /** The day that lies one day or more before the day told before such a preposition; null where it is not days, or none is told. */
    private static @Nullable DateMention daysBefore(Sentence s, int after) {
        boolean one = s.reads(after - 2, "a");
        Term number = s.term(after - 2, Kind.NUMBER);
        int n = one ? 1 : number != null ? Integer.parseInt(number.id()) : 0;
        for (int j = after - 3; n > 0 && s.starts(after - 1, "day") && j >= 0 && !s.isBreak(j); j--) {
            LocalDate day = s.dates[j] == null ? null : s.dates[j].value().day();
            if (day != null) {
                int from = s.start(after - 2);
                int to = s.end(after);
                DateValue v = Dates.day(
                        day.minusDays(n), "relative_anchor", s.tokens.source().substring(from, to));
                return new DateMention(after - 2, after + 1, v, v, from, to, "event");
            }
        }
        return null;
    }

    /** "In June 2017, when Chad left", "عام 2013 حين اندلعت الحرب": the date whose last unit this is, a comma aside; or null. */
    private static @Nullable DateMention endingAt(Sentence s, int unit) {
        int last = s.isComma(unit) ? unit - 1 : unit;
        for (int j = last; j >= 0 && j > last - 6; j--) {
            DateMention d = s.dates[j];
            if (d != null) {
                return d.to() == last + 1 ? d : null;
            }
        }
        return null;
    }

    /** "Chad's accession", "the Malian attack": the doer stands before the noun, as adjective or possessor. */
    private static void owner(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j >= st.unit - 5; j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (g != null) {
                // "Japan's military cooperation": no soldiers of its own.
                boolean field = j == st.unit - 1 && s.reads(j, "military") && Subjects.possessive(s, j - 1);
                if (g.adjective || field || (j == st.unit - 1 && names(st, g))) {
                    // "Chad's arrest" is suffered, "Chad's arrest of two Libyans" done.
                    boolean suffered = st.predicate.genitive() && !s.isWord(st.unit + 1, "prep.of");
                    Entities.addAll(suffered ? st.recipients : st.actors, g);
                    hyphened(st, g);
                } else if (acronym(st, g)) {
                    Entities.addAll(st.actors, g);
                }
                return;
            }
            boolean modifier =
                    s.unit(j).isFiller() || s.is(j, Kind.SUBJECT) || s.is(j, Kind.TYPE) || Subjects.possessive(s, j);
            // "The Turkish president's first three-day visit".
            boolean length = s.is(j, Kind.TIME) && s.tokens.is(s.unit(j).from(), Tokens.HYPHEN);
            boolean contact = Occasions.isEncounter(st) || st.predicate.kind().equals("visit");
            contact = contact || st.predicate.kind().equals("negotiate");
            boolean which = contact && (length || s.is(j, Kind.NUMBER) || s.isWord(j, "nth"));
            // "Norway's continued cooperation": no verb stands between an owner and what is his.
            boolean own = Subjects.owning(s, j - 1) && !s.isMark(j);
            if (own) {
                continue;
            }
            // "Chad's January 1986 accession": the day stands between the owner and what it dates.
            modifier = modifier || which || s.is(j, Kind.MONTH) || s.isNumber(j);
            if (!modifier || (s.isMark(j) && !Subjects.possessive(s, j)) || Subjects.isVerb(s, j)) {
                return;
            }
        }
    }

    /** "Rejected US accusations", "condemned EU sanctions": the short name of a state or body stands for its adjective. */
    private static boolean acronym(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean both = s.is(g.from, Kind.STATE) && s.is(g.from, Kind.NISBA);
        boolean one = g.to == g.from + 1 && g.members.size() == 1 && s.verbs[st.unit] == EnglishVerbs.NOUN;
        boolean side = !st.predicate.symmetric() || s.isWord(st.unit + 1, "prep.with");
        return one && side && !st.predicate.genitive() && (both || s.is(g.from, Kind.ORG)) && st.actors.isEmpty();
    }

    /** "The United States attack on", "U.S. raids": a state's name right before what only one does to another. */
    private static boolean names(Statement st, ActorGroup g) {
        boolean force =
                st.predicate.kind().equals("attack") || st.predicate.kind().equals("sanction");
        return force
                && g.members.size() == 1
                && st.sentence.is(g.from, Kind.STATE)
                && !Subjects.isVerb(st.sentence, st.unit);
    }

    /** "Chad is under French sanctions", "the airline was subject to a UN embargo": who stands under them is whom they hit. */
    private static void endured(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("sanction") && st.recipients.isEmpty() && s.mayHave("enduring");
        ActorGroup by = open ? Subjects.endingAt(s, st.unit - 1) : null;
        int under = by == null ? st.unit - 1 : by.from - 1;
        while (open && under > st.unit - 7 && s.inside(under) && !s.isMark(under) && !s.isWord(under, "enduring")) {
            under--;
        }
        boolean found = open && s.isWord(under, "enduring");
        for (int j = under - 1; found && j >= 0 && j > under - 7 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (g != null && g.prep.isEmpty() && !g.adjective) {
                Entities.addAll(st.recipients, g);
                Entities.addAll(st.actors, st.actors.isEmpty() ? by : null);
            }
            if (g != null) {
                return;
            }
        }
    }

    /** "The annual India-EU summit", "US-Japan-Korea talks": names that hyphens join are all sides. */
    private static void compound(Statement st) {
        Sentence s = st.sentence;
        int j = st.unit - 1;
        while (j > st.unit - 4
                && j > 1
                && (s.unit(j).isFiller() || s.is(j, Kind.SUBJECT) || s.is(j, Kind.TYPE))
                && Subjects.endingAt(s, j) == null) {
            j--;
        }
        ActorGroup last = st.predicate.symmetric() && st.actors.isEmpty() && j > 0 ? Subjects.endingAt(s, j) : null;
        ActorGroup before = last == null || !oneName(last) ? null : behindHyphen(s, last);
        if (last != null && before != null && oneName(before)) {
            hyphened(st, last);
            Entities.addAll(st.actors, last);
        }
    }

    private static boolean oneName(ActorGroup g) {
        return g.members.size() == 1 && g.to - g.from == 1 && !g.members.get(0).isGroup();
    }

    /** "Kenyan-Tanzanian talks": each nation before a hyphen is a side too. */
    private static void hyphened(Statement st, ActorGroup last) {
        ActorGroup before = st.predicate.symmetric() ? behindHyphen(st.sentence, last) : null;
        if (before != null) {
            hyphened(st, before);
            Entities.addAll(st.actors, before);
        }
    }

    /** Whoever stands before the hyphen that joins this one to him; or null. */
    private static @Nullable ActorGroup behindHyphen(Sentence s, ActorGroup g) {
        boolean dash = s.isDash(g.from - 1);
        boolean hyphen = dash || s.tokens.is(s.unit(g.from).from(), Tokens.HYPHEN);
        return hyphen ? Subjects.endingAt(s, dash ? g.from - 2 : g.from - 1) : null;
    }

    /** "وقع الطرفان الأربعاء اتفاقا قد ينهي الحرب": no war is fought on the day of what else is told. */
    private static boolean longWar(Statement st, DateMention date) {
        boolean aside = date.from() > 2 && st.sentence.verbs.length > 0 && st.sentence.isComma(date.to());
        return st.predicate.kind().equals("war") && date.value().day() != null && (aside || st.unit - date.to() > 3);
    }

    /** "Chad and Mali, who met last week, agreed": a day in a clause between commas is that clause's alone. */
    private static boolean inAside(Sentence s, DateMention date, int unit) {
        int close = date.to();
        while (close < unit && close < date.to() + 8 && !s.isComma(close)) {
            close++;
        }
        boolean closed = s.isComma(close) && close < unit;
        for (int j = date.from() - 1; closed && j > 0 && j > date.from() - 16 && !s.isBreak(j); j--) {
            if (s.isComma(j)) {
                return s.isWord(j + 1, "rel") || s.verbs[j + 1] == EnglishVerbs.PARTICIPLE;
            }
        }
        return false;
    }

    /** "في مايو 1972 أصبح نيكسون أول رئيس أميركي يزور موسكو": who became the first to do something did it then. */
    private static boolean first(Sentence s, int verb) {
        boolean become = s.verbs.length == 0 && s.isWord(verb, "become");
        for (int j = verb + 1; become && s.inside(j) && j < verb + 6 && !s.isMark(j); j++) {
            if (s.reads(j, "اول")) {
                return true;
            }
        }
        return false;
    }

    /** "زار القدس في نوفمبر 1977، قبل عامين من توقيع المعاهدة": what came so long after the day was not done on it. */
    private static boolean before(Sentence s, int from, int noun) {
        for (int j = from; j < noun; j++) {
            if (s.isWord(j, "prep.before") && !s.reads(noun - 1, "قبل")) {
                return true;
            }
        }
        return false;
    }

    /** "Two Malians seized in May were freed": the date behind a participle is that one's alone. */
    private static boolean ofReduced(Sentence s, DateMention date) {
        for (int j = date.from() - 1; j > 0 && j > date.from() - 8 && !s.isMark(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.verbs[j] == EnglishVerbs.PARTICIPLE && !s.isWord(j - 1, "the") && !s.isWord(j - 1, "a");
            }
        }
        return false;
    }

    /** "منذ الثامن من أكتوبر، غداة الهجوم", "الأحد، عشية توقيع": what a day is the morrow or the eve of was not done on it. */
    private static @Nullable DateMention eve(Sentence s, DateMention d, int unit) {
        int j = unit - 1;
        boolean day = s.verbs.length == 0 && d.value().day() != null;
        while (day && j >= d.to() && j > unit - 4 && !s.isWord(j, "morrow") && !s.isWord(j, "eve")) {
            j--;
        }
        boolean other = day && j >= d.to() && j > unit - 4;
        LocalDate on = d.value().day();
        String text = d.value().text();
        if (!other || on == null || text == null) {
            return d;
        }
        int away = s.isWord(j, "morrow") ? -1 : 1;
        DateValue v = Dates.day(on.plusDays(away), d.value().basis(), text);
        return new DateMention(d.from(), d.to(), v, v, d.start(), d.end(), "event");
    }

    /** "Praised the growth of ties since the signing of a pact in 1950 and agreed": the year of what lies behind is no later deed's. */
    private static boolean sinceThen(Sentence s, DateMention date) {
        for (int j = date.from() - 1; j > 0 && j > date.from() - 12 && !s.isMark(j) && !Subjects.isVerb(s, j); j--) {
            if (s.reads(j, "since")) {
                return j < date.from() - 1;
            }
        }
        return false;
    }

    /** The date does not belong to a predicate right before it. */
    private static boolean free(Sentence s, int date) {
        return !ownDeed(s, date - 1) && !ownDeed(s, date - 2);
    }

    /** "عقد أمس اجتماعا": a verb that only carries the noun leaves the date to it. */
    private static boolean ownDeed(Sentence s, int i) {
        // "في مثل هذا اليوم".
        return s.is(i, Kind.PREDICATE)
                && !s.reads(i, "مثل")
                && (s.verbs.length > 0 || (!s.isWord(i, "light") && !s.isWord(i, "notice")));
    }

    /** No other predicate stands between a date and the trigger; "on Monday held talks": a verb that only carries its noun is none. */
    private static boolean clear(Sentence s, int from, int to) {
        for (int j = from; j < to; j++) {
            ActorGroup g = s.verbs.length > 0 ? s.actors[j] : null;
            if (g != null && g.to <= to) {
                // "On Tuesday, US forces raided".
                j = Math.max(j, g.to - 1);
                continue;
            }
            boolean carries = s.verbs.length > 0 && s.isWord(j, "light") && to - j < 6;
            if ((s.unit(j).is(Kind.PREDICATE) && !carries && !first(s, j) && !s.isWord(j, "round"))
                    || s.isBreak(j)
                    || (s.verbs.length == 0 && (s.isWord(j, "comp") || s.isWord(j, "as.for")))) {
                return false;
            }
        }
        return true;
    }

    /** "The agreement was signed", "الاتفاق الموقع", "وقّع الاتفاق": the instrument stands before. */
    private boolean accordBefore(Statement st, int j, boolean noun, boolean passive) {
        Predicate p = st.predicate;
        boolean accordal = p.object().equals("accord") || p.needs().equals("accord");
        if (!accordal) {
            return false;
        }
        boolean subjectless = st.actors.isEmpty() || (verbFirst && !noun && subjects.of(st.sentence, st.unit) == null);
        InstrumentMention m = st.sentence.instruments[j];
        boolean near = st.unit - Math.max(m.to, m.reach) <= 4;
        int head = st.sentence.isComma(st.unit - 1) ? st.unit - 2 : st.unit - 1;
        if (!verbFirst && st.sentence.reads(head, "one")) {
            return false;
        }
        if (doesItself(st, passive) || acts(st, m, passive) || ofItsClause(st, m)) {
            return false;
        }
        boolean force = p.kind().equals("enter_force") && (near || m.definite || heads(st, m));
        return passive
                || force
                || (!noun && subjectless && near)
                || (!verbFirst && !noun && (subjectless || reduced(st, m)));
    }

    /** "A deal by which funds frozen abroad are freed": a participle in a clause about the instrument is of the noun right before. */
    private boolean ofItsClause(Statement st, InstrumentMention m) {
        Sentence s = st.sentence;
        boolean reduced = !verbFirst && s.verbs[st.unit] == EnglishVerbs.PARTICIPLE && !s.isMark(st.unit - 1);
        for (int k = Math.max(m.to, m.reach); reduced && k < st.unit - 1; k++) {
            if (s.isWord(k, "rel") && s.isWord(k - 1, "prep")) {
                return true;
            }
        }
        return false;
    }

    /** "The treaty between Peru and Chile on fishing enters into force": nothing but what tells which it is stands between the instrument and its verb. */
    private boolean heads(Statement st, InstrumentMention m) {
        Sentence s = st.sentence;
        boolean heads = !verbFirst && Subjects.isVerb(s, st.unit) && st.unit - m.to < 14;
        for (int k = m.to; heads && k < st.unit; k++) {
            heads = !Subjects.isVerb(s, k) && !s.isMark(k) && !s.isWord(k, "comp") && !s.isWord(k, "rel");
        }
        return heads;
    }

    /** "The treaty, which scraps duties", "الهدنة التي أنهت الحرب": the instrument is the subject of an active verb. */
    private boolean doesItself(Statement st, boolean passive) {
        Sentence s = st.sentence;
        boolean relative = s.isWord(st.unit - 1, "rel") && st.isVerb() && !passive;
        if (!relative || st.predicate.kind().equals("enter_force")) {
            return false;
        }
        boolean objectless = !s.inside(st.unit + 1) || s.isMark(st.unit + 1) || s.isWord(st.unit + 1, "prep");
        return verbFirst ? st.actors.isEmpty() && s.unit(st.unit).enc() == 0 && !objectless : true;
    }

    /** "The agreement cancels tariffs", "the pact suspends a tax": an accord that does to something else what could be done to it. */
    private static boolean acts(Statement st, InstrumentMention m, boolean passive) {
        Sentence s = st.sentence;
        boolean active = s.verbs.length > 0 && !passive && s.verbs[st.unit] == EnglishVerbs.FINITE;
        boolean ended = s.verbs.length > 0 && s.verbs[st.unit] != EnglishVerbs.PASSIVE;
        // "The agreement ended a row", "talks on an accord ended without agreement".
        boolean ends = st.predicate.id().equals("denounce") && s.starts(st.unit, "end");
        if (ended && (ends || st.predicate.id().equals("end-accord"))) {
            return true;
        }
        boolean aside =
                active && s.isComma(st.unit - 1) && s.isComma(m.to) && m.to < st.unit - 1 && isClause(s, m.to + 1);
        boolean own = active && st.actors.isEmpty() && (aside || Math.max(m.to, m.reach) >= st.unit - 2);
        return own
                && switch (st.predicate.kind()) {
                    case "withdraw", "suspend", "extend", "violate" -> true;
                    default -> false;
                };
    }

    /** "The treaty, signed in Oslo, ends", "the pact, which Chad signed, ends": what stands between commas behind an accord. */
    private static boolean isClause(Sentence s, int j) {
        boolean helped = s.isWord(j, "prep.aegis");
        return helped
                || s.isWord(j, "rel")
                || s.verbs[j] == EnglishVerbs.PARTICIPLE
                || s.verbs[j] == EnglishVerbs.FINITE;
    }

    /** "The pact Kenya signed with Rwanda", "the treaty, which it signed with Chad": the subject stands right behind the instrument. */
    private boolean reduced(Statement st, InstrumentMention m) {
        int they = st.unit - 1;
        // "The accord it is negotiating with Chad".
        boolean goingOn = !verbFirst && st.sentence.isWord(they, "be") && st.sentence.ends(st.unit, "ing");
        they = goingOn ? they - 1 : they;
        while (they > 0 && (st.sentence.isWord(they, "have") || st.sentence.isWord(they, "ignore"))) {
            they--;
        }
        if (st.sentence.isWord(they, "they")) {
            boolean pronoun = st.sentence.isWord(they - 1, "rel") || st.sentence.isWord(they - 1, "comp");
            int rel = pronoun ? they - 1 : they;
            int end = st.sentence.isComma(rel - 1) ? rel - 1 : rel;
            return m.to == end || (end < st.unit - 1 && m.reach == end);
        }
        if (objectRelative(st.sentence, Math.max(m.to, m.reach))) {
            return true;
        }
        ActorGroup g = subjects.of(st.sentence, st.unit);
        return g != null && st.sentence.owns(g) && g.from == m.to && g.to >= st.unit - 2;
    }

    /** "A protocol which the two countries hope to conclude": whoever stands behind the pronoun is the subject. */
    private static boolean objectRelative(Sentence s, int end) {
        int rel = s.isComma(end) && s.isWord(end + 1, "rel") ? end + 1 : end;
        int who = s.isWord(rel + 1, "the") ? rel + 2 : rel + 1;
        boolean opens = s.isWord(rel, "rel") || s.isWord(rel, "comp");
        ActorGroup g = opens && s.inside(who) ? s.actors[who] : null;
        return g != null && g.prep.isEmpty() && !g.adjective;
    }

    /** "Relations between Chad and Mali were restored": the sides stand behind the noun that the passive is about. */
    private static void sidesOfSubject(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j >= 0 && j > st.unit - 12 && !s.isBreak(j); j--) {
            ActorGroup g = s.actors[j];
            boolean joins = g != null && (g.prep.equals("between") || g.prep.equals("with"));
            boolean ofThing = st.passive || (g != null && s.isWord(g.from - 2, "relations"));
            if (g != null
                    && joins
                    && ofThing
                    && g.from > 1
                    && !s.unit(g.from - 2).isFiller()) {
                Entities.addAll(st.actors, g);
            }
        }
    }

    private void passiveObject(Statement st) {
        Sentence s = st.sentence;
        if (!verbFirst && st.predicate.symmetric() && !st.predicate.near().isEmpty()) {
            sidesOfSubject(st);
        }
        if (!verbFirst
                && st.predicate.kind().equals("deploy")
                && st.predicate.object().equals("none")) {
            Entities.addAll(st.actors, subjects.of(s, st.unit));
            return;
        }
        if (st.predicate.object().equals("recipient") || st.predicate.object().equals("actor")) {
            ActorGroup g = subjects.of(s, st.unit);
            g = g == null && !verbFirst && st.predicate.kind().equals("attack") ? ownerOfSubject(s, st.unit) : g;
            if (g != null) {
                Entities.addAll(st.predicate.object().equals("recipient") ? st.recipients : st.actors, g);
            }
        }
    }

    /** "Iranian oil platforms were shelled": the nation of the thing that a passive is about; null for none. */
    static @Nullable ActorGroup ownerOfSubject(Sentence s, int verb) {
        int nouns = 0;
        for (int j = verb - 1; j >= 0 && nouns < 4 && !s.isMark(j) && !s.isWord(j, "prep"); j--) {
            ActorGroup g = Subjects.endingAt(s, j);
            if (g != null) {
                return g.adjective && g.prep.isEmpty() && nouns > 0 ? g : null;
            }
            boolean auxiliary = s.isWord(j, "be") || s.isWord(j, "have") || s.isWord(j, "ignore") || s.ends(j, "ly");
            if (Subjects.isVerb(s, j)) {
                return null;
            }
            nouns += auxiliary ? 0 : 1;
        }
        return null;
    }
}
