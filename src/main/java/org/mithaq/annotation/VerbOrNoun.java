package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Says whether an Arabic word whose letters are those of a verb and of a verbal noun is the one or the other, by its own letters and what stands before it. For {@link Senses}. */
final class VerbOrNoun {
    private static final int DATE_WORDS = Unit.bits(Kind.TIME, Kind.WEEKDAY);

    private VerbOrNoun() {}

    /**
     * Whether a word that can be verb or verbal noun stands where only a noun can: as second part of a construct ("محاولة خطف"), joined to another verbal noun ("ضربه وقتله"), or where its object has a preposition ("رفضه للاتفاق").
     */
    static boolean nominal(Sentence s, int i) {
        Unit u = s.unit(i);
        boolean both = false;
        for (Term t : u.terms()) {
            both = both || (t.kind() == Kind.PREDICATE && t.is(Term.NOUN));
        }
        boolean of = both && u.enc() > 0 && s.inside(i + 1) && s.unit(i + 1).has(Unit.LI);
        of = of || VerbalNouns.accusative(s, i);
        if (of || (both && oblique(s, i + 1) && !led(s, i))) {
            return true;
        }
        if (!both || i == 0) {
            return false;
        }
        ActorGroup two = Subjects.endingAt(s, i - 1);
        if (two != null && two.prep.equals("between")) {
            return true;
        }
        // "بعدم قصف", "دون عقد": what is not done.
        if (s.isWord(i - 1, "must")
                || s.isWord(i - 1, "charge")
                || s.isWord(i - 1, "series")
                || s.isWord(i - 1, "neg.no")) {
            return true;
        }
        // "جهود دعم استقرار مالي".
        if (s.isWord(i - 1, "effort") && !s.unit(i - 1).has(Unit.AL) && !u.has(Unit.AND | Unit.SO)) {
            return true;
        }
        // "أثار طرد فرنسا دبلوماسيين غضبا": right behind a verb the same letters are its subject.
        if (Subjects.isVerb(s, i - 1)
                && !s.is(i - 1, Kind.REPORT)
                && !s.isWord(i - 1, "was")
                && !u.has(Unit.AND | Unit.SO)) {
            return true;
        }
        // "لبحث طلب تركيا".
        boolean purpose = s.unit(i - 1).has(Unit.LI)
                && !s.unit(i - 1).has(Unit.AL)
                && s.is(i - 1, Kind.PREDICATE)
                && !Subjects.isVerb(s, i - 1)
                && !u.has(Unit.AND | Unit.SO);
        if (purpose
                || behindSubject(s, i)
                || objectOf(s, i)
                || VerbalNouns.askedOf(s, i)
                || VerbalNouns.toldOf(s, i)
                || VerbalNouns.avowed(s, i)
                || VerbalNouns.demand(s, i)
                || VerbalNouns.plans(s, i)) {
            return true;
        }
        if (u.has(Unit.AND)) {
            return joinedToNoun(s, i);
        }
        int head = i - 1;
        while (head > 0 && head > i - 4 && constructHead(s, head - 1)) {
            head--;
        }
        boolean governed = head < i - 1
                ? s.isWord(head - 1, "prep") || !s.prep(head).isEmpty()
                : head == 0 || s.unit(head - 1).known() || s.isMark(head - 1);
        return constructHead(s, i - 1) && governed;
    }

    /** "الأمم المتحدة تدين قصف المخيم": right behind a finite verb in the present, which has its subject before it, it is the object. */
    private static boolean objectOf(Sentence s, int i) {
        boolean behind = !s.unit(i).has(Unit.AND | Unit.SO);
        return behind
                && ((VerbAgreement.mayBePresent(s.unit(i - 1)) && Subjects.endingAt(s, i - 2) != null)
                        || ofWill(s, i - 1));
    }

    /** "إنها تريد عقد اتفاق", "قررت قطع العلاقات": a verb of wish, plan or refusal. */
    static boolean ofWill(Sentence s, int i) {
        // "رفض برلمانها السبت نشر قوات": a day and whose parliament it is aside.
        boolean day = s.inside(i)
                && i > 1
                && (s.dates[i] != null || s.isAny(i, DATE_WORDS))
                && s.unit(i - 1).enc() > 0;
        if (day && s.title(i - 1) != null && s.isWord(i - 2, "refuse") && Subjects.isVerb(s, i - 2)) {
            return true;
        }
        boolean will = s.isWord(i, "wish") || s.isWord(i, "plan") || s.isWord(i, "decided") || s.isWord(i, "refuse");
        return will && s.unit(i).enc() == 0 && Subjects.isVerb(s, i);
    }

