package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Knows what Arabic sentences tell in the words of a deed though nobody has done it; {@link EnglishNoDeeds} does for English. */
final class ArabicNoDeeds {
    private ArabicNoDeeds() {}

    /** "سيرد على أي هجوم", "على أي عقوبات": any attack and any sanctions are none. */
    static boolean anyAttack(Statement st) {
        String kind = st.predicate.kind();
        boolean noun = !st.isVerb() && (kind.equals("attack") || kind.equals("sanction"));
        Sentence s = st.sentence;
        return noun
                && st.unit > 0
                && (s.isWord(st.unit - 1, "any")
                        || s.tokens.word(s.unit(st.unit - 1).to() - 1).equals("اي"));
    }

    /** "مبادرة لدعم السياحة": what a plan is to support nobody praises. */
    static boolean aimOfPlan(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("endorse")
                && !st.isVerb()
                && s.unit(st.unit).has(Unit.LI);
        return noun && s.isWord(st.unit - 1, "endeavour");
    }

    /** "يثير القلق، والاتحاد عبر عن موقفه": worry that something arouses is nobody's word. */
    static boolean aroused(Statement st) {
        Sentence s = st.sentence;
        int verb = st.unit - 1;
        boolean noun = st.predicate.id().equals("worry") && s.unit(st.unit).has(Unit.AL) && verb >= 0;
        return noun && (s.starts(verb, "يثير") || s.starts(verb, "تثير") || s.starts(verb, "اثار"));
    }

