package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term;
import org.mithaq.text.Lists;
import org.mithaq.text.Tokens;

/** Says whom an English sentence's deed reaches: people of a nation who stand for it, and who is left to have done it. */
final class EnglishVictims {
    private static final Title NATIONAL = new Title("national", "National", "person", "CVL");

    /** Units within which the place stands that a verb has for its object. */
    private static final int OBJECT = 9;

    private final Entities entities;
    private final Subjects subjects;

    EnglishVictims(Entities entities, Subjects subjects) {
        this.entities = entities;
        this.subjects = subjects;
    }

    /** "Launched missiles at US troops", "fired a rocket targeting Mali": whether the words behind a weapon say whom it was aimed at. */
    static boolean aims(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + OBJECT && !s.isMark(j); j++) {
            boolean towards = s.isWord(j, "aimed") || s.reads(j, "at") || s.isWord(j, "prep.against");
            boolean whom = towards && s.dates[j + 1 < s.size() ? j + 1 : j] == null;
            for (int k = j + 1; whom && k < j + 5 && s.inside(k) && !s.isMark(k); k++) {
                if (s.actors[k] != null || s.stateOfPlace(k) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Air strikes targeting Mali", "missiles aimed at Chadian troops": who stands behind the word. */
    private void aimedAt(Statement st) {
        Sentence s = st.sentence;
        boolean attack = st.predicate.kind().equals("attack");
        int aim = st.unit + 1;
        while (attack && s.inside(aim) && aim < st.unit + 7 && !s.isWord(aim, "aimed") && !s.isMark(aim)) {
            aim++;
        }
        boolean found = attack && s.isWord(aim, "aimed") && !Subjects.isVerb(s, aim);
        for (int j = aim + 1; found && s.inside(j) && j < aim + 6 && !s.isMark(j) && !Subjects.isVerb(s, j); j++) {
            ActorGroup g = s.actors[j];
            boolean other = g != null && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()));
            if (g != null) {
                st.recipients.removeIf(a -> other && (a.isNationless() || a.start() >= s.start(g.from)));
                Entities.addAll(st.recipients, other ? g : null);
                return;
            }
            String iso3 = s.stateOfPlace(j);
            if (iso3 != null && st.recipients.isEmpty() && Lists.none(st.actors, x -> isOf(x, iso3))) {
                st.recipients.add(entities.state(iso3, s.start(j), s.end(j)));
                return;
            }
        }
    }

    void settle(Statement st) {
        nationals(st);
        aimedAt(st);
        boolean deed = st.predicate.kind().equals("attack")
                && (st.form & Term.NOUN) != 0
                && !st.actors.isEmpty()
                && st.recipients.isEmpty();
        if (deed) {
            undergone(st);
        }
        boolean verb = st.predicate.kind().equals("attack") && (st.form & Term.NOUN) == 0;
        if (verb && !st.passive && Lists.all(st.actors, Actor::isGroup)) {
            byDeed(st);
        }
        if (verb && !st.passive && Lists.all(st.recipients, Actor::isNationless)) {
            targeted(st);
            bombarded(st);
        }
        if (verb && !st.passive && st.recipients.isEmpty()) {
            theirs(st);
        }
        if (verb && !st.passive) {
            blamed(st);
        }
        ownPeople(st);
        boolean freed = st.passive && st.predicate.kind().equals("release");
        if (freed && !st.agent && Lists.all(st.actors, Actor::isNationless)) {
            heldBy(st);
        }
        if (st.predicate.id().equals("intrude") && st.recipients.isEmpty()) {
            intruded(st);
        }
        boolean brought = switch (st.predicate.id()) {
            case "troops-leave", "retreat", "yield" -> true;
            default -> st.predicate.kind().equals("aid");
        };
        if (brought && st.recipients.isEmpty() && !st.actors.isEmpty()) {
            delivered(st);
        }
        if (st.passive && st.predicate.kind().equals("expel") && st.actors.isEmpty()) {
            expeller(st);
        }
    }

    /** "Arrested five Chadian fishermen": people of a nation to whom something is done count as the nation's. */
    private void nationals(Statement st) {
        boolean reaches = switch (st.predicate.kind()) {
            case "detain", "expel", "release", "attack" -> true;
            default -> false;
        };
        List<Actor> to = st.recipients;
        for (int i = 0; reaches && i < to.size(); i++) {
            Actor a = to.get(i);
            String country = a.entity().country();
            if (a.isGroup() && country != null && st.sentence.calls(a, "civil")) {
                to.set(i, entities.office(NATIONAL, country, a.start(), a.end()));
            }
        }
    }

    /** "Israeli airstrikes on the camp killed forty": what kills is a deed, and whose deed it is does. */
    private static void byDeed(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j > 0 && j > st.unit - 14 && !s.isBreak(j) && !Subjects.isVerb(s, j); j--) {
            // "A bomb planted by the Taliban killed", "a raid by Boko Haram killed".
            ActorGroup by = j == st.unit - 1 ? Subjects.endingAt(s, j) : null;
            boolean planted = by != null && by.prep.equals("by") && !by.adjective && planted(s, by.from);
            ActorGroup g = planted ? by : Roles.violent(s, j) ? Subjects.endingAt(s, owner(s, j)) : null;
            boolean known = g != null && (planted || Lists.none(g.members, Actor::isGroup));
            if (g != null && (planted || g.adjective) && known) {
                st.actors.clear();
                Entities.addAll(st.actors, g);
                return;
            }
        }
    }

