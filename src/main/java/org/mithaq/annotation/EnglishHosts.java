package org.mithaq.annotation;

import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** "Talks hosted by Togo": who gives others a place to meet is no side of it, and hosts nobody else by that. */
final class EnglishHosts {
    private static final int REACH = 12;

    private EnglishHosts() {}

    /** Whether an actor behind "by" only plays host to the encounter that the statement's noun tells of. */
    static boolean gives(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        int by = s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        boolean encounter = st.predicate.symmetric() && g.prep.equals("by") && by - 1 > st.unit;
        return encounter && s.isWord(by, "prep.by") && s.isWord(by - 1, "host");
    }

    /** Whether the words for hosting stand behind those of an encounter, which has a statement of its own: "talks between Chad and Mali, hosted by Togo". */
    static boolean ofEncounter(Statement st) {
        Sentence s = st.sentence;
        boolean hosted = st.predicate.id().equals("host") && s.verbs[st.unit] == EnglishVerbs.PARTICIPLE;
        for (int j = st.unit - 1; hosted && j >= 0 && j > st.unit - REACH && !Subjects.isVerb(s, j); j--) {
            Term noun = s.verbs[j] == EnglishVerbs.NOUN ? s.term(j, Kind.PREDICATE) : null;
            String kind = noun == null ? "" : noun.as(Predicate.class).kind();
            if (kind.equals("negotiate") || kind.equals("meet") || kind.equals("summit")) {
                return true;
            }
        }
        return false;
    }
}
