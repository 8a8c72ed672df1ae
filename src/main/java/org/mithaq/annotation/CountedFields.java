package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/**
 * Tells apart the instruments that a text counts and lists by field: "three memoranda on health, tourism and water", "ثلاث مذكرات تفاهم في مجالات الصحة والسياحة والمياه". Only where there
 * are as many fields as instruments: a list of fields alone may be what a single one is about.
 */
final class CountedFields {
    private static final int REACH = 60;
    private static final int LONGEST = 7;
    private static final int MOST = 40;

    private CountedFields() {}

    /** Adds an instrument for each field of those that the sentence counts. */
    static void find(Sentence s) {
        for (int i = 0; i < s.size() && s.mayHaveInstruments(); i++) {
            InstrumentMention m = s.instruments[i];
            if (m != null && m.plural && m.known == null && !m.field) {
                int count = count(s, i, m);
                if (count > 1) {
                    divide(s, m, i + 1, count);
                }
            }
        }
    }

    /** "Four agreements", "4 agreements", "أربع اتفاقيات", "الاتفاقيات الأربع", "اتفاقيتان"; 0 where nothing counts them. */
    private static int count(Sentence s, int head, InstrumentMention m) {
        for (int j = head - 1; j >= 0 && j >= Math.min(m.from, head) - 3; j--) {
            int value = value(s, j);
            if (value > 0) {
                return s.dates[j] == null ? value : 0;
            }
            if (s.isMark(j) || s.isWord(j, "prep") || Subjects.isVerb(s, j)) {
                break;
            }
        }
        Term noun = s.term(head, Kind.INSTRUMENT);
        if (noun != null && noun.is(Term.DUAL)) {
            return 2;
        }
        int behind = head + 1;
        return s.inside(behind) && s.unit(behind).has(Unit.AL) ? value(s, behind) : 0;
    }

    private static int value(Sentence s, int j) {
        Term number = s.term(j, Kind.NUMBER);
        String digits = number != null ? number.id() : s.isNumber(j) ? s.word(j) : "";
        boolean small =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
        int value = small ? Integer.parseInt(digits) : 0;
        return value <= MOST ? value : 0;
    }

    /** Tries every place behind the head at which a list of fields may begin, until one has as many as are counted. */
    private static void divide(Sentence s, InstrumentMention m, int behind, int count) {
        int j = behind;
        while (j < s.size() && j < behind + REACH && !ends(s, j) && s.instruments[j] == null) {
            List<InstrumentMention> fields = new ArrayList<>();
            int to = s.isWord(j, "nth") ? numbered(s, m, j, fields) : opens(s, j) ? listed(s, m, j, fields) : j;
            if (fields.size() == count && mostTell(fields)) {
                fields.forEach(field -> s.instruments[field.from] = field);
                partiesBehind(s, to, m);
                return;
            }
            j = Math.max(to, j + 1);
        }
    }

    /** "On trade and air services between Kenya and Peru": the sides of all of them. */
    private static void partiesBehind(Sentence s, int to, InstrumentMention m) {
        int sides = s.isWord(to, "prep") ? to + 1 : to;
        ActorGroup g = s.inside(sides) ? s.actors[sides] : null;
        if (g != null && m.parties.isEmpty() && InstrumentTail.joins(g)) {
            m.parties.addAll(g.members);
        }
    }

    private static boolean mostTell(List<InstrumentMention> fields) {
        long telling = fields.stream()
                .filter(field -> !field.type.isEmpty() || !field.subjects.isEmpty())
                .count();
        return telling * 2 > fields.size();
    }

