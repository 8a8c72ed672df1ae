package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Tokens;

/** Tells where a word that reads like a finite verb is a noun: what somebody asks, refuses, tells or counts. {@link Subjects#isVerb} asks it. */
final class VerbalNouns {
    private VerbalNouns() {}

    /** Whether a word of Arabic is a finite verb where it stands. */
    static boolean isVerb(Sentence s, int i) {
        // "فجر السبت", "حتى فجر اليوم": at dawn.
        return s.unit(i).isVerb()
                && s.dates[i] == null
                && !(s.is(i, Kind.TIME) && s.inside(i + 1) && s.dates[i + 1] != null)
                && (s.unit(i).tokenKind() != Tokens.ARABIC || (s.prep(i).isEmpty() && !reads(s, i)));
    }

    /** Whether a word of Arabic without a preposition is a noun where it stands, whatever verb it reads like. */
    static boolean reads(Sentence s, int i) {
        return possessed(s.unit(i))
                || isAffair(s, i)
                || behindHer(s, i)
                || blamed(s, i)
                || asked(s, i)
                || accusative(s, i)
                || (i > 0 && s.isNumber(i - 1) && counts(s, i));
    }

    /** "دعما لقوات": a noun in the accusative, with the letters of "they both supported". */
    static boolean accusative(Sentence s, int i) {
        boolean to = s.ends(i, "ا")
                && s.inside(i + 1)
                && s.unit(i + 1).has(Unit.LI)
                && s.unit(i).enc() == 0;
        boolean noun = false;
        boolean dual = false;
        for (Term t : to ? s.unit(i).terms() : new Term[0]) {
            noun = noun || (t.kind() == Kind.PREDICATE && t.is(Term.NOUN));
            dual = dual || t.is(Term.DUAL);
        }
        return noun && dual;
    }

    /** "بأنها أمر مروع": behind a pronoun in the feminine the letters of a past in the masculine are a noun, but where it is impersonal, "أنها طلب منها". */
    static boolean behindHer(Sentence s, int i) {
        boolean her = i > 0
                && s.isWord(i - 1, "comp")
                && s.ends(i - 1, "نها")
                && s.unit(i).enc() == 0;
        boolean open = her
                && !s.unit(i).has(Unit.AND | Unit.SO | Unit.SA)
                && !s.word(i).endsWith("ت");
        boolean impersonal = s.isWord(i + 1, "prep") && s.unit(i + 1).enc() > 0;
        if (!open || impersonal) {
            return false;
        }
        boolean past = false;
        for (Term t : s.unit(i).terms()) {
            if (t.is(Term.PRESENT) || t.is(Term.PASSIVE) || t.is(Term.DUAL) || t.is(Term.FEMININE)) {
                return false;
            }
            past = past || t.is(Term.PAST);
        }
        return past;
    }

    /** "دانت كندا تدخل غانا": between who condemns and whose doing it is, letters of a verb in the feminine are that doing. */
    private static boolean blamed(Sentence s, int i) {
        boolean open = i > 1 && s.unit(i).pro() == 0 && s.unit(i).enc() == 0 && s.starts(i, "ت") && s.inside(i + 1);
        ActorGroup whose = open ? s.actors[i + 1] : null;
        ActorGroup by = whose == null || !whose.prep.isEmpty() ? null : Subjects.endingAt(s, i - 1);
        if (by == null || !by.prep.isEmpty() || by.adjective || by.from == 0) {
            return false;
        }
        for (Term t : s.unit(by.from - 1).terms()) {
            boolean verb = t.kind() == Kind.PREDICATE && (t.is(Term.PAST) || t.is(Term.PRESENT));
            String kind = verb ? t.as(Predicate.class).kind() : "";
            if (kind.equals("criticise") || kind.equals("praise") || kind.equals("reject")) {
                return true;
            }
        }
        return false;
    }

    /** "طلبت تونس دعما": behind a verb and its one subject a verbal noun in the accusative is no verb of two. */
    private static boolean asked(Sentence s, int i) {
        if (askedOf(s, i) || demand(s, i) || plans(s, i) || toldOf(s, i) || avowed(s, i)) {
            return true;
        }
        // "سددت ثمن الطائرات": a noun that reads like the verb, right behind what is done with it.
        if (s.reads(i, "ثمن") && s.isWord(i - 1, "paid")) {
            return true;
        }
        if (i < 2 || !s.ends(i, "ا") || s.unit(i).enc() > 0 || s.unit(i).has(Unit.AND)) {
            return false;
        }
        ActorGroup g = Subjects.endingAt(s, i - 1);
        boolean one = g != null && g.from > 0 && g.prep.isEmpty() && g.pronoun.isEmpty() && g.members.size() == 1;
        return g != null && one && Subjects.isVerb(s.unit(g.from - 1)) && verbalNoun(s.unit(i));
    }

    /** "رفضت كينيا طلب غانا", "رفض مصنع كيني طلب مالي": behind a verb of refusal or assent and its subject the word is the noun. */
    static boolean demand(Sentence s, int i) {
        if (!s.reads(i, "طلب") || s.unit(i).has(Unit.AND | Unit.SO) || !s.mayHave("refuse")) {
            return false;
        }
        for (int j = i - 2;
                j >= 0 && j > i - 6 && !s.isBreak(j) && s.prep(j + 1).isEmpty();
                j--) {
            if (Subjects.isVerb(s.unit(j))) {
                return s.isWord(j, "refuse");
            }
        }
        return false;
    }

