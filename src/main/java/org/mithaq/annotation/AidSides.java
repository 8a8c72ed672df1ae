package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/**
 * Says who gives and who gets help where a sentence names one of them only by an adjective or by the place that it goes to: "وصلت طائرة مساعدات سعودية إلى دمشق", "تسلمت تونس شحنة أدوية
 * صينية", "أرسلت قطر خياما للمتضررين في لبنان".
 */
final class AidSides {
    private static final int REACH = 9;

    private final Entities entities;

    AidSides(Entities entities) {
        this.entities = entities;
    }

    /** Completes a statement of aid; others stay as they are. */
    void settle(Statement st) {
        if (!st.predicate.kind().equals("aid")) {
            effort(st);
            return;
        }
        String id = st.predicate.id();
        if (id.equals("aid-arrives") && st.actors.isEmpty()) {
            Entities.addAll(st.actors, giver(st));
        }
        boolean got = id.equals("receive-aid") && st.recipients.isEmpty() && st.actors.size() == 1;
        ActorGroup giver = got ? giver(st) : null;
        if (giver != null && !Entities.hasKey(st.actors, giver.members.get(0).key())) {
            List<Actor> taker = List.copyOf(st.actors);
            st.actors.clear();
            Entities.addAll(st.actors, giver);
            taker.forEach(a -> Entities.addOne(st.recipients, a));
        }
        needy(st);
    }

    /** "جهود دعم استقرار كينيا": whose calm others back, backs nobody. */
    private static void effort(Statement st) {
        Sentence s = st.sentence;
        boolean noun = st.predicate.id().equals("endorse") && !st.isVerb() && s.isWord(st.unit + 1, "helped.part");
        ActorGroup g =
                noun && s.inside(st.unit + 2) ? s.actors[s.isQuote(st.unit + 2) ? st.unit + 3 : st.unit + 2] : null;
        if (g != null && g.prep.isEmpty() && !g.adjective) {
            st.actors.removeIf(a -> Entities.hasKey(g.members, a.key()));
        }
    }

    /** The adjective of a state behind the help: "شحنة أدوية صينية". */
    private static @Nullable ActorGroup giver(Statement st) {
        Sentence s = st.sentence;
        for (int j = st.unit + 1; s.inside(j) && j < st.unit + REACH && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            boolean helps = g != null
                    && g.adjective
                    && !g.members.isEmpty()
                    && !s.unit(j).has(Unit.AND);
            if (helps) {
                return g;
            }
        }
        return null;
    }

    /** Help for people in a state is help for it. */
    private void needy(Statement st) {
        Statement.Place place = st.place;
        boolean open = place != null
                && (st.isVerb() || st.predicate.id().equals("aid"))
                && !place.iso3().isEmpty()
                && !st.actors.isEmpty()
                && Lists.all(st.recipients, Actor::isGroup);
        if (place != null
                && open
                && Lists.none(st.actors, a -> place.iso3().equals(a.entity().country()))) {
            st.recipients.add(entities.state(place.iso3(), place.start(), place.end()));
        }
    }

    /** "دعم جهود كينيا", "دعم أمن الصومال": what of somebody is helped, between the help and whose it is. */
    static boolean helpedPart(Statement st, int j) {
        Unit u = st.sentence.unit(j);
        boolean of = st.predicate.kind().equals("aid") && st.predicate.genitive() && j == st.unit + 1;
        return of && u.isWord("helped.part") && u.pro() == 0 && u.enc() == 0;
    }
}
