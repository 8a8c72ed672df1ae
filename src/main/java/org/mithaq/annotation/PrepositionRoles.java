package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;
import org.mithaq.text.Tokens;

/** Says what part an actor has that stands behind a preposition: what the predicate gives it, unless usage gives it another. For {@link Roles}; usage in Arabic is in {@link ArabicPrepositions}. */
final class PrepositionRoles {
    private final boolean verbFirst;
    private final Subjects subjects;

    PrepositionRoles(boolean verbFirst, Subjects subjects) {
        this.verbFirst = verbFirst;
        this.subjects = subjects;
    }

    /** The part of an actor behind this preposition, "none" for none. */
    String of(Statement st, ActorGroup g, String prep, boolean first, boolean noun) {
        if (verbFirst && Roles.thanked(st)) {
            return "none";
        }
        String aside = verbFirst ? ArabicPrepositions.aside(st, g, prep, noun) : englishAside(st, g, prep, noun);
        if (!aside.isEmpty()) {
            return aside;
        }
        if (st.passive && prep.equals("with") && st.sentence.isWord(beforePreposition(st.sentence, g), "encounter")) {
            return "actor";
        }
        String own = verbFirst ? ArabicPrepositions.own(st, g, prep, first, noun) : ownEnglish(st, g, prep);
        return own.isEmpty() ? given(st, g, prep, noun) : own;
    }

    /** The part that the predicate gives to who stands behind this preposition. */
    private String given(Statement st, ActorGroup g, String prep, boolean noun) {
        Predicate p = st.predicate;
        String given = p.prepositions().get(Roles.prepId(prep));
        boolean behindOf = !verbFirst && prep.equals("of");
        if (behindOf && (noun ? ofAnother(st, g) : p.symmetric() && "actor".equals(given))) {
            return "none";
        }
        // "قطعت مالي علاقاتها بتشاد وسط خلاف بين غانا وتوغو": who has a subject of his own does it alone.
        if (prep.equals("between") && "actor".equals(given) && !noun && !p.symmetric() && !st.actors.isEmpty()) {
            return "none";
        }
        // "قررت مالي والنيجر سحب سفرائهما من بنين، لعدم التزامها بالاتفاق الموقع في غانا".
        boolean broken =
                verbFirst && (p.kind().equals("break_relations") || p.kind().equals("expel"));
        if (broken && prep.equals("in") && Lists.any(st.recipients, a -> !a.isGroup())) {
            return "place";
        }
        if (given != null) {
            boolean person = prep.equals("li")
                    && noun
                    && st.sentence.unit(st.unit).enc() == 0
                    && st.actors.isEmpty()
                    && !g.members.get(0).entity().type().equals("state");
            return person ? "actor" : given;
        }
        return switch (prep) {
            case "with" -> p.symmetric() ? "actor" : "recipient";
            case "between" -> p.symmetric() ? "actor" : Roles.reacts(st) ? "recipient" : "none";
            case "by" -> "actor";
            case "for" -> p.symmetric() && (verbFirst || (p.id().equals("sign") && !noun)) ? "actor" : "none";
            case "including" -> p.symmetric() || p.needs().equals("accord") ? "actor" : "none";
            case "aegis" -> "facilitator";
            case "of" -> noun ? (p.genitive() ? "recipient" : "actor") : "none";
            case "in" -> "place";
            default -> "none";
        };
    }

    /** "none" for who has no part in an English statement, though a preposition that could give one stands before; else empty. */
    private static String englishAside(Statement st, ActorGroup g, String prep, boolean noun) {
        if (holder(st, g, prep)) {
            return "recipient";
        }
        boolean with = prep.equals("with");
        boolean said = with && !noun && Roles.wordsAt(st.predicate) && !st.predicate.symmetric();
        if (said && Lists.any(st.recipients, a -> !a.isGroup())) {
            return "none";
        }
        boolean other = with && absolute(st.sentence, g);
        boolean receives = "giver".equals(st.predicate.prepositions().get("prep.by"));
        other = other || (prep.equals("by") && !receives && (noun ? ofAside(st, g) : !st.passive));
        other = other || (prep.equals("of") && !noun && ofThing(st, g));
        return other ? "none" : "";
    }

