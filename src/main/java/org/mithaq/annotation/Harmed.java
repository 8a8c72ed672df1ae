package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/**
 * Whom a violent deed reached where no object says it: the dead and wounded that it left ("غارة أسفرت عن مقتل ثلاثة لبنانيين"), the nation of what was hit ("تعرضت سفينة يابانية لهجوم"),
 * the one that a relative clause speaks of ("الوزير الذي اغتالته إسرائيل"), and the state into which another state strikes.
 */
final class Harmed {
    private static final int REACH = 24;
    private static final int NEAR = 4;

    private final Entities entities;

    Harmed(Entities entities) {
        this.entities = entities;
    }

    void settle(Statement st) {
        boolean suffers = st.predicate.victim() && st.isVerb();
        if (suffers
                && st.recipients.isEmpty()
                && (st.actors.isEmpty() || st.predicate.id().equals("suffered"))) {
            nation(st);
        }
        if (unknown(st)) {
            casualties(st);
        }
        if (unknown(st)) {
            acrossBorder(st);
        }
        if (st.recipients.isEmpty() && !st.actors.isEmpty()) {
            onSoil(st);
        }
    }

    private static boolean unknown(Statement st) {
        return Lists.all(st.recipients, a -> a.entity().country() == null);
    }

    /** Of a verb with a pronoun for its object in a relative clause: what the clause speaks of. */
    static void antecedent(Statement st) {
        Sentence s = st.sentence;
        int before = st.unit - 2;
        while (s.isComma(before) || s.isQuote(before)) {
            before--;
        }
        ActorGroup g = RelativeClauses.behindPronoun(s, st.unit) == null ? null : Subjects.endingAt(s, before);
        if (g != null && !g.adjective) {
            add(st, g);
        }
    }

