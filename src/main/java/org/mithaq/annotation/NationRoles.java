package org.mithaq.annotation;

import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Says what part a nation has in a statement that an adjective names before or behind a noun: "the Egyptian role", "صحفي مصري". For {@link Roles}. */
final class NationRoles {
    private NationRoles() {}

    /** "ثلاثة كينيين", "24 Kenyan soldiers": the nation of people who are counted, held or let go. */
    static boolean held(Statement st, ActorGroup g, boolean verbFirst) {
        Sentence s = st.sentence;
        int before = g.from - 1;
        boolean object =
                st.predicate.object().equals("recipient") || st.predicate.kind().equals("release");
        return object
                && g.adjective
                && !g.prep.equals("aegis")
                && (s.is(before, Kind.NUMBER)
                        || s.isNumber(before)
                        || s.isWord(before, "captives")
                        || s.isWord(before, "casualties")
                        || (verbFirst && (s.isWord(before, "held") || s.isWord(before, "prep")))
                        || s.isWord(before, "diplomats"));
    }

    /** "ألقي القبض على صحفي مصري", "ألقت الشرطة القبض على صحفي مصري": the nation of whom hands are laid on. */
    static boolean laidOn(Statement st, ActorGroup g, boolean noun) {
        Sentence s = st.sentence;
        boolean open = g.adjective && st.predicate.kind().equals("detain") && st.recipients.isEmpty();
        if (!open || g.from <= st.unit || s.isMark(g.from - 1)) {
            return false;
        }
        boolean on = g.from > st.unit + 2
                && (s.prep(g.from - 1).equals("on") || s.prep(g.from - 2).equals("on"));
        return noun
                ? s.tokens.ends(s.unit(st.unit).to() - 1, "علي") && g.from <= st.unit + 3
                : st.predicate.id().equals("seize") && on;
    }

    /** "قصفت كينيا مواقع في الصومال بمشاركة غانية وتشادية": nations that take part in what somebody does by force. */
    static boolean takesPart(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean force = g.adjective && st.predicate.kind().equals("attack") && !st.actors.isEmpty();
        int noun = g.from - 1;
        while (force
                && noun > st.unit
                && s.actors[noun] != null
                && s.unit(noun + 1).has(Unit.AND)) {
            noun--;
        }
        return force && noun > st.unit && s.starts(noun, "بمشارك") && s.actors[noun] == null;
    }

    /** "أعلنت كينيا رفضها القرار الأميركي": whose it is that somebody refuses, blames or praises with a noun of his own. */
    static boolean refusedOf(Statement st, ActorGroup g) {
        boolean words = Roles.reacts(st) || st.predicate.kind().equals("reject");
        boolean own = words && st.sentence.unit(st.unit).enc() > 0 && st.recipients.isEmpty();
        return own
                && g.from == st.unit + 2
                && st.sentence.unit(st.unit + 1).has(Unit.AL)
                && st.sentence.prep(st.unit + 1).isEmpty();
    }

    /** The nation of what an Arabic verb takes as its object. */
    static boolean ofObject(Statement st, ActorGroup g) {
        boolean object = g.adjective
                && st.predicate.object().equals("recipient")
                && st.recipients.isEmpty()
                && !st.actors.isEmpty()
                && Lists.none(st.actors, g.members::contains)
                && !governed(st.sentence, g.from);
        return object || stood(st, g) || partPraised(st, g);
    }

    /** "تعليق عضوية كينيا": whose membership it is that is suspended. */
    static boolean ofDealings(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int noun = g.from - 1;
        boolean of = st.predicate.id().equals("suspend-dealings") && noun > st.unit && s.isWord(noun, "dealings");
        return of && !s.unit(noun).has(Unit.AL) && s.unit(noun).enc() == 0 && g.prep.isEmpty() && !g.adjective;
    }

    /** "أشاد بالدور المصري": the nation of what stands behind the preposition by which a verb of praise or blame takes its object. */
    private static boolean stood(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean open = g.adjective && Roles.judges(st) && st.recipients.isEmpty() && !st.actors.isEmpty();
        String prep = open && g.from - st.unit < 8 ? s.prep(g.from - 1) : "";
        boolean object = prep.equals("bi") || prep.equals("on");
        return object
                && "recipient".equals(st.predicate.prepositions().get(Roles.prepId(prep)))
                && s.unit(g.from - 1).has(Unit.AL) == s.unit(g.from).has(Unit.AL)
                && !s.is(g.from - 1, Kind.WEEKDAY)
                && Lists.none(st.actors, a -> Entities.hasKey(g.members, a.key()));
    }

    /** "أشاد بالدور المصري", "ندد بالموقف الكيني": the nation of what somebody praises or blames. */
    private static boolean partPraised(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean open = g.adjective && Roles.judges(st) && st.recipients.isEmpty() && !st.actors.isEmpty();
        boolean part = open && s.unit(g.from - 1).has(Unit.BI) && !s.is(g.from - 1, Kind.INSTRUMENT);
        part = part && (s.isWord(g.from - 1, "part.taken") || s.isWord(g.from - 1, "helper.part"));
        return part && Lists.none(st.actors, a -> Entities.hasKey(g.members, a.key()));
    }