    private String ownEnglish(Statement st, ActorGroup g, String prep) {
        boolean reached = prep.equals("in") && st.predicate.kind().equals("attack");
        if (reached && (Lists.any(st.recipients, a -> !a.isGroup()) || victimNamed(st) || fought(st))) {
            return "place";
        }
        if (EnglishHosts.venue(st, g)) {
            return "place";
        }
        if (EnglishHosts.gives(st, g)) {
            return "facilitator";
        }
        boolean behalf = prep.equals("from") || prep.equals("on") || prep.equals("for");
        return behalf && st.predicate.symmetric() && isSide(st.sentence, g) ? "actor" : "";
    }

    /** "A Hamas commander was killed in the Lebanese city of Tyre": the subject of a passive is whom it was done to, and the place is only where. */
    boolean victimNamed(Statement st) {
        ActorGroup g = st.passive && st.predicate.kind().equals("attack") ? subjects.of(st.sentence, st.unit) : null;
        return g != null && Lists.any(g.members, a -> !a.isGroup() || a.entity().country() != null);
    }

    /** "Clashes with the militia in Chad": where two fight is no side of it. */
    private static boolean fought(Statement st) {
        return st.predicate.symmetric() && Lists.any(st.actors, a -> !a.isGroup());
    }

    /** "Signed by Ram Thapa from the Nepali side". */
    private static boolean isSide(Sentence s, ActorGroup g) {
        int j = g.from;
        while (j < g.to && !s.reads(j, "side")) {
            j++;
        }
        return j < g.to;
    }

    /** "A visit to Chad at the invitation of Mali": the noun before "of" is another one, behind a preposition of its own. */
    private static boolean ofAnother(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int of = s.isWord(g.from - 1, "prep.of") ? g.from - 1 : g.from - 2;
        if (!s.isWord(of, "prep.of") || of - 1 <= st.unit || Subjects.endingAt(s, of - 1) != null) {
            return false;
        }
        int j = of - 1;
        while (j > st.unit && !s.isWord(j, "prep")) {
            j--;
        }
        return j > st.unit && of - j > 1;
    }

    /** "Were killed in clashes with the Taliban": the noun before the preposition. */
    private static int beforePreposition(Sentence s, ActorGroup g) {
        int j = g.from - 1;
        while (j > g.from - 5 && j > 0 && !s.isWord(j, "prep")) {
            j--;
        }
        return j - 1;
    }

    /** "Support for the militia, banned by Chad": who does what a participle behind a comma says. */
    private static boolean ofAside(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int j = g.from - 1;
        while (j > st.unit && s.verbs[j] != EnglishVerbs.PARTICIPLE && s.verbs[j] != EnglishVerbs.PASSIVE) {
            j--;
        }
        return j > st.unit + 1 && s.isComma(j - 1);
    }

    /** "Raids on positions held by Chad", "bombed a camp run by Chad": whose the thing is that was struck. */
    private static boolean holder(Statement st, ActorGroup g, String prep) {
        Sentence s = st.sentence;
        int by = s.isWord(g.from - 1, "prep.by") ? g.from - 1 : g.from - 2;
        boolean attack = prep.equals("by") && st.predicate.kind().equals("attack");
        return attack && s.isWord(by - 1, "thing.done") && by - 1 > st.unit + 1;
    }

    /** "Pressed for the election of a president", "bombed the village of Gekhi": nameless people behind another noun are not asked, and an unknown name behind that of a place is the place's. */
    private static boolean ofThing(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int of = s.isWord(g.from - 1, "prep.of") ? g.from - 1 : g.from - 2;
        boolean nobody = of > st.unit + 1 && s.isWord(of, "prep.of") && Lists.all(g.members, Actor::isNationless);
        boolean place =
                s.isWord(of - 1, "obj.place") && s.tokens.is(s.unit(g.from).from(), Tokens.CAPITAL);
        return nobody && (place || st.predicate.kind().equals("request"));
    }

    /** "Overran positions held by": the participle that tells whose the thing is that was struck. */
    static boolean kept(Statement st, int participle) {
        Sentence s = st.sentence;
        boolean held = participle > st.unit + 1 && s.isWord(participle, "thing.done");
        return held
                && s.verbs.length > 0
                && st.predicate.kind().equals("attack")
                && s.isWord(participle + 1, "prep.by");
    }

    /** "With Britain leading the troops": what another does meanwhile. */
    private static boolean absolute(Sentence s, ActorGroup g) {
        boolean starting = s.isWord(g.to, "aspect") && (s.is(g.to + 1, Kind.TIME) || s.is(g.to + 1, Kind.WEEKDAY));
        return s.verbs.length > 0 && s.inside(g.to) && s.verbs[g.to] == EnglishVerbs.GERUND && !starting;
    }
}