    /** "تعرضت قافلة عسكرية إيطالية لهجوم": the nation of a thing nobody knows by name, or the state of a city, right behind the verb. */
    private void nation(Statement st) {
        Sentence s = st.sentence;
        boolean passing = true;
        for (int j = st.unit + 1; passing && j < s.size() && j <= st.unit + NEAR; j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                boolean person = Lists.all(g.members, a -> a.entity().type().endsWith("person"));
                boolean theirs = g.prep.equals("li") && Roles.strikers(g);
                if ((g.adjective || person || theirs)
                        && j > st.unit + 1
                        && !s.unit(j).has(Unit.AND)) {
                    add(st, g);
                }
                return;
            }
            String iso3 = s.prep(j).isEmpty() ? s.stateOfPlace(j) : null;
            if (iso3 != null && !Entities.hasKey(st.actors, iso3)) {
                st.recipients.add(entities.state(iso3, s.start(j), s.end(j)));
                return;
            }
            passing = !s.isMark(j) && !s.isWord(j, "prep") && s.prep(j).isEmpty() && !Subjects.isVerb(s, j);
        }
    }

    /** The people whom a verb of outcome behind the deed names: "وأوقعت خمسة قتلى عراقيين", "مما أدى إلى إصابة جنديين تركيين". */
    private static void casualties(Statement st) {
        Sentence s = st.sentence;
        boolean outcome = false;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + REACH && !s.isBreak(j); j++) {
            boolean verb = Subjects.isVerb(s, j);
            boolean then = verb && s.unit(j).has(Unit.SO) && harm(s, j);
            outcome = verb ? s.isWord(j, "outcome") || then : outcome;
            ActorGroup g = outcome && (harm(s, j) || s.isWord(j, "outcome")) ? people(s, j) : null;
            if (g != null) {
                add(st, g);
                return;
            }
        }
    }

    private static boolean harm(Sentence s, int j) {
        for (Term t : s.unit(j).terms()) {
            Predicate p = t.kind() == Kind.PREDICATE ? t.as(Predicate.class) : null;
            if (p != null && p.kind().equals("attack") && (p.victim() || p.genitive())) {
                return true;
            }
        }
        return s.isWord(j, "wounding");
    }

    private static @Nullable ActorGroup people(Sentence s, int from) {
        for (int j = from + 1; j < s.size() && j <= from + 2; j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return g.members.isEmpty() || g.adjective || !g.members.get(0).isGroup() ? null : g;
            }
        }
        return null;
    }

    /** A state that strikes at something in another state strikes that state. */
    private void acrossBorder(Statement st) {
        Statement.Place place = st.place;
        boolean states = !st.actors.isEmpty()
                && Lists.all(st.actors, a -> a.key().equals(a.entity().country()));
        boolean dead = st.predicate.genitive() || st.predicate.victim();
        boolean open = dead ? st.recipients.isEmpty() : Lists.all(st.recipients, Actor::isGroup);
        if (place == null || place.iso3().isEmpty() || !states || !open) {
            return;
        }
        boolean abroad =
                Lists.none(st.actors, a -> place.iso3().equals(a.entity().country()));
        if (abroad) {
            st.recipients.add(entities.state(place.iso3(), place.start(), place.end()));
        }
    }

    /** "ضربات داخل الأراضي الإيرانية": whose soil or sky the adjective behind it names. */
    private static void onSoil(Statement st) {
        Sentence s = st.sentence;
        boolean may = s.mayHave("soil");
        for (int j = st.unit + 2; may && s.inside(j) && j < st.unit + 10 && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null
                    && g.adjective
                    && s.isWord(j - 1, "soil")
                    && !s.prep(j - 1).equals("from")) {
                add(st, g);
                return;
            }
        }
    }

    /** "توقيف عشرين شخصا يشتبه في انتمائهم إلى تنظيم الدولة": the group whose people are taken. */
    static void members(Statement st) {
        Sentence s = st.sentence;
        boolean taken =
                st.predicate.kind().equals("detain") && s.mayHave("belong") && Lists.all(st.recipients, Actor::isGroup);
        int belong = -1;
        for (int j = st.unit + 1; taken && s.inside(j) && j < st.unit + 16 && !s.isBreak(j); j++) {
            belong = s.isWord(j, "belong") ? j : belong;
            ActorGroup g = belong > 0 && j < belong + (s.verbs.length > 0 ? 7 : 4) ? s.actors[j] : null;
            boolean theirs = g != null && (s.verbs.length > 0 || !g.prep.isEmpty());
            if (g != null && theirs && !g.adjective) {
                add(st, g);
                return;
            }
        }
    }

    /** "Arrested several militants in the radical group Hamas", "the head of the armed wing of the IRA": the group, however it is introduced, behind the preposition of its people. */
    static void fighters(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.predicate.kind().equals("detain") && Lists.all(st.recipients, Actor::isGroup);
        int people = st.unit + 1;
        while (open && s.inside(people) && people < st.unit + 9 && !s.isWord(people, "of.group")) {
            open = !s.isMark(people) && !Subjects.isVerb(s, people);
            people++;
        }
        boolean theirs = open && s.inside(people) && s.isWord(people, "of.group");
        theirs = theirs && (s.isWord(people + 1, "prep.in") || s.isWord(people + 1, "prep.of"));
        for (int j = people + 2; theirs && s.inside(j) && j < people + 10 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && !g.adjective) {
                boolean group = Lists.none(g.members, a -> a.isGroup() || InstrumentOwners.state(a));
                if (group && Lists.all(g.members, a -> a.entity().type().endsWith("group"))) {
                    add(st, g);
                }
                return;
            }
            theirs = !Subjects.isVerb(s, j) && !s.isWord(j, "rel");
        }
    }

    /** "احتجزت إيران سفينة ترفع العلم البرتغالي": whose flag it flies. */
    static void flag(Statement st) {
        Sentence s = st.sentence;
        boolean open = st.recipients.isEmpty() && s.mayHave("flag");
        for (int j = st.unit + 1; open && s.inside(j + 1) && j < st.unit + 12 && !s.isBreak(j); j++) {
            ActorGroup g = s.isWord(j, "flag") ? s.actors[j + 1] : null;
            if (g != null) {
                add(st, g);
                return;
            }
        }
    }

    private static void add(Statement st, ActorGroup g) {
        g.members.stream()
                .filter(a -> !Entities.hasKey(st.actors, a.key()))
                .forEach(a -> Entities.addOne(st.recipients, a));
    }
}
