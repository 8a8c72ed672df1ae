package org.mithaq.annotation;

import java.util.Set;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Tells what an Arabic verb's own form says of its subject by gender, number and case, and so whether the group behind it may be that. */
final class VerbAgreement {
    private VerbAgreement() {}

    /** First words of the names of states that are in the feminine. */
    private static final Set<String> WOMEN = Set.of(
            "جمهوريه", "الجمهوريه", "كوريا", "الولايات", "المملكه", "مملكه", "دوله", "الدوله", "جزر", "سلطنه", "غينيا");

    /** States whose names are never in the feminine. */
    private static final Set<String> NEVER_FEMININE = Set.of("IRQ", "JOR", "LBN", "MAR", "SDN", "YEM");

    /** Offices in the masculine and the singular, whose verb before them is no feminine. */
    private static final Set<String> MEN = Set.of(
            "الرئيس",
            "رئيس",
            "الوزير",
            "وزير",
            "السفير",
            "سفير",
            "الملك",
            "ملك",
            "العاهل",
            "نظيره",
            "نظيرها",
            "مبعوث",
            "المبعوث",
            "القائم",
            "الممثل",
            "ممثل",
            "المندوب",
            "مندوب",
            "الامين",
            "المفوض",
            "القنصل",
            "الملحق",
            "المدير",
            "السلطان",
            "سلطان",
            "الامير",
            "امير",
            "الناطق",
            "المتحدث",
            "مجلس",
            "المجلس",
            "الاتحاد",
            "حلف",
            "الحلف",
            "صندوق",
            "الصندوق",
            "البنك",
            "البرلمان",
            "الجيش",
            "جيش",
            "حزب",
            "الحزب",
            "تنظيم",
            "التنظيم");

    /** "ودعا غانا إلى الحوار", "وانتقدت الرئيس الكيني": a state right behind a verb in the masculine, or a man behind one in the feminine, is its object. */
    static boolean disagrees(Sentence s, int verb, ActorGroup g) {
        Unit v = s.unit(verb);
        // "أوقع تفجير استهدف السفارة جريحين": nor is the oblique case farther behind.
        boolean one = g.from > verb + 1 && g.to == g.from + 1 && g.prep.isEmpty() && g.pronoun.isEmpty();
        if (one && s.ends(g.from, "ين") && Lists.all(g.members, Actor::isGroup)) {
            return true;
        }
        boolean plain = g.from == verb + 1 && v.enc() == 0 && g.prep.isEmpty() && !g.members.isEmpty();
        if (!plain || isDual(v) || v.has(Unit.SA)) {
            return false;
        }
        if (v.has(Unit.AND | Unit.SO) && s.isWord(g.from, "counterpart")) {
            return true;
        }
        // "ودعا الطرفين إلى الالتزام", "وطالبت الحوثيين بالانسحاب": the oblique case is no subject's.
        boolean plural = !g.pronoun.isEmpty() || Lists.all(g.members, Actor::isGroup);
        if (s.ends(g.from, "يين") || (plural && g.to == g.from + 1 && s.ends(g.from, "ين"))) {
            return true;
        }
        boolean past = false;
        boolean present = false;
        for (Term t : v.terms()) {
            past = past || t.is(Term.PAST);
            present = present || t.is(Term.PRESENT);
        }
        // "فقتلت ثلاثة مدنيين": men whom a number counts are no subject of a verb in the feminine.
        boolean counted = s.isNumber(g.from) && s.ends(g.to - 1, "ا");
        boolean men = Lists.all(g.members, Actor::isGroup) && (counted || s.ends(g.to - 1, "ين"));
        if (men && past && s.word(verb).endsWith("ت")) {
            return true;
        }
        if (past == present) {
            return false;
        }
        String word = s.word(verb);
        int from = v.written(Unit.AND | Unit.SO) != 0 ? 1 : 0;
        boolean feminine = past ? word.endsWith("ت") : word.startsWith("ت", from);
        boolean masculine = past ? !feminine && !plural(s, verb) : word.startsWith("ي", from);
        Unit first = s.unit(g.from);
        boolean name = first.is(Kind.STATE) || first.is(Kind.CAPITAL);
        // "إسبانيا" reads like "a Spaniard" in the accusative, who would be no subject either.
        boolean nisba = first.is(Kind.NISBA) && !s.ends(g.from, "يا");
        boolean other = nisba || first.is(Kind.TITLE) || first.is(Kind.SEAT) || first.is(Kind.PERSON);
        // "الجيش المالي", "مجلس الوزراء" stand for their states too, and are masculine.
        boolean state = name && !other && (first.to() - first.from() == 1 || WOMEN.contains(word(s, g.from)));
        if (masculine && state) {
            return !Arguments.MASCULINE.contains(g.members.get(0).key()) && !first.has(Unit.AND);
        }
        return feminine && inFeminine(v) && MEN.contains(word(s, g.from)) && !g.adjective;
    }

