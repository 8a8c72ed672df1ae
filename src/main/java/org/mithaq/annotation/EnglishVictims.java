package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.LanguagePack.Title;

/** Says whom an English sentence's deed reaches: people of a nation who stand for it, and who is left to have done it. */
final class EnglishVictims {
    private static final Title NATIONAL = new Title("national", "National", "person", "CVL");

    private final Entities entities;

    EnglishVictims(Entities entities) {
        this.entities = entities;
    }

    void settle(Statement st) {
        nationals(st);
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
            if (a.isGroup() && country != null && isCivil(st.sentence, a)) {
                to.set(i, entities.office(NATIONAL, country, a.start(), a.end()));
            }
        }
    }

    private static boolean isCivil(Sentence s, Actor a) {
        for (int j = 0; j < s.size(); j++) {
            if (s.start(j) >= a.start() && s.end(j) <= a.end() && s.isWord(j, "civil")) {
                return true;
            }
        }
        return false;
    }

    /** "Were expelled from Kenya": by whom they have to leave. */
    private static void expeller(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; j < s.size() && j < st.unit + 6 && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && g.prep.equals("from")) {
                Entities.addAll(st.actors, g);
                return;
            }
        }
    }
}
