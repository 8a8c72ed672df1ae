package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

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
        takeUp(st);
        InstrumentMention m = st.accord;
        Predicate p = st.predicate;
        boolean nobody = st.actors.isEmpty() && st.recipients.isEmpty() && st.facilitators.isEmpty();
        boolean step = p.symmetric() && p.needs().equals("accord") && !p.kind().equals("enter_force");
        boolean open = m != null && m.parties.isEmpty() && m.known == null && !m.earlier;
        boolean guest = m != null && m.from > st.unit && guest(st);
        boolean done = st.passive || guest || (st.form & Term.NOUN) != 0;
        if (m == null || !(nobody || guest) || !step || !open || !done || namesOthers(st, m)) {
            return;
        }
        List<Actor> here = sides(st.sentence, entities);
        boolean heads = here.size() == 2 && headed(st);
        if (!heads && (m.definite || !onOccasion(st.sentence, st.unit, here.size() == 2))) {
            return;
        }
        List<Actor> pair = here.size() == 2 ? here : last;
        if (pair.size() == 2 && Lists.all(here, a -> Entities.hasKey(pair, a.key()))) {
            st.actors.clear();
            pair.forEach(a -> st.actors.add(a.meantBy(st.start(), st.end())));
            st.inferredActor = true;
        }
    }

    /** "بيان مشترك تم توقيعه أمس": the pronoun of a clause without a relative takes up what stands right before it. */
    private static void takeUp(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.accord == null
                && (st.form & Term.NOUN) != 0
                && s.unit(st.unit).enc() > 0
                && (s.isWord(st.unit - 1, "done") || s.isWord(st.unit - 1, "tookplace"));
        InstrumentMention m = noun && st.unit > 1 ? before(s, st.unit - 1) : null;
        if (m != null && !m.definite && st.predicate.object().equals("accord")) {
            st.accord = m;
        }
    }

    private static @Nullable InstrumentMention before(Sentence s, int unit) {
        for (int j = unit - 1; j >= 0 && j > unit - 4 && !s.isMark(j); j--) {
            if (s.instruments[j] != null) {
                return s.instruments[j].to == unit ? s.instruments[j] : null;
            }
        }
        return null;
    }

    /** "وقعت الاتفاقية بحضور الرئيسين الكيني والأوغندي", "برئاسة": the heads of two states who are there when it is signed. */
    private static boolean headed(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + 2 * BETWEEN && !s.isBreak(j); j++) {
            ActorGroup g = s.actors[j];
            boolean there = s.isWord(j - 1, "headed.by") || s.isWord(j - 1, "prep.present");
            boolean someone = g != null && there && !g.members.isEmpty();
            if (g != null && someone && !g.members.get(0).entity().type().equals("igo")) {
                return true;
            }
        }
        return false;
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
