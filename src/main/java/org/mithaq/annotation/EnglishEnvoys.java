package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** Says between which states it is that an envoy is recalled, summoned or sent home: "Chad's ambassador to Mali was recalled", "the Russian ambassador to Warsaw was summoned". English only. */
final class EnglishEnvoys {
    private final Entities entities;
    private final Subjects subjects;

    EnglishEnvoys(Entities entities, Subjects subjects) {
        this.entities = entities;
        this.subjects = subjects;
    }

    void settle(Statement st) {
        boolean step = switch (st.predicate.kind()) {
            case "break_relations", "expel" -> true;
            default -> st.predicate.id().startsWith("summon");
        };
        ActorGroup envoy = step && st.passive ? subjects.of(st.sentence, st.unit) : null;
        Actor home = envoy == null || envoy.members.size() != 1 ? null : envoy.members.get(0);
        Actor post = home == null || envoy == null ? null : post(st, envoy);
        String country = home == null ? null : home.entity().country();
        if (home == null || post == null || country == null || country.equals(post.key())) {
            return;
        }
        if (st.predicate.kind().equals("break_relations")) {
            st.actors.clear();
            st.recipients.clear();
            st.actors.add(home);
            st.recipients.add(post);
        } else if (st.actors.stream().allMatch(a -> country.equals(a.entity().country()) || a.isGroup())) {
            st.actors.clear();
            st.recipients.clear();
            st.actors.add(post);
            st.recipients.add(home);
        }
    }

    /** The state where an envoy serves who is the subject of a verb: behind "to" or "in", before the verb; null where nobody says it. */
    private @Nullable Actor post(Statement st, ActorGroup envoy) {
        Sentence s = st.sentence;
        boolean diplomat = false;
        for (int j = envoy.from; s.inside(j) && j < st.unit; j++) {
            diplomat = diplomat || s.isWord(j, "diplomats");
            boolean there = diplomat && (s.isWord(j, "prep.to") || s.isWord(j, "prep.in"));
            int at = s.isWord(j + 1, "the") ? j + 2 : j + 1;
            Term state = there ? s.term(at, Kind.STATE) : null;
            Term place = there && state == null ? s.term(at, Kind.CAPITAL) : state;
            if (place != null) {
                return entities.state(place.id(), s.start(at), s.end(at));
            }
        }
        return null;
    }
}
