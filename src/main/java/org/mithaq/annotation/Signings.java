package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** What was signed on an occasion of two is theirs where nobody else is named: "زار الرئيس الكيني غانا .. وتم خلال الزيارة توقيع ثلاث اتفاقيات". */
final class Signings {
    private static final Set<String> ENCOUNTERS = Set.of("meet", "summit", "visit", "negotiate");
    private static final int BETWEEN = 8;

    private Signings() {}

    /**
     * Gives a signing without signers those of its occasion.
     *
     * @param last the two who did something together last, or nobody
     */
    static void settle(Statement st, List<Actor> last, Entities entities) {
        InstrumentMention m = st.accord == null ? before(st) : st.accord;
        Predicate p = st.predicate;
        boolean nobody = st.actors.isEmpty() && st.recipients.isEmpty() && st.facilitators.isEmpty();
        boolean step = p.symmetric() && p.needs().equals("accord") && !p.kind().equals("enter_force");
        boolean open = m != null && m.parties.isEmpty() && m.known == null && !m.earlier && !m.definite;
        boolean guest = m != null && m.from > st.unit && guest(st);
        boolean done = st.passive || guest || st.accord == null || (st.form & Term.NOUN) != 0;
        if (m == null || !(nobody || guest) || !step || !open || !done || namesOthers(st, m)) {
            return;
        }
        List<Actor> here = sides(st.sentence, entities);
        if (!onOccasion(st.sentence, st.unit, here.size() == 2)) {
            return;
        }
        List<Actor> pair = here.size() == 2 ? here : last;
        if (pair.size() == 2 && here.stream().allMatch(a -> Entities.hasKey(pair, a.key()))) {
            st.actors.clear();
            st.accord = m;
            pair.forEach(a -> st.actors.add(a.meantBy(st.start(), st.end())));
            st.inferredActor = true;
        }
    }

    /** "بيان مشترك تم توقيعه", "بيان مشترك وقع": the paper that stands right before its signing; or null. */
    private static @Nullable InstrumentMention before(Statement st) {
        Sentence s = st.sentence;
        boolean noun = (st.form & Term.NOUN) != 0;
        boolean told = noun ? s.unit(st.unit).enc() > 0 && s.isWord(st.unit - 1, "done") : st.isVerb();
        int end = noun ? st.unit - 1 : st.unit;
        for (int j = end - 1; told && j >= 0 && j > end - 5; j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                return m.to == end && s.prep(j).isEmpty() ? m : null;
            }
        }
        return null;
    }

    /** "وقعت اتفاقية خلال زيارة الوزير التركي لبغداد", "وقعت كينيا اتفاقية خلال زيارة الوزير الغاني": one signer is found, and an encounter on which he signed. */
    private static boolean guest(Statement st) {
        Sentence s = st.sentence;
        if (!st.isVerb() || st.actors.size() != 1 || !st.recipients.isEmpty() || !st.facilitators.isEmpty()) {
            return false;
        }
        for (int j = st.unit + 1; s.inside(j) && !s.isBreak(j); j++) {
            Term t = s.prep(j).equals("during") || s.isWord(j - 1, "rightafter") ? s.term(j, Kind.PREDICATE) : null;
            if (t != null
                    && t.is(Term.NOUN)
                    && ENCOUNTERS.contains(t.as(Predicate.class).kind())) {
                return true;
            }
        }
        return false;
    }

    /** The sides that a sentence names, places aside. */
    private static List<Actor> sides(Sentence s, Entities entities) {
        List<Actor> out = new ArrayList<>();
        for (ActorGroup g : s.actors) {
            boolean setting = g == null || (g.place && g.prep.equals("in")) || Pronouns.isMatter(s, g);
            for (Actor a : setting ? List.<Actor>of() : g.members) {
                if (entities.mayBeSide(a)) {
                    Entities.addOne(out, a);
                }
            }
        }
        return out;
    }

    /** "اتفاقيات بين جامعات البلدين", "مع شركة": whose it is stands behind it, known to us or not. */
    private static boolean namesOthers(Statement st, InstrumentMention m) {
        Sentence s = st.sentence;
        for (int j = m.to; s.inside(j) && j < m.to + BETWEEN && !s.isBreak(j); j++) {
            if (s.isWord(j, "prep.between") || s.isWord(j, "prep.with")) {
                return true;
            }
        }
        return false;
    }

    /** "خلال الزيارة", "في ختام مباحثاتهما", "عقب ذلك", of two "في نهاية زيارة الوزير الكيني لغانا": the encounter that was told before, or one of those whose sentence it is. */
    private static boolean onOccasion(Sentence s, int unit, boolean ofTwo) {
        if (s.isWord(0, "thereupon")) {
            return true;
        }
        for (int j = 0; j < s.size(); j++) {
            Term t = j == unit ? null : s.term(j, Kind.PREDICATE);
            boolean known = s.unit(j).has(Unit.AL) || s.unit(j).enc() > 0;
            boolean told = ofTwo && (s.isWord(j - 1, "rightafter") || s.prep(j).equals("during"));
            if (t != null
                    && t.is(Term.NOUN)
                    && (known || told)
                    && ENCOUNTERS.contains(t.as(Predicate.class).kind())) {
                return true;
            }
        }
        return false;
    }
}