    /** "تتعلق الأولى بالنقل والثانية بتسليم المجرمين", "the first on trade and the second on extradition": adds the fields and returns where they end. */
    private static int numbered(Sentence s, InstrumentMention of, int first, List<InstrumentMention> fields) {
        int j = first;
        while (s.isWord(j, "nth")) {
            int from = j + 1;
            while (s.inside(from)
                    && from - j <= LONGEST
                    && !content(s, from)
                    && !over(s, from)
                    && !s.isWord(from, "nth")) {
                from++;
            }
            if (!content(s, from)) {
                return from;
            }
            int to = from + 1;
            while (goesOn(s, to) && !s.isComma(to) && !s.isWord(to, "nth")) {
                to++;
            }
            int end = to;
            while (s.isWord(end - 1, "and") || s.isWord(end - 1, "the")) {
                end--;
            }
            fields.add(field(s, of, from, end));
            j = to;
            while (s.inside(j) && j - to <= 3 && !over(s, j) && !s.isWord(j, "nth")) {
                j++;
            }
        }
        return j;
    }

    private static boolean opens(Sentence s, int j) {
        return s.isWord(j, "prep.about") || s.mark(j) == ':' || content(s, j);
    }

    private static boolean content(Sentence s, int j) {
        return s.isAny(j, FIELD);
    }

    private static final int FIELD = Unit.bits(Kind.SUBJECT, Kind.TYPE);

    private static boolean ends(Sentence s, int j) {
        return s.isBreak(j) || s.isWord(j, "rel") || s.isWord(j, "comp") || s.is(j, Kind.REPORT) || s.isLine(j);
    }

    /** Adds the fields from a unit on, as far as the list goes, and returns where it ends. */
    private static int listed(Sentence s, InstrumentMention of, int opening, List<InstrumentMention> fields) {
        int start = content(s, opening) ? opening : opening + 1;
        while (s.inside(start) && (s.isMark(start) || s.isWord(start, "prep"))) {
            start++;
        }
        int j = start;
        while (j - start <= LONGEST && goesOn(s, j)) {
            int next = s.isComma(j) || s.isWord(j, "and") ? j + 1 : j;
            boolean parts = next > j || (s.unit(j).has(Unit.AND) && !adjective(s, j));
            if (parts && j > start) {
                fields.add(field(s, of, start, j));
            }
            start = parts ? next : start;
            j = Math.max(j + 1, next);
        }
        if (j > start) {
            fields.add(field(s, of, start, j));
        }
        return j;
    }

    private static boolean over(Sentence s, int j) {
        return ends(s, j) || s.actors[j] != null || s.dates[j] != null || s.instruments[j] != null;
    }

    private static boolean goesOn(Sentence s, int j) {
        if (!s.inside(j) || over(s, j)) {
            return false;
        }
        boolean mark = s.isMark(j) && !s.isComma(j) && !s.isQuote(j);
        boolean english = s.verbs.length > 0;
        boolean aside = english
                ? s.isWord(j, "prep") && !s.reads(j, "of")
                : s.isWord(j, "prep.in")
                        || s.isWord(j, "prep.between")
                        || s.isWord(j, "prep.with")
                        || s.isWord(j, "prep.during");
        return !mark && !aside && !(Subjects.isVerb(s, j) && !content(s, j));
    }

    /** "الاقتصادي والتجاري": a second adjective of the same noun. */
    private static boolean adjective(Sentence s, int j) {
        return s.unit(j).has(Unit.AL)
                && ofRelation(s, j)
                && s.inside(j - 1)
                && s.unit(j - 1).has(Unit.AL)
                && ofRelation(s, j - 1);
    }

    private static boolean ofRelation(Sentence s, int j) {
        return s.ends(j, "ي") || s.ends(j, "يه");
    }

    private static InstrumentMention field(Sentence s, InstrumentMention of, int from, int to) {
        InstrumentMention field = new InstrumentMention(s.index, from, to, of.form);
        for (int j = from; j < to; j++) {
            InstrumentTail.modifier(s, j, field);
        }
        field.field = true;
        field.sibling = of;
        field.date = of.date;
        field.start = s.start(from) + InstrumentFinder.clitics(s.unit(from));
        field.end = s.end(to - 1);
        return field;
    }
}
