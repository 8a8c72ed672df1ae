package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Says what part an actor has that stands behind its trigger without a preposition. For {@link Roles}; behind a preposition {@link PrepositionRoles} says it. */
final class BareRoles {
    private BareRoles() {}

    static String of(Statement st, ActorGroup g, boolean first, boolean noun, boolean verbFirst) {
        Predicate p = st.predicate;
        if ((st.form & Term.ACTIVE) != 0 && verbFirst) {
            return first ? p.object() : "none";
        }
        String arabic = verbFirst ? ofArabic(st, g, first, noun) : "";
        if (!arabic.isEmpty()) {
            return arabic;
        }
        if (noun && first && verbFirst) {
            return p.genitive() && !objectFollows(st.sentence, g) ? "recipient" : "actor";
        }
        if (noun) {
            return verbFirst && p.genitive() && doerBehind(st, g) ? "actor" : "none";
        }
        return ofVerb(st, g, verbFirst);
    }

    private static String ofArabic(Statement st, ActorGroup g, boolean first, boolean noun) {
        boolean words = Roles.reacts(st) || st.predicate.kind().equals("reject");
        boolean owned = noun && words && st.sentence.unit(st.unit).enc() > 0;
        if (owned && st.recipients.isEmpty()) {
            return "recipient";
        }
        if (noun && first && namedAfter(st, g)) {
            return "place";
        }
        if (noun && attended(st, g)) {
            return "none";
        }
        boolean tour = noun && st.predicate.id().equals("tour") && toured(st, g);
        boolean reached = tour || (noun && (visited(st, g) || hasSites(st, g)));
        return reached || helped(st, g) || comprised(st) ? "recipient" : "";
    }

    /** "وحضر مراسم التوقيع الوزير الكيني": who stands behind a signing with the article that somebody looks on at has not signed. */
    private static boolean attended(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean open = st.predicate.needs().equals("accord") && s.unit(st.unit).has(Unit.AL) && !g.adjective;
        for (int j = st.unit - 1; open && j >= 0 && j > st.unit - 4 && s.actors[j] == null; j--) {
            if (s.isWord(j, "look.on") && Subjects.isVerb(s, j)) {
                return true;
            }
        }
        return false;
    }

    private static String ofVerb(Statement st, ActorGroup g, boolean verbFirst) {
        Predicate p = st.predicate;
        if (verbFirst && ofWeapon(st.sentence, g)) {
            return "none";
        }
        if (p.id().equals("reach")
                && !Lists.all(g.members, a -> a.entity().type().equals("state"))) {
            return "none";
        }
        boolean subject = Lists.any(st.actors, a -> g.members.contains(a));
        if (verbFirst && p.symmetric() && discussed(st, g)) {
            return "none";
        }
        if (verbFirst && Roles.wordsAt(p) && content(st, g)) {
            return "none";
        }
        boolean people = Lists.all(g.members, Actor::isGroup);
        boolean further = (!verbFirst || people) && Roles.wordsAt(p) && Lists.any(st.recipients, a -> !a.isGroup());
        return subject || further || (st.actors.isEmpty() && verbFirst) ? "none" : p.object();
    }

    /** "محادثات الدوحة", "مفاوضات الخرطوم": talks are called after the capital where they are held. */
    private static boolean namedAfter(Statement st, ActorGroup g) {
        return g.place
                && g.members.size() == 1
                && g.from == st.unit + 1
                && (Occasions.isEncounter(st) || st.predicate.kind().equals("negotiate"))
                && !st.sentence.isWord(g.to, "prep.with");
    }

    /** "زيارة تركيا", "زيارة العاصمة السعودية الرياض": a state or capital behind the noun is where the visit goes, unless another destination follows. */
    private static boolean visited(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean near = st.predicate.id().equals("visit") && st.recipients.isEmpty() && g.from <= st.unit + 3;
        boolean goes =
                s.isWord(g.to, "prep.to") || (s.inside(g.to) && s.unit(g.to).has(Unit.LI));
        return near
                && !goes
                && !s.is(g.from, Kind.SEAT)
                && Lists.all(g.members, a -> a.entity().type().equals("state"));
    }

