package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Finds who strikes where a deed, a weapon or planes are what stands before the verb. */
final class StrikeSubjects {
    private StrikeSubjects() {}

    /** "قصفت طائرة مسيرة روسية": whose the weapon is that strikes or intrudes; or null. */
    static @Nullable ActorGroup wielder(Sentence s, int verb) {
        boolean armed = s.mayHave("weapons") || s.mayHave("explosive");
        boolean force = ofForce(s, verb) || s.isWord(verb, "light") || (s.mayHave("waters") && intrudes(s, verb));
        return armed && force ? Weapons.wielder(s, verb) : null;
    }

    /** "ما دمره القصف": the deed right behind the pronoun is the subject, of whomever. */
    static boolean byDeed(Sentence s, int verb) {
        int after = verb + 1;
        return s.unit(verb).enc() > 0
                && s.inside(after)
                && s.unit(after).pro() == Unit.AL
                && s.is(after, Kind.PREDICATE)
                && s.actors[after] == null
                && ofForce(s, verb)
                && !Subjects.isVerb(s, after);
    }

    /** "في قصف روسي استهدف المدينة": a verb of force right behind a deed without the article has for its subject whose deed it is; null for others. */
    static @Nullable ActorGroup ofDeed(Sentence s, int verb) {
        ActorGroup g = s.unit(verb).has(Unit.AND | Unit.SO) ? null : Subjects.endingAt(s, verb - 1);
        boolean of =
                g != null && g.adjective && g.from > 0 && !s.unit(g.from - 1).has(Unit.AL);
        return of && ofForce(s, verb) && g != null && ofForce(s, g.from - 1) && !Subjects.isVerb(s, g.from - 1)
                ? g
                : null;
    }

    /** "خرقت طائرة مسيرة روسية الأجواء". */
    private static boolean intrudes(Sentence s, int i) {
        for (Term t : s.unit(i).terms()) {
            if (t.kind() == Kind.PREDICATE && t.as(Predicate.class).id().equals("intrude")) {
                return true;
            }
        }
        return false;
    }

    static boolean ofForce(Sentence s, int i) {
        for (Term t : s.unit(i).terms()) {
            if (t.kind() == Kind.PREDICATE && t.as(Predicate.class).kind().equals("attack")) {
                return true;
            }
        }
        return false;
    }
}
