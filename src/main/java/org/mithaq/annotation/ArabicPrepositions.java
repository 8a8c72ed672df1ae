package org.mithaq.annotation;

import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/** Knows in Arabic who stands behind a preposition and has no part in a statement, or another than its predicate gives. For {@link PrepositionRoles}. */
final class ArabicPrepositions {
    private ArabicPrepositions() {}

    /** "أطلق صواريخ على شمال إسرائيل": the preposition before a point of the compass, which the pack has for a preposition itself. */
    static String outward(Sentence s, ActorGroup g) {
        boolean compass = g.prep.equals("in") && s.isWord(g.from - 1, "prep.in");
        int before = g.from - 2;
        return compass && (s.isWord(before, "prep.to") || s.isWord(before, "prep.on"))
                ? s.wordId(before, "prep.")
                : g.prep;
    }

    /** "place" or "none" for who has no part in a statement, though a preposition that could give one stands before; else empty. */
    static String aside(Statement st, ActorGroup g, String prep, boolean noun) {
        Predicate p = st.predicate;
        boolean with = prep.equals("with");
        boolean criticises = p.kind().equals("criticise");
        if (p.id().equals("request") && Roles.spokenIn(st.sentence, g)) {
            return "place";
        }
        boolean spoken = !noun || (with && criticises);
        if (spoken && Roles.wordsAt(p) && p.object().equals("recipient") && addressed(st)) {
            return prep.equals("in") ? "place" : "none";
        }
        if (with && !noun && !p.symmetric() && talks(st, g)) {
            return "none";
        }
        boolean verbal = Roles.wordsAt(p)
                || Roles.reacts(st)
                || p.kind().equals("reject")
                || p.kind().equals("statement");
        if (prep.equals("to") && !noun && verbal && post(st.sentence, g)) {
            return "none";
        }
        boolean filed = prep.equals("to") && criticises && st.sentence.starts(st.unit, "شكو");
        boolean sanctioned = with && p.kind().equals("sanction") && addressed(st);
        return filed || sanctioned || (with && !noun && ofPaper(st, g)) ? "none" : "";
    }

    /** "أغلقت كينيا مجالها الجوي بعد محادثات مع غانا": whether the noun right before is of what two do together. */
    private static boolean talks(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean together = false;
        for (int j = g.from - 2; j > st.unit && j > g.from - 6 && !s.isMark(j); j--) {
            if (s.isWord(j, "prep.after") || s.isWord(j, "prep.before") || s.isWord(j, "rightafter")) {
                return together;
            }
            for (Term t : s.unit(j).terms()) {
                boolean noun = t.kind() == Kind.PREDICATE && t.is(Term.NOUN);
                together = together || (noun && t.as(Predicate.class).symmetric());
            }
        }
        return false;
    }

    /** "أشاد المبعوث الأممي إلى ليبيا بموقف تونس": where an envoy, who stands right before, is sent. */
    private static boolean post(Sentence s, ActorGroup g) {
        ActorGroup envoy = Subjects.endingAt(s, g.from - 2);
        for (int j = envoy == null ? g.from : envoy.from; j < g.from - 1; j++) {
            LanguagePack.Title title = s.title(j);
            if (title != null && title.id().equals("envoy")) {
                return true;
            }
        }
        return false;
    }

    private static boolean addressed(Statement st) {
        return Lists.any(st.recipients, a -> !a.isGroup());
    }

