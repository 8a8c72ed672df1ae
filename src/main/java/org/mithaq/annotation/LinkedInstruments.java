package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Says how an instrument and the one that the sentence named before belong together: as one more, as one of those listed, or as another name of the same. */
final class LinkedInstruments {
    private static final int NAME = 6;

    private LinkedInstruments() {}

    /** "A trade pact with Chad and one with Mali", "and a similar one on visas": a pronoun for one more instrument of the kind before. */
    static boolean another(Sentence s, InstrumentMention last, int i) {
        int before = s.isWord(i - 1, "similar") || s.isWord(i - 1, "new") ? i - 2 : i - 1;
        before = s.isWord(before, "a") ? before - 1 : before;
        boolean opens =
                s.isWord(before, "and") || s.isComma(before) || s.isWord(before, "wish") || concludes(s, before);
        boolean goesOn = s.isWord(i + 1, "prep.with") || s.isWord(i + 1, "prep.on") || s.isWord(i + 1, "prep.about");
        return s.reads(i, "one") && !last.plural && last.known == null && opens && goesOn;
    }

    private static boolean concludes(Sentence s, int verb) {
        Term deed = Subjects.isVerb(s, verb) ? s.term(verb, Kind.PREDICATE) : null;
        return deed != null && deed.as(Predicate.class).needs().equals("accord");
    }

    /** "A memorandum on tourism and an agreement on investment": the second is listed with the first. */
    static void link(Sentence s, @Nullable InstrumentMention last, InstrumentMention m) {
        int before = m.from - 1;
        while (s.verbs.length > 0 && (s.isWord(before, "the") || s.isWord(before, "a") || s.isQuote(before))) {
            before--;
        }
        boolean example = last != null && last.plural && s.verbs.length > 0 && s.isWord(before, "prep.including");
        boolean and = s.unit(m.from).has(Unit.AND) || s.isWord(before, "and") || s.isComma(before) || example;
        boolean other = last != null && !last.form.equals(m.form) && (!m.subjects.isEmpty() || s.verbs.length > 0);
        boolean another = !m.definite || m.known != null || other || (last != null && m.titledOtherwise(last));
        if (last != null && last.plural && !m.plural && m.known == null && listing(s, last.reach, m.from)) {
            m.sibling = last;
            last.listed = true;
            return;
        }
        boolean near = last != null && (m.from - last.reach <= 3 || fieldsBetween(s, last.reach, before));
        boolean known = m.known == null || (s.verbs.length > 0 && (last == null || !m.known.equals(last.known)));
        boolean joined = last != null && and && another && known && near;
        if (!joined || last == null) {
            return;
        }
        for (int j = last.to; j < m.from; j++) {
            if (Subjects.isVerb(s, j) || s.isBreak(j)) {
                return;
            }
        }
        m.sibling = last;
    }

    /** "عشر اتفاقيات، من بينها اتفاقية ..", "شملت الاتفاقيات مذكرة ..": the second is one of the first. */
    private static boolean listing(Sentence s, int from, int to) {
        for (int j = from; s.verbs.length == 0 && j < to && j < from + NAME; j++) {
            if (s.isWord(j, "listing")) {
                return to - j <= 2;
            }
        }
        return false;
    }

    /** "An agreement on trade, culture and science, a memorandum": nothing but what the first is about stands between. */
    private static boolean fieldsBetween(Sentence s, int from, int to) {
        boolean fields = s.verbs.length > 0 && to - from <= 14;
        for (int j = from; fields && j < to; j++) {
            boolean field = s.is(j, Kind.SUBJECT) || s.is(j, Kind.TYPE) || s.isComma(j) || s.isWord(j, "and");
            fields = s.actors[j] == null && (field || (!s.unit(j).known() && !s.isMark(j) && !s.isName(j)));
        }
        return fields;
    }

    /** "معاهدة الحد من الأسلحة الاستراتيجية "نيو ستارت"": the name of a known accord in quotation marks or brackets behind words for it. */
    static boolean calledInQuotes(Sentence s, InstrumentMention last, InstrumentMention m) {
        boolean named = m.known != null && last.known == null && !last.plural && last.parties.size() < 2;
        int open = m.from - 1;
        named = named && open >= last.to && open < last.to + NAME && (s.isQuote(open) || s.mark(open) == '(');
        for (int j = last.to; named && j < open; j++) {
            named = !Subjects.isVerb(s, j) && !s.isBreak(j) && !s.isWord(j, "rel") && s.actors[j] == null;
        }
        return named;
    }

    /** "A joint statement, the Oslo Declaration, ...", "an agreement known as the Oslo Declaration". */
    static boolean apposes(Sentence s, InstrumentMention last, InstrumentMention m) {
        boolean named = m.known != null && last.known == null && !last.plural;
        if (last.known == null && !m.definite && !m.plural && !last.plural && aimedAt(s, last, m)) {
            return true;
        }
        boolean explained = m.known == null && last.known != null && !m.plural && s.isComma(last.to);
        int j = last.to;
        boolean one = named || explained;
        while (one && j < m.from && j < last.to + 5) {
            boolean passing =
                    s.isComma(j) || s.isQuote(j) || s.isWord(j, "the") || s.isWord(j, "a") || s.isWord(j, "called");
            passing = passing
                    || (explained
                            && (s.isNumber(j)
                                    || s.isWord(j, "quality")
                                    || s.is(j, Kind.SUBJECT)
                                    || s.reads(j, "regional")));
            if (!passing) {
                return false;
            }
            j++;
        }
        return one && j == m.from && j > last.to && !s.isComma(last.to - 1) && s.actors[m.from] == null;
    }

    /** "A political agreement on a trade pact": what they agreed on is the same accord. */
    private static boolean aimedAt(Sentence s, InstrumentMention last, InstrumentMention m) {
        boolean kinds = m.known == null && last.form.equals("agreement") && InstrumentFinder.KINDS.contains(m.form);
        int on = s.isWord(m.from - 1, "a") ? m.from - 2 : -1;
        return kinds
                && on >= last.to
                && on <= Math.max(last.to + 1, last.reach)
                && s.isWord(on, "prep.on")
                && s.actors[m.from] == null;
    }
}