    /** "رفضت كينيا خطط غانا": behind a verb and its subject, and before somebody, the word is the noun. */
    static boolean plans(Sentence s, int i) {
        boolean open = i > 1 && s.reads(i, "خطط") && s.inside(i + 1) && s.actors[i + 1] != null;
        ActorGroup who = open ? Subjects.endingAt(s, i - 1) : null;
        return who != null && who.prep.isEmpty() && who.from > 0 && Subjects.isVerb(s.unit(who.from - 1));
    }

    /** "أكد الوزير الكيني رفضه قرار مالي", "أعلنوا فيه رفضهم": behind a verb of reaffirming and its subject a word with a pronoun is the subject's own step, no verb. */
    static boolean avowed(Sentence s, int i) {
        boolean open = i > 1 && s.mayHave("reaffirm") && s.unit(i).enc() > 0 && verbalNoun(s.unit(i));
        boolean somebody = open && s.actors[i - 1] == null && s.isWord(i - 2, "reaffirm");
        boolean taken = somebody && (s.unit(i - 1).has(Unit.AL) || s.isWord(i - 1, "wherein"));
        if (open && !s.unit(i).has(Unit.AND | Unit.SO) && (taken || s.isWord(i - 1, "reaffirm"))) {
            return true;
        }
        ActorGroup by = open && !s.unit(i).has(Unit.AND | Unit.SO) ? Subjects.endingAt(s, overAside(s, i - 1)) : null;
        return by != null && by.from > 0 && by.prep.isEmpty() && !by.adjective && s.isWord(by.from - 1, "reaffirm");
    }

    /** "أعلنت كندا واليابان، العضوان في المجلس، أمس رفضهما": the last unit before a day and what commas set apart without a verb; else where it began. */
    private static int overAside(Sentence s, int from) {
        int j = from;
        while (j > 0 && (s.dates[j] != null || s.is(j, Kind.TIME) || s.is(j, Kind.WEEKDAY))) {
            j--;
        }
        int open = s.isComma(j) ? j - 1 : -1;
        while (open > 0 && open > j - 9 && !s.isComma(open) && !s.isBreak(open) && !Subjects.isVerb(s, open)) {
            open--;
        }
        return open > 0 && s.isComma(open) ? open - 1 : from;
    }

    /** "أبلغ الوزير الكيني نظيره الغاني رفض بلاده": behind whom somebody tells it stands what he tells, no verb. */
    static boolean toldOf(Sentence s, int i) {
        boolean open = i > 2 && s.mayHave("told") && !s.unit(i).has(Unit.AND | Unit.SO) && verbalNoun(s.unit(i));
        ActorGroup to = open ? Subjects.endingAt(s, i - 1) : null;
        boolean counterpart = to != null && to.prep.isEmpty() && s.isWord(to.from, "counterpart");
        ActorGroup by = to != null && counterpart ? Subjects.endingAt(s, to.from - 1) : null;
        return by != null && by.from > 0 && by.prep.isEmpty() && s.isWord(by.from - 1, "told");
    }

    /** "طلب لبنان من كينيا سحب قواتها": right behind the one of whom it is asked stands what is asked, no verb. */
    static boolean askedOf(Sentence s, int i) {
        boolean doing = s.isWord(i, "commit") && s.is(i + 1, Kind.PREDICATE);
        boolean asks = s.mayHave("urge") || s.mayHave("offers");
        boolean open = asks && !s.unit(i).has(Unit.AND | Unit.SO) && (doing || verbalNoun(s.unit(i)));
        ActorGroup g = open ? Subjects.endingAt(s, i - 1) : null;
        // "عرض الرئيس على كينيا عقد اتفاق".
        if (g != null && ProposalOwners.offeredTo(g) && ProposalOwners.verbBefore(s, g.from) >= 0) {
            return true;
        }
        int of = g != null && g.prep.equals("from") ? g.from : -1;
        for (int j = of - 1; j >= 0 && j > of - 14 && !s.isBreak(j); j--) {
            if (s.isWord(j, "urge")) {
                return true;
            }
            if (s.isWord(j, "comp") || s.isWord(j, "rel")) {
                return false;
            }
        }
        return false;
    }

    private static boolean verbalNoun(Unit u) {
        for (Term t : u.terms()) {
            if (t.is(Term.NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** "58 صوتا": what a number counts stands in the accusative and is no verb of two. */
    private static boolean counts(Sentence s, int i) {
        return s.ends(i, "ا");
    }

    /** "عزمها الانسحاب": with a pronoun behind it a form that is noun and verb alike is the noun. */
    private static boolean possessed(Unit u) {
        if (u.enc() > 0) {
            for (Term t : u.terms()) {
                if (t.kind() == Kind.WORD && t.is(Term.NOUN)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "وصف ما يجري بأنه أمر مروع", "هذا أمر خطير": what something is said to be is an affair, no order. */
    private static boolean isAffair(Sentence s, int i) {
        boolean said = s.reads(i - 1, "هذا") || s.reads(i - 1, "ذلك") || s.reads(i - 1, "هو") || s.reads(i - 1, "وهو");
        said = said || (s.isWord(i - 1, "comp") && s.ends(i - 1, "ه")) || s.ends(i - 1, "نها");
        boolean bare = s.reads(i, "امر") || s.reads(i, "امرا");
        return said && bare && !s.starts(i + 1, "ب") && (!s.inside(i + 1) || s.actors[i + 1] == null);
    }
}
