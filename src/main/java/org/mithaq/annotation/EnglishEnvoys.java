package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

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
        if (step && !st.passive && st.predicate.id().equals("summon")) {
            host(st);
        }
        if (st.passive && st.predicate.id().equals("order-envoy-out")) {
            ordered(st);
            return;
        }
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
        } else if (Lists.all(st.actors, a -> country.equals(a.entity().country()) || a.isGroup())) {
            st.actors.clear();
            st.recipients.clear();
            st.actors.add(post);
            st.recipients.add(home);
        }
    }

    /** "The Chadian ambassador was ordered to leave Mali": by the land that he is to leave, where no other is named. */
    private void ordered(Statement st) {
        Sentence s = st.sentence;
        Entities.addAll(st.recipients, st.recipients.isEmpty() ? subjects.of(s, st.unit) : null);
        for (int j = st.unit + 1; st.actors.isEmpty() && s.inside(j) && j < st.unit + 6 && !s.isBreak(j); j++) {
            ActorGroup land = s.isWord(j - 1, "the") || s.starts(j - 1, "leave") ? s.actors[j] : null;
            boolean left = land != null && !land.adjective && Lists.all(land.members, InstrumentOwners::state);
            Entities.addAll(st.actors, left ? land : null);
        }
        st.recipients.removeIf(a -> Entities.hasKey(st.actors, a.key()));
    }

    /** "The foreign ministry summoned the Chinese envoy to South Korea": nobody summons his own envoy, whosever ministry the story named before. */
    private void host(Statement st) {
        Sentence s = st.sentence;
        Actor by = st.actors.size() == 1 ? st.actors.get(0) : null;
        Actor envoy = st.recipients.isEmpty() ? null : st.recipients.get(0);
        String own = by == null ? null : by.entity().country();
        boolean same = envoy != null && own != null && own.equals(envoy.entity().country());
        int to = st.unit + 1;
        while (same
                && s.inside(to)
                && to < st.unit + 9
                && !(s.isWord(to, "prep.to") && s.isWord(to - 1, "diplomats"))) {
            to++;
        }
        int at = s.isWord(to + 1, "the") ? to + 2 : to + 1;
        Term state = same && s.isWord(to, "prep.to") ? s.term(at, Kind.STATE) : null;
        if (by != null && state != null && !state.id().equals(own)) {
            st.actors.clear();
            st.actors.add(entities.state(state.id(), by.start(), by.end()));
            st.recipients.removeIf(a -> a.key().equals(state.id()));
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

    /** "Severed relations with Chad and gave its diplomats a day to leave": nobody sends home his own. */
    static void sentHome(Statement st, List<Statement> out) {
        boolean open = st.predicate.kind().equals("expel")
                && Lists.all(st.recipients, Actor::isNationless)
                && st.sentence.mayHave("diplomats");
        for (Statement o : open ? out : List.<Statement>of()) {
            boolean cut = o.predicate.kind().equals("break_relations") && o.unit < st.unit && !o.recipients.isEmpty();
            if (cut && !st.actors.isEmpty() && Lists.all(st.actors, a -> Entities.hasKey(o.actors, a.key()))) {
                st.recipients.clear();
                o.recipients.forEach(a -> st.recipients.add(a.meantBy(st.start(), st.end())));
                return;
            }
        }
    }
}