    /** "قبلت المنظمة، اليوم، طلب تونس": what stands behind a verb and its subject without a conjunction is the object. */
    private static boolean behindSubject(Sentence s, int i) {
        int j = i - 1;
        while (j > 1 && j > i - 5 && (s.isComma(j) || s.dates[j] != null || s.isAny(j, DATE_WORDS))) {
            j--;
        }
        ActorGroup g = s.unit(i).has(Unit.AND | Unit.SO) ? null : Subjects.endingAt(s, j);
        return g != null
                && g.from > 0
                && g.prep.isEmpty()
                && !g.adjective
                && Subjects.isVerb(s, g.from - 1)
                && !s.is(g.from - 1, Kind.REPORT)
                && !s.isWord(g.from - 1, "light");
    }

    /** A noun nobody knows, without the article, and not the end of a name that somebody knows. */
    private static boolean constructHead(Sentence s, int i) {
        return !s.unit(i).known() && s.isName(i) && !s.starts(i, "ال") && Subjects.endingAt(s, i) == null;
    }

    /** "قد طرد دبلوماسيين", "قال إنه طرد", "إن الرئيس الكيني طرد": whether its subject or a word that only verbs follow stands right before. */
    private static boolean led(Sentence s, int i) {
        boolean verbal = s.isWord(i - 1, "qad") || s.isWord(i - 1, "rel") || s.reads(i - 1, "كما");
        boolean he =
                s.isWord(i - 1, "comp") && s.unit(i - 1).enc() == 0 && (s.ends(i - 1, "نه") || s.ends(i - 1, "نها"));
        ActorGroup g = Subjects.endingAt(s, i - 1);
        return verbal || he || (g != null && g.prep.isEmpty() && !g.adjective && s.isWord(g.from - 1, "comp"));
    }

    /** "طرد الدبلوماسيين": people in the oblique case are no subject. */
    private static boolean oblique(Sentence s, int i) {
        boolean people = s.is(i, Kind.TITLE) || s.isWord(i, "people");
        return people && s.unit(i).to() - s.unit(i).from() == 1 && s.ends(i, "ين");
    }

    private static boolean joinedToNoun(Sentence s, int i) {
        for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
            boolean noun = false;
            boolean verb = false;
            for (Term t : s.unit(j).terms()) {
                noun = noun || (t.kind() == Kind.PREDICATE && t.is(Term.NOUN));
                verb = verb || t.is(Term.PAST) || t.is(Term.PRESENT);
            }
            if (noun && verb && s.unit(j).has(Unit.AND)) {
                continue;
            }
            if (noun && (!verb || nominal(s, j))) {
                return true;
            }
            if (s.isBreak(j) || s.isComma(j) || Subjects.isVerb(s, j)) {
                return false;
            }
        }
        return false;
    }

    /** "أدانت غانا الهجوم، مطالبة بنين بوقفه": behind a comma the verbal noun that reads like the participle in the feminine is a circumstance. */
    static boolean demanding(Sentence s, int i, Term term) {
        Unit u = s.unit(i);
        boolean bare = s.isComma(i - 1) && u.pro() == 0 && s.starts(i, "م") && s.ends(i, "ه");
        return bare && term.is(Term.NOUN) && term.as(Predicate.class).id().equals("request");
    }

    /** "خطوة أدانتها مصر": with the hamza above the letter it is the verb, where the verbal noun "إدانتها" has it below. */
    static boolean hamzaOfVerb(Sentence s, int i) {
        int at = s.start(i) + (s.unit(i).written(Unit.AND | Unit.SO) != 0 ? 1 : 0);
        boolean above = s.tokens.source().charAt(at) == 'أ' && s.word(i).lastIndexOf("ته") > 2;
        boolean verb = false;
        for (Term t : s.unit(i).terms()) {
            verb = verb || (t.kind() == Kind.PREDICATE && t.is(Term.PAST));
        }
        return above && verb;
    }

    /** "إلى موقعه السابق": an ه without dots ends a noun that is somebody's, and no participle in the feminine, which may fold to the same letters. */
    static boolean endsInPronoun(Sentence s, int i) {
        return !s.unit(i).has(Unit.AL)
                && s.tokens.source().charAt(s.end(i) - 1) == 'ه'
                && !s.prep(i).isEmpty();
    }
}
