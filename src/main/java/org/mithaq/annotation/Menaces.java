package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.mithaq.text.Lists;

/** Whom a threat is made to that names nobody right behind it: "threatened tariffs on countries that buy Russian oil", "هددت تركيا بإرسال قوات إلى ليبيا", "would respond forcefully if Russia was behind it". */
final class Menaces {
    private static final int REACH = 18;
    /** Prepositions behind which whoever is named would feel it. */
    private static final Set<String> AT = Set.of("", "on", "against", "to", "into", "li", "of", "for", "bi");

    private Menaces() {}

    /** Gives the threats of a sentence without an addressee the first state or armed group that is named in them. */
    static void settle(Sentence s, List<Statement> out) {
        for (Statement st : out) {
            boolean open = st.predicate.kind().equals("threaten")
                    && (s.isWord(st.unit, "menaces") || st.predicate.id().equals("would-retaliate"))
                    && Lists.all(st.recipients, Actor::isNationless)
                    && !st.actors.isEmpty();
            if (open) {
                address(s, st);
            }
        }
    }

    /** "The threat to leave worried Germany": behind the noun, an object only of an infinitive: "the threat to destroy Mali". */
    private static boolean apart(Statement st, ActorGroup g) {
        Sentence s = st.sentence;
        boolean bare = !st.isVerb() && g.prep.isEmpty() && !g.adjective;
        return bare && s.verbs[s.beforeQuotes(g.from)] != EnglishVerbs.INFINITIVE;
    }

    private static void address(Sentence s, Statement st) {
        boolean condition = false;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + REACH; j++) {
            condition = condition || s.isWord(j, "if");
            boolean ends = s.isBreak(j) || (s.isComma(j) && !s.isWord(j + 1, "if")) || s.isWord(j, "comp");
            ActorGroup g = s.actors[j];
            boolean next = s.verbs.length > 0 && s.verbs[j] == EnglishVerbs.FINITE && !condition;
            if (next || (ends && !s.isWord(j, "if"))) {
                return;
            }
            boolean other = g != null && Lists.none(g.members, a -> a.isGroup() || Entities.hasKey(st.actors, a.key()));
            if (g != null && other) {
                boolean meant = condition || (AT.contains(g.prep) && !(s.verbs.length > 0 && apart(st, g)));
                Entities.addAll(st.recipients, meant ? g : null);
                return;
            }
        }
    }
}
