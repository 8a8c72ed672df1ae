package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack;

/** An exchange of prisoners that two sides made is an agreement of theirs, though no word of the story calls it one: "تبادلت كينيا والصومال 40 أسيرا". */
final class Exchanges {
    private static final int REACH = 5;

    private Exchanges() {}

    /** Says of each exchange which agreement it is; gives those that have no words of their own yet. */
    static List<InstrumentMention> settle(List<Statement> told, LanguagePack pack) {
        List<InstrumentMention> made = new ArrayList<>();
        for (Statement st : pack.verbFirst() ? told : List.<Statement>of()) {
            boolean exchange = st.predicate.kind().equals("release")
                    && st.predicate.symmetric()
                    && st.accord == null
                    && !st.factuality.equals("denied");
            if (exchange && st.actors.stream().filter(a -> !a.isGroup()).count() > 1) {
                InstrumentMention named = named(st);
                st.accord = named == null ? mention(st) : named;
                if (named == null && st.sentence.instruments[st.unit] == null) {
                    st.sentence.instruments[st.unit] = st.accord;
                    made.add(st.accord);
                }
            }
        }
        return made;
    }

    /** "صفقة تبادل الأسرى": the instrument whose words the exchange stands among; or null. */
    private static @Nullable InstrumentMention named(Statement st) {
        for (int j = st.unit; j >= 0 && j > st.unit - REACH; j--) {
            InstrumentMention m = st.sentence.instruments[j];
            if (m != null) {
                boolean inside = st.unit < Math.max(m.to, m.reach) || m.from == st.unit;
                return inside && (m.type.isEmpty() || m.type.equals("release_exchange")) ? m : null;
            }
        }
        return null;
    }

    private static InstrumentMention mention(Statement st) {
        Sentence s = st.sentence;
        int to = st.unit + 1;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + REACH && !s.isMark(j); j++) {
            to = s.isWord(j, "captives") ? j + 1 : to;
        }
        InstrumentMention m = new InstrumentMention(s.index, st.unit, to, "unspecified");
        m.type = "release_exchange";
        m.weak = true;
        st.actors.stream().filter(a -> !a.isGroup()).forEach(m.parties::add);
        m.brokers.addAll(st.facilitators);
        m.start = s.start(m.from);
        m.end = s.end(to - 1);
        return m;
    }
}
