package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.World.KnownAccord;
import org.mithaq.text.Lists;

/** The well-known accord that an Arabic headline names, which the lead then only calls "the accord". */
final class HeadlineAccord {
    private HeadlineAccord() {}

    /** The only one that the headline names; null for none or several. */
    static @Nullable KnownAccord of(Sentence headline) {
        KnownAccord one = null;
        for (int i = 0; i < headline.size(); i++) {
            Term t = headline.term(i, Kind.ACCORD);
            KnownAccord named = t == null || headline.is(i, Kind.CITY) ? null : t.as(KnownAccord.class);
            if (named != null && one != null && !named.equals(one)) {
                return null;
            }
            one = named == null ? one : named;
        }
        return one;
    }

    /** Gives its name to the first accord of the story, where the lead has no name for it and says nothing that another would be told by. */
    static void lend(@Nullable KnownAccord named, InstrumentMention m, List<InstrumentMention> before) {
        boolean open = named != null && before.isEmpty() && m.known == null && m.definite && !m.plural && !m.weak;
        if (named == null || !open || m.sentence() > 1 || m.proposal || m.similar || !m.subjects.isEmpty()) {
            return;
        }
        boolean typed = m.type.isEmpty() || m.type.equals(named.type());
        boolean theirs = named.parties().isEmpty()
                || Lists.all(
                        m.parties,
                        a -> a.entity().country() == null
                                || named.parties().contains(a.entity().country()));
        if (typed && theirs) {
            m.known = named;
        }
    }
}