    /** "Blew up a pipeline near the Venezuelan border": at whose border it happened; soldiers that are sent there are sent at its neighbour. */
    static boolean atBorder(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean border = st.predicate.kind().equals("attack") && g.adjective && s.isWord(g.to, "border");
        boolean near = s.reads(g.from - 2, "near") || s.reads(g.from - 2, "along") || !g.prep.isEmpty();
        boolean post = border && s.inside(g.to + 1) && EnglishClauses.isNounLike(s, g.to + 1);
        return border && near && !post;
    }

    /** "تلقت قرضا كويتيا": the nation of what the subject receives gives it. */
    static boolean gives(Statement st, ActorGroup g) {
        boolean gift = g.adjective
                && st.predicate.object().equals("giver")
                && st.recipients.isEmpty()
                && !governed(st.sentence, g.from);
        return gift && Lists.none(st.actors, a -> Entities.hasKey(g.members, a.key()));
    }

    /** "اغتيال الوزير الكيني": the nation of whom the noun of a violent deed has as genitive. */
    static boolean ofVictim(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        return g.adjective
                && st.predicate.kind().equals("attack")
                && st.predicate.genitive()
                && st.recipients.isEmpty()
                && g.from > st.unit + 1
                && g.from <= st.unit + 3
                && s.prep(st.unit).isEmpty()
                && !s.isMark(g.from - 1)
                && !governed(s, g.from);
    }

    /** "أعلنت مصر رفضها للمقترح الإسرائيلي": whose that is which somebody's own word of praise, blame or refusal is about. */
    static boolean answered(Statement st, ActorGroup g, boolean noun) {
        Sentence s = st.sentence;
        boolean words = Roles.reacts(st) || st.predicate.kind().equals("reject");
        boolean open = noun && words && st.recipients.isEmpty();
        boolean own = open && (s.unit(st.unit).enc() > 0 || voiced(s, st.unit));
        // "القلق إزاء القرار الكيني", "من الهجمات الكينية".
        if (own && g.from <= st.unit + 4 && (s.isWord(g.from - 1, "step") || Roles.violent(s, g.from - 1))) {
            return true;
        }
        boolean worried =
                own && st.predicate.id().equals("concern") && g.from <= st.unit + 4 && s.starts(g.from - 1, "ال");
        boolean to =
                own && (s.unit(g.from - 1).has(Unit.LI) || (!s.unit(g.from - 1).known() && s.starts(g.from - 1, "لل")));
        return (to && g.from == st.unit + 2) || worried;
    }

    /** "أعرب عن القلق": whether somebody voices what a noun with the article says. */
    static boolean voiced(Sentence s, int noun) {
        boolean may = s.unit(noun).has(Unit.AL) && s.isWord(noun - 1, "prep.for") && s.mayHave("voice");
        for (int j = noun - 2; may && j >= 0 && j > noun - 10 && !s.isMark(j); j--) {
            if (s.isWord(j, "voice")) {
                return true;
            }
        }
        return false;
    }

    /** "شنت الحركة هجوما على معسكر كيني": the nation of the site that a deed is on. */
    static boolean siteOf(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        String prep = st.predicate.kind().equals("attack") && g.from > st.unit + 1 ? s.prep(g.from - 1) : "";
        boolean on = prep.equals("on") || prep.equals("against");
        boolean open = st.recipients.isEmpty() && g.from - st.unit < 9;
        return on && open && Lists.none(st.actors, a -> Entities.hasKey(g.members, a.key()));
    }

    /** "قضت محكمة روسية بسجن صحفي أمريكي": the nation of who is sentenced. */
    static boolean sentenced(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean open = st.predicate.id().equals("sentence") && st.recipients.isEmpty();
        open = open && (g.adjective || Lists.all(g.members, Actor::isGroup));
        boolean prison = false;
        for (int j = st.unit + 1; open && j < g.from; j++) {
            prison = prison || s.isWord(j, "prison");
            boolean court = s.isWord(j, "charge") && s.is(j, Kind.TITLE);
            open = (court || !s.isWord(j, "charge")) && !(prison && s.isComma(j));
        }
        return open && !st.actors.isEmpty() && Lists.none(st.actors, g.members::contains);
    }

    /** "رفع العقوبات الأمريكية عن مالي": whose sanctions are lifted lifts them. */
    static boolean ownSanctions(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean lifted = st.predicate.id().equals("lift-sanctions") && st.actors.isEmpty() && g.adjective;
        return lifted && (s.isWord(g.from - 1, "sanctions") || s.isWord(g.from - 2, "sanctions"));
    }

    /** "على الطريق الصحراوي": a preposition stands before the noun of the adjective. */
    private static boolean governed(Sentence s, int adjective) {
        int noun = adjective - 1;
        while (noun > 0 && s.isName(noun) && s.isName(noun - 1)) {
            noun--;
        }
        return noun >= 0 && s.actors[noun] == null && !s.prep(noun).isEmpty();
    }
}
