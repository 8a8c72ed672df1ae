package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Which date behind a trigger is the day of the statement, and which belongs to other words: to the name of an accord, an earlier deed, a participle or a clause. Dates before the trigger are read by {@link WordsBefore}. */
final class DatesBehind {
    /** How far from a participle its date may stand. */
    private static final int PARTICIPLE = 9;

    private final boolean verbFirst;

    DatesBehind(boolean verbFirst) {
        this.verbFirst = verbFirst;
    }

    static void date(Statement st, @Nullable DateMention d) {
        boolean visit = st.sentence.verbs.length > 0 && st.predicate.kind().equals("visit") && !st.isVerb();
        boolean since = d != null && d.role().equals("since") && (visit || Occasions.isEncounter(st));
        since = since || (d != null && ofSevered(st, d));
        boolean until = d != null && st.predicate.kind().equals("extend") && isUntil(st.sentence, d);
        // "Is on a visit through Saturday".
        boolean through = d != null && st.sentence.verbs.length > 0 && st.sentence.reads(d.from() - 1, "through");
        if (d != null && st.date == null && !since && !until && !through && !ofDeadline(st, d)) {
            st.date = d;
        }
    }

    /** "تطبيع العلاقات المقطوعة بين كينيا وغانا منذ عام 1994": since when there were none. */
    private static boolean ofSevered(Statement st, DateMention d) {
        boolean since = d.role().equals("since") && st.predicate.kind().equals("establish_relations");
        for (int j = st.unit + 1; since && j < d.from(); j++) {
            if (st.sentence.isWord(j, "severed")) {
                return true;
            }
        }
        return false;
    }

    /** "طلبت نيودلهي سحب الدبلوماسيين بحلول العاشر من أكتوبر", "أمهلت المالي فرنسا حتى الأحد": the day by which what is asked for is to be done. */
    private static boolean ofDeadline(Statement st, DateMention d) {
        boolean words = Roles.wordsAt(st.predicate) || st.predicate.kind().equals("threaten");
        return words && (d.role().equals("deadline") || isUntil(st.sentence, d));
    }

    /** "مددت الهدنة حتى منتصف مارس": up to when it is extended, not when. */
    private static boolean isUntil(Sentence s, DateMention d) {
        for (int j = d.from(); j >= 0 && j > d.from() - 4; j--) {
            Term t = s.term(j, Kind.TIME);
            if (t != null && t.id().equals("until")) {
                return true;
            }
            boolean opens = t != null || j == d.from() || s.is(j, Kind.WEEKDAY) || s.isWord(j, "the");
            if (!opens) {
                return false;
            }
        }
        return false;
    }

    /** English: a date that belongs to a name, a participle, an earlier deed or a clause between. */
    static boolean ofOtherWords(Sentence s, int unit, DateMention d) {
        return ofNoun(s, d)
                || ofReduced(s, unit, d)
                || heldSince(s, unit, d)
                || ofEarlier(s, unit, d)
                || ofSideClause(s, unit, d);
    }