    /** "تسلم لبنان هبة": where the clause opens with letters that are "he received" and "she hands over" alike, the subject behind them tells which. */
    static boolean isOfOtherGender(Sentence s, int verb, Term t) {
        Unit v = s.unit(verb);
        boolean opens = verb == 0 || s.isMark(verb - 1) || v.has(Unit.AND);
        ActorGroup g = opens && v.enc() == 0 && s.inside(verb + 1) ? s.actors[verb + 1] : null;
        int from = v.written(Unit.AND | Unit.SO) != 0 ? 1 : 0;
        boolean both = g != null
                && g.prep.isEmpty()
                && !g.adjective
                && !g.members.isEmpty()
                && s.word(verb).startsWith("ت", from);
        boolean past = t.is(Term.PAST) && !t.is(Term.PRESENT | Term.FEMININE);
        boolean present = t.is(Term.PRESENT) && !t.is(Term.PAST);
        if (g == null || !both || past == present) {
            return false;
        }
        Unit first = s.unit(g.from);
        boolean name = first.is(Kind.STATE) && !first.is(Kind.NISBA) && first.to() - first.from() == 1;
        String key = g.members.get(0).key();
        boolean man = MEN.contains(word(s, g.from)) || (name && NEVER_FEMININE.contains(key));
        return present ? man : name && !Arguments.MASCULINE.contains(key);
    }

    /** The last letter of "صوت" is its root's. */
    private static boolean inFeminine(Unit v) {
        for (Term t : v.terms()) {
            if (t.is(Term.PAST) && !t.is(Term.FEMININE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb with a pronoun behind it is in the feminine: "وقعته", "ستوقعها". */
    static boolean she(Sentence s, int verb) {
        String word = s.word(verb);
        int end =
                word.endsWith("هما") ? word.length() - 3 : word.endsWith("ها") ? word.length() - 2 : word.length() - 1;
        if (!mayBePresent(s.unit(verb))) {
            return end > 0 && word.charAt(end - 1) == 'ت';
        }
        int from = s.unit(verb).has(Unit.SA) ? 1 : 0;
        return word.startsWith("ت", from);
    }

    /** Whether of two verbs in the singular one is in the feminine and the other is not, so that they have two subjects. */
    static boolean otherGender(Sentence s, int before, int verb) {
        int first = s.unit(before).enc() > 0 ? 0 : gender(s, before);
        int second = gender(s, verb);
        return first != 0 && second != 0 && first != second;
    }

    /** "الدور الذي لعبته الجزائر، وأجرى": whether a verb with a pronoun for its object has a feminine subject, and one behind it has not. */
    static boolean doneByHer(Sentence s, int before, int verb) {
        int enc = s.unit(before).enc();
        return (enc == 1 || enc == 2) && gender(s, before) == 2 && gender(s, verb) == 1;
    }

    /** Whether nothing in the letters of a verb speaks against a subject of that gender. */
    static boolean mayAgree(Sentence s, int verb, boolean she) {
        return gender(s, verb) != (she ? 1 : 2);
    }

    /** Whether a verb is in the feminine singular, and no letters of it leave that open. */
    static boolean feminine(Sentence s, int verb) {
        return gender(s, verb) == 2;
    }

    /** 1 for a verb in the masculine singular, 2 in the feminine; 0 where its letters leave that open. */
    private static int gender(Sentence s, int verb) {
        Unit v = s.unit(verb);
        String word = s.word(verb);
        int from = v.written(Unit.AND | Unit.SO) != 0 ? 1 : 0;
        from = v.has(Unit.SA) ? from + 1 : from;
        boolean past = false;
        boolean present = false;
        for (Term t : v.terms()) {
            past = past || t.is(Term.PAST);
            present = present || t.is(Term.PRESENT);
            if (t.is(Term.PASSIVE) || t.is(Term.NOUN)) {
                return 0;
            }
        }
        if (past != present && v.enc() > 0) {
            return she(s, verb) ? 2 : 1;
        }
        boolean open = past == present || plural(s, verb) || isDual(v) || word.endsWith("ون");
        open = open || word.endsWith("ان") || word.endsWith("تا") || s.isWord(verb, "was");
        if (open) {
            return 0;
        }
        if (past) {
            return word.endsWith("ت") ? (inFeminine(v) ? 2 : 0) : 1;
        }
        return word.startsWith("ت", from) ? 2 : word.startsWith("ي", from) ? 1 : 0;
    }

    private static String word(Sentence s, int i) {
        return s.tokens.word(s.unit(i).from());
    }

    /** "دوسيكو يدعو غانا إلى الحوار": a headline whose first word nobody knows has it for its subject, not whoever follows the verb. */
    static boolean strange(Sentence s, int verb) {
        boolean opens = verb == 1 && s.isName(0) && !s.unit(0).known() && !s.ends(0, "ا");
        return opens && !s.unit(verb).has(Unit.AND | Unit.SO) && mayBePresent(s.unit(verb));
    }

    /** Whether one form of a word is a verb in the present. */
    static boolean mayBePresent(Unit u) {
        for (Term t : u.terms()) {
            if (t.is(Term.PRESENT)) {
                return true;
            }
        }
        return false;
    }

    /** "أحرقوا": a verb in the plural has its subject before it, a verb that goes before is singular. */
    static boolean plural(Sentence s, int verb) {
        String word = s.word(verb);
        return word.endsWith("وا") && s.unit(verb).enc() == 0;
    }

    /** "وطالبتا": a verb of two has its subject before it, a verb that goes before is singular. */
    static boolean ofTwo(Sentence s, int verb) {
        return s.unit(verb).has(Unit.AND | Unit.SO) && s.word(verb).endsWith("ا") && isDual(s.unit(verb));
    }

    /** Whether a form is only the past of two: "بحثا". */
    static boolean isDual(Unit u) {
        boolean dual = false;
        for (Term t : u.terms()) {
            if (t.is(Term.PAST) && !t.is(Term.DUAL)) {
                return false;
            }
            dual = dual || (t.is(Term.PAST) && t.kind() == Kind.PREDICATE);
        }
        return dual;
    }
}