    /** "غارات على مواقع حزب العمال", "قصف معاقل التنظيم": whose sites the noun right before names, is struck. */
    private static boolean hasSites(Statement st, ActorGroup g) {
        boolean deed = st.predicate.kind().equals("attack") && Lists.all(st.recipients, Actor::isGroup);
        return deed && st.sentence.isWord(g.from - 1, "site") && g.from - st.unit < 8;
    }

    /** "جولة آسيوية تشمل اليابان والصين": where a tour goes stands behind the verb of what it holds. */
    private static boolean toured(Statement st, ActorGroup g) {
        return st.sentence.isWord(g.from - 1, "comprise") && g.from - st.unit < 6;
    }

    /** "خصص الاتحاد مليون يورو لدعم الأردن": whom the money is to help. */
    private static boolean helped(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean aid = st.predicate.kind().equals("aid") && st.recipients.isEmpty() && s.isWord(g.from - 1, "helping");
        return aid && s.unit(g.from - 1).has(Unit.LI);
    }

    /** "شملت العقوبات البريطانية وزير الداخلية": whom sanctions comprise or aim at. */
    private static boolean comprised(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("sanctions-noun") && !st.actors.isEmpty();
        return noun && s.isWord(st.unit - 1, "comprise") && Subjects.isVerb(s, st.unit - 1);
    }

    /** "احتجاز أنقرة للقس الأمريكي": a state is the doer of what takes its object as genitive when the object stands behind it with its own preposition. */
    static boolean objectFollows(Sentence s, @Nullable ActorGroup g) {
        return g != null
                && s.inside(g.to)
                && s.unit(g.to).has(Unit.LI)
                && !s.is(g.to, Kind.TIME)
                && Lists.all(g.members, a -> a.entity().type().equals("state"));
    }

    /** "قتل الجيش المدنيين" and "قتل المدنيين الجيش" put both behind the noun; a list goes on with "and". */
    private static boolean doerBehind(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        if (st.recipients.isEmpty() || !st.actors.isEmpty()) {
            return false;
        }
        for (int j = st.unit + 1; j <= g.from; j++) {
            if (s.unit(j).has(Unit.AND) || s.isComma(j)) {
                return false;
            }
        }
        return true;
    }

    /** "برصاص قوات الأمن": who stands behind a weapon is its owner. */
    private static boolean ofWeapon(Sentence s, ActorGroup g) {
        return s.isWord(g.from - 1, "weapons") && s.unit(g.from - 1).has(Unit.BI);
    }

    /** "حذرت كينيا غانا من مغبة مهاجمة مالي": behind the addressee a preposition begins what the words are about. */
    private static boolean content(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean told = Roles.pointed(st) || Lists.any(st.recipients, a -> !a.isGroup());
        for (int j = g.from - 1; told && j > st.unit; j--) {
            boolean governs = s.isWord(j, "prep") || s.unit(j).has(Unit.BI | Unit.LI);
            if (Subjects.endingAt(s, j) != null || s.isMark(j)) {
                return false;
            }
            if (governs) {
                return !s.unit(j).has(Unit.AND | Unit.SO);
            }
        }
        return false;
    }

    /** "اجتمع وزراء المنظمة لمناقشة قرارات الرئيس الكيني": behind what for they meet nobody is met. */
    static boolean discussed(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < g.from; j++) {
            Unit u = s.unit(j);
            // "لمناقشة": a purpose, though no term of ours.
            boolean strange = !u.known() && s.starts(j, "ل") && s.ends(j, "ه");
            boolean aim = (strange || (u.has(Unit.LI) && !u.has(Unit.AL))) && s.actors[j] == null && s.dates[j] == null;
            if (aim && !s.isWord(j, "first") && !u.is(Kind.TIME) && Subjects.endingAt(s, j) == null) {
                return true;
            }
        }
        return false;
    }
}