    /** The part that Arabic usage gives before the predicate's own prepositions do; empty for none. */
    static String own(Statement st, ActorGroup g, String prep, boolean first, boolean noun) {
        Predicate p = st.predicate;
        if (prep.equals("to") && p.kind().equals("criticise") && st.sentence.reads(g.from - 1, "لدي")) {
            boolean protest = st.sentence.starts(st.unit, "احتج") || st.sentence.starts(st.unit, "واحتج");
            boolean state = Lists.all(g.members, a -> a.entity().country() != null);
            return protest && state ? "recipient" : "none";
        }
        boolean li = prep.equals("li");
        if (prep.equals("in") ? ofGroup(st, g) : li && noun && onTheirs(st, g)) {
            return "recipient";
        }
        boolean dealt = li || (prep.equals("from") && p.id().equals("attack-noun"));
        if (noun && first && dealt && strikes(st, g)) {
            return "actor";
        }
        if (prep.equals("bi")
                && g.place
                && Occasions.isEncounter(st)
                && !p.kind().equals("visit")) {
            return "place";
        }
        boolean before = noun && prep.equals("to") && st.sentence.isWord(st.unit, "complaint");
        if (before && st.sentence.mayHave("prep.against")) {
            return "none";
        }
        boolean object = noun && p.genitive() && li && st.recipients.isEmpty() && g.from > 0;
        return object && BareRoles.objectFollows(st.sentence, Subjects.endingAt(st.sentence, g.from - 1))
                ? "recipient"
                : "";
    }

    /** "اجتمع قادة المنظمة لمناقشة الانسحاب من الاتفاق مع كينيا": the other side of an accord that is only talked of. */
    private static boolean ofPaper(Statement st, ActorGroup g) {
        boolean accord = false;
        for (int j = g.from - 1; st.predicate.symmetric() && !accord && j > st.unit && j > g.from - 5; j--) {
            accord = st.sentence.instruments[j] != null;
        }
        return accord && !st.sentence.isWord(g.from, "counterpart") && BareRoles.discussed(st, g);
    }

    /** "اغتالت إسرائيل قياديا بارزا في حزب الله": whose man the victim is. */
    private static boolean ofGroup(Statement st, ActorGroup g) {
        String kind = st.predicate.kind();
        boolean leader = st.sentence.isWord(g.from - 2, "fighter") || st.sentence.isWord(g.from - 3, "fighter");
        boolean person = (kind.equals("attack") || kind.equals("detain") || kind.equals("sanction"))
                && (leader || st.predicate.object().equals("recipient"));
        boolean open = person && g.from - st.unit < 10 && Lists.all(st.recipients, Actor::isGroup);
        boolean own = st.predicate.victim() && !st.actors.isEmpty() && Lists.all(st.actors, Actor::isGroup);
        open = open && !(own && st.recipients.isEmpty() && apposed(st, g));
        return open && Lists.all(g.members, a -> a.entity().type().equals("armed_group"));
    }

    /** "قتل عنصران مفترضان في تنظيم القاعدة": nothing but an adjective stands between who was named and what he belongs to. */
    private static boolean apposed(Statement st, ActorGroup g) {
        int in = g.from - 1;
        return Subjects.endingAt(st.sentence, in - 1) != null || Subjects.endingAt(st.sentence, in - 2) != null;
    }

    /** "غارات على مواقع للحوثيين", "ضربة لإيران": whose sites a deed is on, or which state it strikes. */
    private static boolean onTheirs(Statement st, ActorGroup g) {
        boolean state = Lists.all(g.members, a -> a.entity().type().equals("state"));
        boolean sites =
                st.sentence.inside(g.from - 1) && st.sentence.prep(g.from - 1).equals("on");
        // "رد الجيش بقصف مواقع لحركة طالبان".
        sites = sites || (g.from - 1 == st.unit + 1 && st.sentence.isWord(g.from - 1, "site"));
        for (int j = g.from - 2;
                !sites && Roles.owning(st.sentence, g.from - 1) && j > st.unit && j > g.from - 5;
                j--) {
            sites = st.sentence.prep(j).equals("on");
        }
        return st.predicate.kind().equals("attack") && (state || sites);
    }

    /** "هجوم لحركة الشباب", "غارة للجيش السوداني": an armed group or an army right behind the noun of a deed has done it. */
    private static boolean strikes(Statement st, ActorGroup g) {
        boolean deed = st.predicate.kind().equals("attack") && !st.predicate.genitive();
        return deed && st.actors.isEmpty() && Roles.strikers(g);
    }
}
