package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Knows family names that are everyday words too, begin like a preposition or with a particle, once somebody was named in full: "سامح شكري .. وقال شكري". Arabic only. */
final class Surnames {
    private Surnames() {}

    /** "وحث باول", "وانتقد ولد سالم", "وقال شكري": whether the name of somebody whom the story knows begins here, though the word reads like another. */
    static boolean begins(Sentence s, int i, Discourse discourse) {
        if (!discourse.hasNames()) {
            return false;
        }
        return likePreposition(s, i, discourse) || compoundEnd(s, i, discourse) > i || known(s, i, discourse) != null;
    }

    /** "وحث باول الطرفين": a known name that begins like a preposition. */
    static boolean likePreposition(Sentence s, int i, Discourse discourse) {
        boolean like = s.unit(i).has(Unit.BI | Unit.LI) && !s.unit(i).has(Unit.AL);
        return like && discourse.named(s.word(i)) != null;
    }

    /** Behind a name with a particle that the story has told whole before, "ولد حدمين", "ولد عبد العزيز"; the place itself where none begins. */
    static int compoundEnd(Sentence s, int i, Discourse discourse) {
        boolean particle = discourse.hasCompounds() && ArabicNames.isParticle(s, i);
        for (int to = i + 3; particle && to > i + 1; to--) {
            if (s.inside(to - 1) && discourse.named(ArabicNames.joined(s, i, to)) != null) {
                return to;
            }
        }
        return i;
    }

    /** Who was named in full with a word that the packs know as another, where it stands alone as a subject or behind a preposition, a title or an office; or null. */
    static @Nullable Actor known(Sentence s, int i, Discourse discourse) {
        Unit u = s.unit(i);
        boolean word =
                discourse.hasNames() && u.known() && u.to() - u.from() == 1 && !u.has(Unit.AL) && !u.is(Kind.NISBA);
        if (!word || !discourse.mayHaveName(s.tokens.length(u.from())) || !stands(s, i)) {
            return null;
        }
        Actor told = discourse.named(s.word(i));
        return told != null && told.entity().type().equals("person") ? told : null;
    }

    private static boolean stands(Sentence s, int i) {
        return i > 0
                && (Subjects.isVerb(s, i - 1)
                        || s.is(i - 1, Kind.REPORT)
                        || s.is(i - 1, Kind.TITLE)
                        || s.isWord(i - 1, "honorific")
                        || (s.isWord(i - 1, "prep") && s.unit(i - 1).enc() == 0));
    }

    /** Whether a word was read as the name of somebody and of nothing else. */
    static boolean isName(Sentence s, int i) {
        ActorGroup g = s.actors[i];
        return g != null
                && g.from == i
                && g.to == i + 1
                && !s.is(i, Kind.TITLE)
                && !s.is(i, Kind.PERSON)
                && g.members.size() == 1
                && g.members.get(0).entity().type().equals("person");
    }
}