    /** "دعم فرنسا استمرار الهدنة": only behind the word that binds somebody to it is support what he is bound to. */
    static boolean unbound(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("back-bound");
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - 9 && !s.isBreak(j); j--) {
            if (s.isWord(j, "bound.to") && !Subjects.isVerb(s, j)) {
                return false;
            }
        }
        return open;
    }

    /** "لم يمنح القادة الوساطة فرصة": the mediation, of nobody whom the words name and between nobody, is that of others than the subject. */
    static boolean anyMediation(Statement st) {
        Sentence s = st.sentence;
        boolean lone = st.predicate.id().equals("mediate")
                && !st.isVerb()
                && st.inferredActor
                && s.unit(st.unit).has(Unit.AL)
                && s.prep(st.unit).isEmpty();
        for (int j = st.unit - 1; lone && j >= 0 && j > st.unit - 8 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                lone = !s.isWord(j, "light") && !s.isWord(j, "plays") && !s.isWord(j, "plan");
                break;
            }
        }
        for (int j = st.unit + 1; lone && s.inside(j) && j < st.unit + 8 && !s.isBreak(j); j++) {
            lone = !s.isWord(j, "prep.between");
        }
        return lone;
    }

    /** "يشكل تهديدا مباشرا لأمن غانا": a danger for somebody is no threat of his. */
    static boolean danger(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("threaten") && !st.isVerb() && (st.form & Term.ACTIVE) == 0;
        for (int j = st.unit + 1; noun && s.inside(j) && j < st.unit + 4 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null || s.unit(j).has(Unit.LI)) {
                return s.prep(j).equals("li")
                        && (g == null || Lists.any(g.members, a -> Entities.hasKey(st.actors, a.key())));
            }
        }
        return false;
    }

    /** "تجمع رابطة آسيان كلا من ماليزيا وتايلاند": of whom an organisation consists do not meet. */
    static boolean membership(Statement st) {
        boolean gathers = st.predicate.id().equals("bring-together") && (st.form & Term.PRESENT) != 0;
        return gathers
                && !st.sentence.unit(st.unit).has(Unit.SA)
                && Lists.any(st.actors, a -> a.entity().type().equals("igo"));
    }

    /** "مدرج على قوائم عقوبات مجلس الأمن": who stands on a list has long been put there. */
    static boolean listed(Statement st) {
        Sentence s = st.sentence;
        return st.predicate.id().equals("sanctions-noun")
                && s.isWord(st.unit - 1, "lists")
                && !s.unit(st.unit - 1).has(Unit.AL);
    }

    /** "الأمر يثير القلق، وقد عبر المجلس عن موقفه": worry that nobody voices but by a word behind a comma. */
    static boolean unvoiced(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("worry");
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - 11; j--) {
            open = !s.isWord(j, "voice");
        }
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 10 && !s.isWord(j, "voice"); j++) {
            if (s.isComma(j)) {
                return true;
            }
        }
        return false;
    }

    /** "ويلغي الاتفاق الرسوم الجمركية": what an accord does is no step of those who made it. */
    static boolean ofAccord(Statement st) {
        return st.isVerb() && !st.passive && PaperSubjects.accordActs(st.sentence, st.unit);
    }

    /** "موسكو مستعدة للعقوبات": who is ready for sanctions puts none. */
    static boolean braced(Statement st) {
        Sentence s = st.sentence;
        boolean noun =
                st.predicate.id().equals("sanctions-noun") && s.unit(st.unit).has(Unit.LI);
        return noun && s.isWord(st.unit - 1, "plan") && s.starts(st.unit - 1, "مستعد");
    }

    /** "المعاهدات التي تبرمها الدولة": what somebody does with treaties at any time is no step of one. */
    static boolean habit(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.isVerb()
                && (st.form & Term.PRESENT) != 0
                && st.predicate.needs().equals("accord")
                && st.date == null
                && s.isWord(st.unit - 1, "rel");
        for (int j = st.unit - 2; open && j >= 0 && j > st.unit - 6; j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                return m.plural && m.known == null && m.parties.isEmpty();
            }
        }
        return false;
    }

    /** "علما بأن مذكرة توقيف بحقه صدرت": a warrant that nobody by it has made out is no arrest of whom the story told. */
    static boolean warrant(Statement st) {
        boolean noun = st.predicate.kind().equals("detain") && !st.isVerb() && st.inferredActor;
        return noun && st.sentence.isWord(st.unit - 1, "warrant");
    }

    /** "تدعم غانا تجديد الاتفاق": who is for a step of an accord helps nobody by that. */
    static boolean backsStep(Statement st) {
        Sentence s = st.sentence;
        boolean backs = st.isVerb() && st.predicate.kind().equals("aid") && s.isWord(st.unit, "favour");
        for (int j = st.unit + 1; backs && s.inside(j) && j < st.unit + 7 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            Term t = g == null && s.prep(j).isEmpty() && !s.unit(j).has(Unit.AL) ? s.term(j, Kind.PREDICATE) : null;
            if (t != null && t.as(Predicate.class).needs().equals("accord")) {
                return true;
            }
            backs = g != null || Subjects.endingAt(s, j) != null;
        }
        return false;
    }

    /** "دان الأردن استهداف غانا بالصواريخ", "رفض المساس بسيادة غانا", "حذر من مهاجمة غانا": whoever suffers a deed is not blamed for it. */
    static void withoutVictims(Statement st) {
        boolean judges = Roles.reacts(st) || st.predicate.kind().equals("reject");
        Sentence s = st.sentence;
        // "واتهمته بتحويل أموال إلى غانا": whom the charge speaks of is not charged.
        boolean him = st.isVerb()
                && st.predicate.kind().equals("criticise")
                && s.unit(st.unit).enc() > 0;
        boolean may = judges && (him || s.mayHave("harms") || s.mayHave("harms.in"));
        for (int j = st.unit + 1; may && s.inside(j) && j < st.unit + Arguments.REACH; j++) {
            ActorGroup g = s.actors[j];
            boolean reached = g != null && him && g.prep.equals("to");
            boolean whose = g != null && (!g.adjective || g.prep.equals("li"));
            if (g != null && whose && (reached || suffers(s, g))) {
                st.recipients.removeIf(a -> Entities.hasKey(g.members, a.key()));
            }
        }
    }

    /** Whether a group is what a noun of harm right before it is done to: no other stands behind it to which it could be done. */
    private static boolean suffers(Sentence s, ActorGroup g) {
        // "أي تهجير قسري للفلسطينيين".
        if (g.prep.equals("li") && (s.isWord(g.from - 1, "harms") || s.isWord(g.from - 2, "harms"))) {
            return true;
        }
        if (g.prep.isEmpty() && s.isWord(g.from - 1, "harms")) {
            int next = g.to;
            boolean closed = !s.inside(next) || s.isMark(next) || s.isWord(next, "prep") || s.dates[next] != null;
            return closed
                    || !s.prep(next).isEmpty()
                    || s.is(next, Kind.TIME)
                    || s.unit(next).has(Unit.AND);
        }
        int noun = g.from - 1;
        while (noun > 0 && noun > g.from - 5 && !s.isMark(noun) && !s.isWord(noun, "harms.in")) {
            ActorGroup other = s.actors[noun];
            if (other != null && !other.adjective) {
                return false;
            }
            noun--;
        }
        return s.isWord(noun, "harms.in");
    }

    /** "قال الوزير إن استمرار الخروقات يهدد الهدنة": what a thing endangers nobody has threatened. */
    static boolean endangers(Statement st) {
        Sentence s = st.sentence;
        int subject = st.unit - 1;
        boolean present = st.predicate.kind().equals("threaten") && st.isVerb() && (st.form & Term.PRESENT) != 0;
        boolean thing = present && subject > 0 && s.unit(subject).has(Unit.AL) && !s.isMark(subject);
        return thing
                && !s.unit(st.unit).has(Unit.AND | Unit.SO)
                && !s.isWord(subject, "rel")
                && s.dates[subject] == null
                && Subjects.endingAt(s, subject) == null;
    }

    /** "أيدت كينيا دعوة غانا إلى الحوار", "استجابت لدعوة غانا": whoever likes, refuses or follows a call has not made it. */
    static boolean callOfOther(Statement st, List<Statement> out) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("request")
                && (st.form & Term.NOUN) != 0
                && s.unit(st.unit).enc() == 0;
        ActorGroup caller = noun && s.inside(st.unit + 1) ? s.actors[st.unit + 1] : null;
        if (caller == null || !caller.prep.isEmpty() || caller.adjective) {
            return false;
        }
        int verb = st.unit - 1;
        while (verb >= 0 && verb > st.unit - 7 && !s.isMark(verb) && !Subjects.isVerb(s, verb)) {
            verb--;
        }
        int at = verb;
        return s.isWord(at, "follows.call")
                || Lists.any(
                        out,
                        o -> o.unit == at
                                && (Roles.judges(o) || o.predicate.kind().equals("reject")));
    }

    /** "بشأن استقبال المهاجرين", "استقبال جرحى": taking in people whom nobody names is no encounter. */
    static boolean takesIn(Statement st) {
        boolean noun = st.predicate.id().equals("receive") && (st.form & Term.NOUN) != 0;
        ActorGroup g = noun && st.sentence.inside(st.unit + 1) ? st.sentence.actors[st.unit + 1] : null;
        return g != null && g.prep.isEmpty() && Lists.all(g.members, Actor::isGroup);
    }

    /** "منطقة عرضها 25 كيلومترا": a width is nobody's offer. */
    static boolean width(Statement st) {
        Sentence s = st.sentence;
        boolean own = s.unit(st.unit).enc() > 0 && (s.reads(st.unit, "عرضها") || s.reads(st.unit, "عرضه"));
        return own && s.inside(st.unit + 1) && (s.isNumber(st.unit + 1) || s.isWord(st.unit + 1, "quantity.about"));
    }

    /** "التصدي للتهديدات الروسية", "زالت التهديدات": a danger that is faced or gone is no threat somebody makes. */
    static boolean faced(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("threaten") && !st.isVerb() && (st.form & Term.ACTIVE) == 0;
        noun = noun && s.unit(st.unit).has(Unit.AL);
        for (int j = st.unit + 1; noun && s.inside(j) && j < st.unit + 4 && !s.isMark(j); j++) {
            noun = !s.starts(j, "ب") || s.actors[j] != null;
        }
        for (int j = st.unit - 1; noun && j >= 0 && j > st.unit - 4 && !s.isMark(j); j--) {
            if (s.isWord(j, "danger.faced")) {
                return true;
            }
        }
        return false;
    }

    /** "التوجه الفلسطيني إلى المحكمة": a state that turns to a court or a council goes nowhere. */
    static boolean resorts(Statement st) {
        boolean going = st.predicate.id().equals("arrive") && !st.isVerb() && !st.recipients.isEmpty();
        return going
                && Lists.all(st.actors, a -> a.entity().type().equals("state"))
                && Lists.none(st.recipients, a -> a.entity().country() != null);
    }

    /** "لم يشر البيان إلى موعد محدد للمشاورات": what has no day yet is not denied. */
    static boolean undated(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.factuality.equals("denied")
                && !st.isVerb()
                && s.unit(st.unit).has(Unit.LI);
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - 4 && !s.isMark(j); j--) {
            if (s.reads(j, "موعد") || s.reads(j, "موعدا")) {
                return true;
            }
        }
        return false;
    }

    /** "هذه الفكرة تم طرحها أثناء اجتماعات الجمعية", "المعلومات التي عرضها الوزير": what a pronoun takes up that is no proposal was asked of nobody. */
    static boolean putForward(Statement st) {
        Sentence s = st.sentence;
        boolean open =
                st.predicate.id().equals("propose-accord") && s.unit(st.unit).enc() > 0;
        boolean passive = open && s.isWord(st.unit - 1, "done");
        boolean relative = open && st.isVerb() && st.unit > 1 && s.isWord(st.unit - 1, "rel");
        boolean proposal = s.isWord(st.unit - 2, "proposal.put")
                || s.isWord(st.unit - 2, "obj.initiative")
                || s.isWord(st.unit - 2, "obj.proposal")
                || !relative
                || s.instruments[st.unit - 2] != null;
        return passive || (relative && !proposal && s.starts(st.unit - 2, "ال") && s.actors[st.unit - 2] == null);
    }

    /** "طرد الجيش القوات الروسية من خيرسون": who is driven out of a town lost it in a battle, and is not sent home; nor is an armed group. */
    static boolean driven(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j + 1) && j < st.unit + 12 && !s.isBreak(j); j++) {
            if (s.isWord(j, "prep.from") && s.is(j + 1, Kind.CITY)) {
                return true;
            }
        }
        return !Lists.all(st.recipients, InstrumentOwners::state);
    }

    /** "أمر الملك بصرف مكافأة لكل أسرة": for whom something is ordered is not who is to do it. */
    static boolean ordersFor(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + 16 && !s.isBreak(j); j++) {
            if (s.actors[j] != null && j > 0 && s.unit(j - 1).has(Unit.LI)) {
                return Lists.all(st.recipients, Actor::isGroup);
            }
        }
        return false;
    }
}
