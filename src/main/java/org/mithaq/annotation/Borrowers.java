package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.lexicon.LanguagePack;

/** Finds who borrows where a story names only the lender beside the loan: the only state that it speaks of. */
final class Borrowers {
    private Borrowers() {}

    /** "تم توقيع اتفاق قرض مع البنك الدولي. وأكدت الحكومة الزامبية": the loan is Zambia's. */
    static void settle(List<Sentence> sentences, List<Statement> told, LanguagePack pack) {
        for (Statement st : pack.verbFirst() ? told : List.<Statement>of()) {
            InstrumentMention m = st.accord;
            boolean loan = m != null && m.known == null && m.type.equals("aid_finance");
            boolean signs =
                    loan && st.predicate.symmetric() && st.predicate.needs().equals("accord");
            if (signs && Entities.count(st.actors) == 1 && lends(st.actors.get(0))) {
                List<Actor> states = states(sentences);
                if (states.size() == 1) {
                    st.actors.add(states.get(0).meantBy(st.start(), st.end()));
                }
            }
        }
    }

    private static boolean lends(Actor a) {
        return a.entity().type().equals("igo")
                || (!Character.isUpperCase(a.key().charAt(0))
                        && a.entity().type().equals("unnamed_person"));
    }

    /** The states that the story names, but for where somebody or something is. */
    private static List<Actor> states(List<Sentence> sentences) {
        List<Actor> out = new ArrayList<>();
        for (Sentence s : sentences) {
            for (ActorGroup g : s.actors) {
                boolean counts = g != null && !g.place && !g.prep.equals("in");
                for (Actor a : g == null || !counts ? List.<Actor>of() : g.members) {
                    if (!a.isGroup() && Character.isUpperCase(a.key().charAt(0))) {
                        Entities.addOne(out, a);
                    }
                }
            }
        }
        return out;
    }
}
