package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Arabic forces without a nation in what somebody says: "قال وزير الداخلية الكيني إن الشرطة اعتقلت": they are those of the speaker's state. */
final class SpokenForces {
    private final Subjects subjects;
    private final Entities entities;

    SpokenForces(Subjects subjects, Entities entities) {
        this.subjects = subjects;
        this.entities = entities;
    }

    /** Gives a deed of bare police, soldiers or authorities right behind "that" its doer. */
    void settle(Statement st) {
        boolean force =
                st.predicate.kind().equals("detain") || st.predicate.kind().equals("attack");
        boolean open = Lists.all(st.actors, a -> a.isGroup() && a.start() > st.start());
        if (!force || !st.isVerb() || !open) {
            return;
        }
        Sentence s = st.sentence;
        int body = s.isWord(st.unit - 1, "qad") ? st.unit - 2 : st.unit - 1;
        Title title = bare(s, body);
        String iso3 = title == null ? null : speaker(s, body);
        if (iso3 != null && title != null && !ownPeople(st, iso3)) {
            st.actors.clear();
            st.actors.add(entities.office(title, iso3, s.start(body), s.end(body)));
        }
    }

    private static @Nullable Title bare(Sentence s, int body) {
        Title title = body > 1 && s.actors[body] == null && s.isWord(body - 1, "comp") ? s.title(body) : null;
        boolean force = title != null
                && switch (title.id()) {
                    case "police", "army", "government" -> true;
                    default -> false;
                };
        boolean definite = force
                && (s.unit(body).has(Unit.AL) || s.tokens.starts(s.unit(body).to() - 1, "ال"));
        return definite && s.word(body - 1).endsWith("ن") ? title : null;
    }

    /** The state of the one man or body that says so. */
    private @Nullable String speaker(Sentence s, int body) {
        ActorGroup by = subjects.ofVerbBefore(s, body);
        boolean one = by != null && by.members.size() == 1 && s.is(by.from - 1, Kind.REPORT);
        Actor a = one && by != null ? by.members.get(0) : null;
        String type = a == null ? "" : a.entity().type();
        boolean office = type.endsWith("person") || type.equals("government_body");
        return office && a != null ? a.entity().country() : null;
    }

    /** "قال الوزير الكيني إن السلطات اعتقلت كينيين": those whom a state misses were taken by others. */
    private static boolean ownPeople(Statement st, String iso3) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 10 && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            boolean abroad = g != null && g.prep.equals("in") && !g.members.isEmpty();
            if (abroad
                    || (g != null
                            && Lists.any(g.members, a -> iso3.equals(a.entity().country())))) {
                return true;
            }
        }
        return false;
    }
}