    /** "A bomb blamed on the Taliban killed", "an attack that Mali blamed on the rebels killed": on whom the deed is blamed right before its verb. */
    private static void blamed(Statement st) {
        Sentence s = st.sentence;
        ActorGroup g = Subjects.endingAt(s, st.unit - 1);
        int on = g == null ? -1 : s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        boolean blames = g != null && g.prep.equals("on") && !g.adjective && s.reads(on - 1, "blamed");
        if (g != null && blames && planted(s, on) && Lists.none(g.members, Actor::isGroup)) {
            st.actors.clear();
            Entities.addAll(st.actors, g);
        }
    }

    private static boolean planted(Sentence s, int who) {
        for (int j = who - 1; j >= 0 && j > who - 8 && !s.isMark(j); j--) {
            if (s.isWord(j, "obj.bomb") || (Roles.violent(s, j) && !Subjects.isVerb(s, j))) {
                return true;
            }
        }
        return false;
    }

    /** "French airstrikes targeting Malian rebels killed ten": whom the deed was aimed at. */
    private static void targeted(Statement st) {
        Sentence s = st.sentence;
        int gerund = st.unit - 1;
        while (gerund > 0 && gerund > st.unit - 9 && s.verbs[gerund] != EnglishVerbs.GERUND && !s.isBreak(gerund)) {
            gerund--;
        }
        boolean aims = gerund > 0 && s.verbs[gerund] == EnglishVerbs.GERUND && Roles.violent(s, gerund - 1);
        for (int j = gerund + 1; aims && j < st.unit; j++) {
            ActorGroup g = s.actors[j];
            boolean whom = g != null && g.prep.isEmpty() && !Subjects.possessive(s, g.to);
            if (g != null && whom && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
                Entities.addAll(st.recipients, g);
                return;
            }
        }
    }

    /** "Bombed the southern suburbs of Beirut", "hit Kharkiv": the state of the place that is the object of a verb. */
    private void bombarded(Statement st) {
        Sentence s = st.sentence;
        boolean of = true;
        for (int j = st.unit + 1; of && s.inside(j) && j < st.unit + OBJECT && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            Actor a = g != null && g.place && !g.adjective && g.members.size() == 1 ? g.members.get(0) : null;
            String iso3 = a == null ? s.stateOfPlace(j) : a.key();
            boolean other = iso3 != null && Lists.none(st.actors, x -> isOf(x, iso3));
            boolean trait = s.inside(j + 1) && s.tokens.is(s.unit(j + 1).from(), Tokens.HYPHEN);
            if (iso3 != null && other && !trait && !Subjects.possessive(s, j + 1)) {
                st.recipients.add(entities.state(iso3, s.start(j), s.end(j)));
            }
            boolean ends = Subjects.isVerb(s, j)
                    || (s.isWord(j, "prep") && !s.isWord(j, "prep.of") && !s.isWord(j, "prep.in"));
            of = iso3 == null && g == null && !ends && s.dates[j] == null && s.verbs[j] != EnglishVerbs.GERUND;
        }
    }

