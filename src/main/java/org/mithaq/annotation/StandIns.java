package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.lexicon.World;
import org.mithaq.text.Lists;

/** Reads words that stand for a party: a city for its state where it is struck or visited, "European" for the union whose measure is blamed; else a city is where something is done. For {@link Roles}. */
final class StandIns {
    private final boolean verbFirst;
    private final Entities entities;

    StandIns(boolean verbFirst, Entities entities) {
        this.verbFirst = verbFirst;
        this.entities = entities;
    }

    /** A city that somebody strikes, travels to or wages war on, "الحرب على غزة", stands for its state; else it is where something is done. */
    void place(Statement st, int j) {
        Sentence s = st.sentence;
        Term city = s.term(j, Kind.CITY);
        if (city == null) {
            return;
        }
        String iso3 = s.stateOfPlace(j);
        boolean surname =
                s.prep(j).isEmpty() && s.isName(j - 1) && !s.unit(j - 1).known();
        String prep = verbFirst && s.prep(j).isEmpty() && s.isWord(j - 1, "place.part") ? s.prep(j - 1) : s.prep(j);
        // "الذين تدعمهم إيران مدينة": the pronoun is the object.
        boolean taken = verbFirst && st.isVerb() && s.unit(st.unit).enc() > 0 && prep.isEmpty();
        boolean first = st.recipients.isEmpty() && !taken && travelled(st, prep, j);
        // "Ethiopian troops entered Mekelle".
        boolean home = st.predicate.kind().equals("deploy")
                && Lists.any(st.actors, a -> a.key().equals(iso3));
        if (iso3 != null && !surname && !home && (first || visitedToo(st, j))) {
            Entities.addOne(st.recipients, entities.state(iso3, s.start(j), s.end(j)));
        }
        if (iso3 != null && struck(st, j)) {
            // Rebels strike a town of their own land, its army does not.
            if (Lists.none(
                    st.actors,
                    a -> iso3.equals(a.key())
                            || (a.isGroup() && iso3.equals(a.entity().country())))) {
                st.recipients.add(entities.state(iso3, s.start(j), s.end(j)));
            }
        }
        boolean warredOn =
                verbFirst && st.predicate.kind().equals("war") && s.prep(j).equals("on");
        if (iso3 != null && warredOn && j - st.unit < 8) {
            Entities.addOne(st.actors, entities.state(iso3, s.start(j), s.end(j)));
        }
        if (st.place == null && (s.prep(j).equals("in") || s.prep(j).equals("bi"))) {
            st.place = new Statement.Place(
                    s.tokens.source().substring(s.start(j), s.end(j)),
                    city.as(World.City.class).iso3(),
                    s.start(j),
                    s.end(j));
        }
    }

    /** "توجه إلى باليرمو", "زار أبيدجان", "arrived in Aleppo", "a visit to the port of Jeddah": a city that is no capital is visited too. */
    private boolean travelled(Statement st, String prep, int city) {
        boolean visit =
                st.predicate.kind().equals("visit") || st.predicate.kind().equals("aid");
        visit = visit
                || st.predicate.id().equals("cut-off")
                || st.predicate.id().equals("troops-arrive");
        String role = prep.isEmpty()
                ? st.predicate.object()
                : st.predicate.prepositions().get(Roles.prepId(prep));
        boolean part = !verbFirst && prep.equals("of") && st.sentence.isWord(city - 2, "obj.town");
        return visit && ("recipient".equals(role) || part) && city - st.unit < (verbFirst ? 12 : part ? 6 : 3);
    }

    /** "زار إسرائيل والضفة الغربية", "a visit to Israel and the West Bank": a place listed behind a state that is visited. */
    private boolean visitedToo(Statement st, int city) {
        Sentence s = st.sentence;
        int and = verbFirst ? city : s.reads(city - 1, "the") ? city - 2 : city - 1;
        boolean joined = verbFirst ? s.unit(city).has(Unit.AND) : s.isWord(and, "and");
        ActorGroup before = joined && st.predicate.kind().equals("visit") ? Subjects.endingAt(s, and - 1) : null;
        return before != null && Lists.all(before.members, a -> Entities.hasKey(st.recipients, a.key()));
    }

    /** "قصفت القوات الروسية مدينة خاركيف": a city that is the object of an attack stands for its state. */
    private boolean struck(Statement st, int j) {
        boolean attack = verbFirst && st.isVerb() && st.predicate.kind().equals("attack");
        boolean open = st.recipients.isEmpty() && !st.actors.isEmpty();
        return attack && open && st.sentence.prep(j).isEmpty() && j - st.unit < 8;
    }

    /** "نددت إيران بالعقوبات الأوروبية": the organisation whose measure or stand somebody praises, blames or rejects. */
    void organisation(Statement st, int j) {
        Sentence s = st.sentence;
        if (!s.isWord(j, "of")) {
            return;
        }
        // "ردت غانا برسوم على السلع الأوروبية": who lays them is found last.
        boolean laid =
                !st.actors.isEmpty() || (!st.isVerb() && st.predicate.kind().equals("sanction"));
        String org = j > st.unit + 1 && st.recipients.isEmpty() && laid ? s.wordId(j, "of.") : "";
        boolean answers = Roles.reacts(st) || st.predicate.kind().equals("reject");
        boolean measure = s.isWord(j - 1, "sanctions") || s.isWord(j - 1, "step") || s.isWord(j - 1, "obj.accusation");
        if (st.predicate.kind().equals("detain")) {
            staff(st, j);
        }
        if (j == st.unit + 1 && st.actors.isEmpty() && st.predicate.id().equals("sanctions-noun")) {
            String own = s.wordId(j, "of.");
            st.actors.addAll(own.isEmpty() ? List.of() : List.of(entities.owner(own, s.start(j), s.end(j))));
            return;
        }
        boolean aimed = st.predicate.id().equals("threaten") && st.isVerb();
        aimed = (aimed || st.predicate.kind().equals("sanction"))
                && s.prep(j - 1).equals("on");
        if (!org.isEmpty() && aimed && !Entities.hasKey(st.actors, org)) {
            st.recipients.add(entities.owner(org, s.start(j), s.end(j)));
            return;
        }
        if (!org.isEmpty()
                && answers
                && measure
                && st.isVerb()
                && (s.unit(j).has(Unit.AL) || s.isWord(j - 1, "proposal"))
                && !Entities.hasKey(st.actors, org)) {
            st.recipients.add(entities.owner(org, s.start(j), s.end(j)));
        }
    }

    /** "احتجز الحوثيون عشرة موظفين أمميين": the organisation whose people are held. */
    private void staff(Statement st, int j) {
        Sentence s = st.sentence;
        String org = s.wordId(j, "of.");
        ActorGroup people = org.isEmpty() ? null : Subjects.endingAt(s, j - 1);
        boolean held = people != null
                && !people.members.isEmpty()
                && Lists.all(st.recipients, Actor::isGroup)
                && st.recipients.contains(people.members.get(0));
        if (held && !Entities.hasKey(st.actors, org)) {
            st.recipients.add(entities.owner(org, s.start(j), s.end(j)));
        }
    }
}
