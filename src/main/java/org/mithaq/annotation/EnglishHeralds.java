package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.Lists;

/** "Chad and Mali will open the border under a deal announced by Togo": who only makes known what two others do is no side of it. */
final class EnglishHeralds {
    private EnglishHeralds() {}

    /** Takes from an accord, and from the step that tells of it, whoever is named behind the participle that makes it known, where two others have it. */
    static void settle(Sentence s, InstrumentMention m, List<Statement> told) {
        for (int i = told.size() - 1; i >= 0 && told.get(i).sentence == s; i--) {
            Statement st = told.get(i);
            boolean herald = m.equals(st.accord)
                    && st.predicate.id().equals("announce-accord")
                    && s.verbs[st.unit] == EnglishVerbs.PARTICIPLE
                    && s.isWord(st.unit + 1, "prep.by");
            List<Actor> others = new ArrayList<>(m.parties);
            others.removeIf(a -> announces(s, st, a));
            if (herald && others.size() > 1 && Lists.all(st.actors, a -> announces(s, st, a))) {
                m.parties.clear();
                m.parties.addAll(others);
                st.actors.clear();
                st.actors.addAll(others);
            }
        }
    }

    private static boolean announces(Sentence s, Statement st, Actor a) {
        return a.start() > s.start(st.unit);
    }
}