    /** "Agreed to hold a summit on 27 April", "who was on a visit, met on Tuesday": the date belongs to other words. */
    boolean ofContent(Statement st, int date, boolean comma) {
        Sentence s = st.sentence;
        if (verbFirst && date > st.unit + 1 && (ofInstrument(s, date, st.unit) || ofYear(st, date))) {
            return true;
        }
        // "وقعت مالي المعاهدة، وفي العام التالي زار".
        boolean opens =
                verbFirst && s.isWord(date - 1, "prep") && s.unit(date - 1).has(Unit.AND);
        if (opens && date > st.unit + 2 && s.isComma(date - 2)) {
            return true;
        }
        // "دعت غانا إلى احترام الهدنة القائمة منذ نوفمبر": since when it is what the noun before says that it is.
        int head = s.isWord(date - 1, "since") ? date - 2 : date - 1;
        boolean lasting = verbFirst
                && since(s, date)
                && head > st.unit + 1
                && s.unit(head).has(Unit.AL);
        if (lasting && s.actors[head] == null && !s.isMark(head)) {
            return true;
        }
        if (verbFirst && date > st.unit + 2 && ofEarlierDeed(st, date)) {
            return true;
        }
        if (verbFirst && date > st.unit + 2 && st.isVerb() && ofResolve(s, date)) {
            return true;
        }
        boolean agreeing =
                st.predicate.kind().equals("agree") || st.predicate.kind().equals("request");
        if (agreeing && !comma) {
            for (int j = st.unit + 1; j < date; j++) {
                boolean deed = !verbFirst && s.verbs[j] == EnglishVerbs.INFINITIVE;
                boolean content = deed || s.isWord(j, "prep.on") || s.isWord(j, "to") || s.isWord(j, "comp");
                if (content && s.dates[j + 1] == null) {
                    return true;
                }
            }
        }
        if (st.predicate.id().equals("invite")) {
            for (int j = st.unit + 1; j < date; j++) {
                if (s.isWord(j, "invitation") || s.isWord(j, "attend")) {
                    return true;
                }
            }
        }
        boolean noun = (st.form & Term.NOUN) != 0 && comma && verbFirst;
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 5 && !s.isComma(j); j--) {
            if (s.isWord(j, "rel")) {
                return true;
            }
        }
        return false;
    }

    private static boolean since(Sentence s, int date) {
        DateMention d = s.dates[date];
        return d != null && d.role().equals("since");
    }

    /** "دعت كينيا إلى اجتماع غداة اعتراف غانا، في مايو الماضي، بالجمهورية": behind what came first the month is that of it. */
    static boolean afterDeed(Sentence s, int j) {
        Term t = s.isWord(j, "prep.after") && s.inside(j + 1) && !Subjects.isVerb(s, j + 1)
                ? s.term(j + 1, Kind.PREDICATE)
                : null;
        return t != null && s.dates[j + 1] == null;
    }

    /** "معاهدة الصداقة لعام 1955", "الاتفاق المبرم عام 2015": the year belongs to the instrument named before. */
    private static boolean ofInstrument(Sentence s, int date, int deed) {
        int at = s.isWord(date - 1, "prep.in") ? date - 2 : date - 1;
        Term before = at > deed ? s.term(at, Kind.PREDICATE) : null;
        return s.unit(date).has(Unit.LI) || (before != null && before.is(Term.PASSIVE)) || ofParticiple(s, date, deed);
    }

    /** "منذ حرب عام 1971", "طلبت العودة إلى هدنة عام 2021", "الحرب الكورية (1950)": a year right behind a noun that it tells apart from others of its kind. */
    private static boolean ofYear(Statement st, int date) {
        Sentence s = st.sentence;
        DateMention d = s.dates[date];
        boolean year = d != null
                && d.value().precision().equals("year")
                && s.prep(date).isEmpty();
        if (year && s.mark(date - 1) == '(') {
            return true;
        }
        boolean bare = year
                && date > st.unit + 2
                && !s.unit(date - 1).has(Unit.AL)
                && s.unit(date - 1).enc() == 0;
        boolean made =
                st.predicate.needs().equals("accord") || st.predicate.needs().equals("membership");
        return bare && (s.isWord(date - 1, "of.a.year") || (!made && s.is(date - 1, Kind.INSTRUMENT)));
    }

    /** "صادق على الاتفاقية الموقعة مع غانا في مارس 2021", "في يونيو الماضي": a full date, a month or a year that a preposition ties to the participle of the accord is not that of the verb. */
    static boolean ofParticiple(Sentence s, int date, int deed) {
        DateMention d = s.dates[date];
        String basis = d == null ? "" : d.value().basis();
        String precision = d == null ? "" : d.value().precision();
        boolean wide = precision.equals("month") || precision.equals("year");
        boolean tied = (basis.startsWith("explicit") || wide) && !s.isComma(date - 1);
        for (int j = date - 1; tied && j > deed && j > date - PARTICIPLE; j--) {
            Term t = s.term(j, Kind.PREDICATE);
            if (t != null && t.is(Term.PASSIVE) && !t.is(Term.PAST)) {
                return t.as(Predicate.class).object().equals("accord");
            }
            // "المبرم مع القوى الكبرى، في 14 تموز 2015".
            boolean apart = s.isComma(j) && j == date - 2 && basis.equals("explicit") && s.isWord(date - 1, "prep.in");
            tied = !s.isBreak(j) && (apart || !s.isComma(j)) && !Subjects.isVerb(s, j) && !s.isWord(j, "rel");
        }
        return false;
    }

    /** "طردت كندا السفير بعد مقتل ناشط في يونيو 2023": a month, a year or a full date behind what came before is the day of that. */
    private static boolean ofEarlierDeed(Statement st, int date) {
        Sentence s = st.sentence;
        DateMention d = s.dates[date];
        boolean day = d == null || d.value().precision().equals("week");
        day = day || (d != null && d.value().day() != null && !d.value().basis().equals("explicit"));
        for (int j = date - 1; !day && j > st.unit + 1 && !s.isBreak(j) && !s.isComma(j); j--) {
            if (s.isWord(j, "prep.after")) {
                int noun = s.isWord(j + 1, "comp") ? j + 2 : j + 1;
                return noun < date - 1 && s.dates[noun] == null && !s.is(noun, Kind.NUMBER) && !s.is(noun, Kind.TIME);
            }
        }
        return false;
    }

    /** "انتقدت كينيا إعلان مالي في مارس انسحابها": the day stands between who resolves on something and what it is. */
    private static boolean ofResolve(Sentence s, int date) {
        DateMention d = s.dates[date];
        int before = s.isWord(date - 1, "prep.in") ? date - 2 : date - 1;
        ActorGroup by = d == null || d.from() != date ? null : Subjects.endingAt(s, before);
        boolean resolve = by != null
                && by.from > 0
                && !Subjects.isVerb(s, by.from - 1)
                && (s.isWord(by.from - 1, "announcement") || s.isWord(by.from - 1, "decided"));
        return resolve && d != null && s.inside(d.to()) && s.is(d.to(), Kind.PREDICATE) && !Subjects.isVerb(s, d.to());
    }

    /** "A violation of the 1961 Vienna treaty", "the convention of 1961": a bare year between an article and its noun, or behind "of", is part of a name. */
    private static boolean ofNoun(Sentence s, DateMention d) {
        boolean year = d.value().precision().equals("year") && d.to() == d.from() + 1;
        boolean before = s.isWord(d.from() - 1, "the") && s.inside(d.to()) && !s.isMark(d.to());
        return (year && (before || s.isWord(d.from() - 1, "prep.of"))) || ofEvent(s, d);
    }

    /** "Denied a part in the March 4 attack", "condemned Monday's raid": a day between an article and the noun of a deed, or that owns it, is the day of that deed. */
    static boolean ofEvent(Sentence s, DateMention d) {
        boolean owns = Subjects.possessive(s, d.to());
        int noun = owns ? d.to() + 1 : d.to();
        boolean day = d.value().day() != null && (owns || s.reads(d.from() - 1, "the"));
        return day && (Roles.violent(s, noun) || Roles.violent(s, noun + 1));
    }

    /** "Freed two Malians held since 2022": the date is that of the participle. */
    private static boolean heldSince(Sentence s, int unit, DateMention date) {
        int in = s.isWord(date.from() - 1, "prep") ? date.from() - 2 : date.from() - 1;
        // "The agreement, reaffirmed in 2021,": a participle behind a comma.
        if (in > unit && s.verbs[in] == EnglishVerbs.PARTICIPLE && s.isComma(in - 1)) {
            return true;
        }
        // "Went back on an agreement to hold elections in February": the date is that of the content.
        for (int j = in; j > unit + 1 && !s.isComma(j); j--) {
            boolean content = s.verbs[j] == EnglishVerbs.INFINITIVE && s.mayHaveInstruments();
            for (int k = j - 1; content && k > unit; k--) {
                if (s.instruments[k] != null) {
                    return true;
                }
            }
        }
        // "The worst fighting since the war in 2020": the date is that of what was before.
        for (int j = unit + 1; j < date.from() - 2; j++) {
            if (s.reads(j, "since") && s.dates[j] == null) {
                return true;
            }
        }
        int since = s.reads(date.from(), "since") ? date.from() : date.from() - 1;
        return s.reads(since, "since") && since > 0 && s.verbs[since - 1] == EnglishVerbs.PARTICIPLE;
    }

    /** "Welcomed the accord reached over the weekend", "condemned the attack carried out on Sunday": a date right behind a participle is its own. */
    private static boolean ofReduced(Sentence s, int unit, DateMention date) {
        int j = date.from() - 1;
        while (j > date.from() - 4 && j > unit && (s.isWord(j, "prep") || s.isWord(j, "the") || s.is(j, Kind.TIME))) {
            j--;
        }
        return j > unit && s.verbs[j] == EnglishVerbs.PARTICIPLE;
    }

    /** "Met after the attack in Mandera last week": a week, month or year behind another event is that event's; so is one behind "since the fall of Kabul in". */
    private static boolean ofEarlier(Sentence s, int unit, DateMention date) {
        boolean vague = date.value().day() == null && !s.isWord(date.from(), "this");
        for (int j = date.from() - 2; vague && j > unit && !s.isComma(j); j--) {
            boolean after = s.isWord(j, "prep.after") && s.verbs[j + 1] != EnglishVerbs.GERUND;
            if (after || s.reads(j, "since")) {
                return true;
            }
        }
        return false;
    }

    /** "Signed a pact, after talks in 2023 failed": behind the comma a clause begins that has its own verb, and the date is that verb's. */
    private static boolean ofSideClause(Sentence s, int unit, DateMention date) {
        int open = date.from() - 1;
        while (open > unit && !s.isComma(open)) {
            open--;
        }
        boolean side = open > unit
                && (s.isWord(open + 1, "prep.after") || s.isWord(open + 1, "prep.before") || s.isWord(open + 1, "sub"));
        for (int j = date.to(); side && s.inside(j) && !s.isComma(j) && !s.isBreak(j); j++) {
            if (Subjects.isVerb(s, j)) {
                return date.from() > open + 2;
            }
        }
        return false;
    }

    /** "The talks, which began on 9 March": the date of what the relative clause says of the noun. */
    void relativeDate(Statement st, int rel, boolean noun) {
        Sentence s = st.sentence;
        if (verbFirst || !noun || rel - st.unit > 2) {
            return;
        }
        for (int j = rel + 1; j < s.size() && j < rel + 6 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.dates[j] != null) {
                date(st, s.dates[j]);
                return;
            }
        }
    }

    /** "Talks ended on Friday": the date of the verb whose subject the noun is. */
    void dateOfVerb(Statement st, int verb, boolean noun) {
        Sentence s = st.sentence;
        boolean subject = !verbFirst && noun && st.date == null && !s.is(verb, Kind.REPORT);
        for (int j = st.unit - 1; subject && j >= 0 && !s.isBreak(j); j--) {
            subject = !Subjects.isVerb(s, j);
        }
        for (int j = verb + 1; subject && j < s.size() && j < verb + 10 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.dates[j] != null) {
                date(st, s.dates[j]);
                return;
            }
            subject = !s.isWord(j, "rel") && !s.isWord(j, "comp") && !s.is(j, Kind.REPORT);
        }
    }

    /** "Was signed, at a ceremony held today": the occasion has the day of the deed. */
    void dateOfOccasion(Statement st, int verb) {
        Sentence s = st.sentence;
        boolean held = !verbFirst
                && st.date == null
                && s.isWord(verb, "light")
                && s.verbs[verb] == EnglishVerbs.PARTICIPLE
                && (s.prep(verb - 1).equals("in") || s.prep(verb - 1).equals("during"));
        for (int j = verb + 1; held && s.inside(j) && j < verb + 4 && !s.isBreak(j) && !s.isComma(j); j++) {
            date(st, s.dates[j]);
        }
    }
}