    /** "Ten Malian soldiers died when rebels attacked their base": whose it is, was named as the subject before. */
    private void theirs(Statement st) {
        Sentence s = st.sentence;
        int own = st.unit + 1;
        boolean open = s.reads(own, "their") || s.reads(own, "its") || s.reads(own, "his");
        for (int j = st.unit - 1; open && j > 0; j--) {
            ActorGroup g = Subjects.isVerb(s, j) ? subjects.of(s, j) : null;
            boolean other = g != null && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()));
            if (other && g != null && Lists.none(g.members, Actor::isNationless)) {
                Entities.addAll(st.recipients, g);
                return;
            }
        }
    }

    /** "Chad condemned the expulsion of its envoys by Mali", "the ban that was imposed on its citizens by Mali": they are those of who speaks of it. */
    private void ownPeople(Statement st) {
        Sentence s = st.sentence;
        boolean deed = switch (st.predicate.kind()) {
            case "detain", "expel", "attack", "sanction" -> st.passive || (st.form & Term.NOUN) != 0;
            default -> false;
        };
        boolean open = deed && Lists.any(st.actors, a -> !a.isGroup()) && Lists.all(st.recipients, Actor::isNationless);
        int own = s.isWord(st.unit + 1, "prep") ? st.unit + 2 : st.unit + 1;
        open = open && (s.reads(own, "its") || s.reads(own, "their") || s.reads(own, "his") || s.reads(own, "her"));
        boolean whom = open && s.isWord(own, "obj.travel");
        for (int j = own + 1;
                open && !whom && j < own + 4 && s.inside(j) && !s.isWord(j, "prep") && !s.isMark(j);
                j++) {
            whom = s.isWord(j, "obj.people") || s.isWord(j, "diplomats") || s.isWord(j, "obj.goods");
        }
        for (int j = st.unit - 1; whom && j > 0 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.isVerb(s, j) ? subjects.of(s, j) : null;
            if (g != null && Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(st.actors, a.key()))) {
                Entities.addAll(st.recipients, g);
                return;
            }
        }
    }

    /** "Estonia said Russian jets violated its airspace": whose it is, is who says so or does something about it. */
    private void intruded(Statement st) {
        Sentence s = st.sentence;
        // "Violated Estonian airspace".
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 6 && !s.isMark(j) && !s.isWord(j, "obj.waters"); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.adjective && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()))) {
                Entities.addAll(st.recipients, g);
                return;
            }
        }
        boolean own = s.isWord(st.unit + 1, "the") && !s.reads(st.unit + 1, "the");
        for (int j = st.unit - 1; own && j > 0 && !s.isBreak(j); j--) {
            ActorGroup g = Subjects.isVerb(s, j) ? subjects.of(s, j) : null;
            boolean other = g != null && Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(st.actors, a.key()));
            if (other) {
                Entities.addAll(st.recipients, g);
                return;
            }
        }
    }

    /** "Ten Malians held in Chad were freed": who held them let them go. */
    private void heldBy(Statement st) {
        Sentence s = st.sentence;
        ActorGroup who = subjects.of(s, st.unit);
        int held = who == null ? -1 : who.to;
        boolean kept = held > 0 && s.isWord(held, "kept.captive") && s.verbs[held] == EnglishVerbs.PARTICIPLE;
        for (int j = held + 1; kept && j < st.unit; j++) {
            ActorGroup g = s.actors[j];
            if (g != null && (g.prep.equals("in") || g.prep.equals("by"))) {
                st.actors.clear();
                Entities.addAll(st.actors, g);
                return;
            }
        }
    }

    /** Whether somebody acts for a state: an armed group at home there does not. */
    private static boolean isOf(Actor a, @Nullable String iso3) {
        return iso3 != null
                && iso3.equals(a.entity().country())
                && !a.entity().type().equals("armed_group");
    }

    /** "Airdropped aid into northern Gaza", "troops withdrew from southern Lebanon": the state of the place that goods are brought to or forces leave. */
    private void delivered(Statement st) {
        Sentence s = st.sentence;
        boolean aid = st.predicate.kind().equals("aid");
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + OBJECT && !s.isBreak(j) && !s.isComma(j); j++) {
            String iso3 = s.stateOfPlace(j);
            ActorGroup g = aid ? s.actors[j] : null;
            boolean to = g != null && !g.adjective && (g.prep.equals("to") || g.prep.equals("for"));
            if (to && g != null && Lists.all(g.members, InstrumentOwners::state)) {
                Entities.addAll(st.recipients, g);
                return;
            }
            String prep = iso3 == null ? "" : EnglishActorWords.prep(s, j);
            boolean there = aid
                    ? prep.equals("to") || prep.equals("in") || prep.equals("for")
                    : prep.equals("from") || j == st.unit + 1;
            if (iso3 != null
                    && there
                    && Lists.none(st.actors, a -> iso3.equals(a.entity().country()))) {
                st.recipients.add(entities.state(iso3, s.start(j), s.end(j)));
                return;
            }
        }
    }

    /** The last unit of the owner before a noun, an apostrophe or one more noun aside: "Israel's air strike", "a Russian army raid". */
    private static int owner(Sentence s, int noun) {
        int j = noun - 1;
        j = Subjects.endingAt(s, j) == null && s.inside(j) && !s.isMark(j) && !s.isWord(j, "prep") ? j - 1 : j;
        return Subjects.possessive(s, j) ? j - 1 : j;
    }

    /** "Kyiv came under a Russian missile attack", "Mali suffered a rebel raid", "ten Malian soldiers died in a raid": the subject of the verb whose object the deed is. */
    private static void undergone(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit - 1; j > 0 && j > st.unit - 7 && !s.isMark(j); j--) {
            if (Subjects.isVerb(s, j)) {
                boolean died = s.reads(j, "died") && s.isWord(j + 1, "prep.in");
                ActorGroup g = died || s.isWord(j, "undergo") ? Subjects.endingAt(s, j - 1) : null;
                boolean other = g != null && Lists.none(g.members, a -> Entities.hasKey(st.actors, a.key()));
                Entities.addAll(st.recipients, other ? g : null);
                return;
            }
        }
    }

    /** "Were expelled from Kenya": by whom they have to leave. */
    private static void expeller(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + 6 && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            // "Was ordered to leave Chad", "given a week to leave Chad".
            boolean leaves = g != null && EnglishClauses.bare(g) && s.ends(g.from - 1, "leave");
            if (g != null && (leaves || g.prep.equals("from"))) {
                Entities.addAll(st.actors, g);
                return;
            }
        }
    }
}
