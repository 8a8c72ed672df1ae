package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.text.Lists;

/**
 * Finds whom talks and mediation are between where their own clause does not say: the two who act together nearest to them in the story. A mediator whose sides stay unknown is hardly news.
 */
final class StorySides {
    /** Sentences back and ahead in which the two may stand. */
    private static final int BACK = 8;

    private static final int AHEAD = 2;
    private static final double UNKNOWN = 0.5;
    /** Of an accord whose sides its own words do not name. */
    private static final double BROKERED = 0.85;

    private final List<Sentence> sentences;
    private final List<Statement> told;
    private final Entities entities;
    private @Nullable List<Pair> pairs;

    /** Two who act together, where, and how often the story says so. */
    private record Pair(List<Actor> sides, int sentence, Count often) {}

    private static final class Count {
        int times;
    }

    private StorySides(List<Sentence> sentences, List<Statement> told, Entities entities) {
        this.sentences = sentences;
        this.told = told;
        this.entities = entities;
    }

    /** Completes what is told, and adds to it, in the text's order, the open talks whose sides are found. */
    static void settle(
            List<Sentence> sentences,
            List<Statement> told,
            List<Statement> open,
            Entities entities,
            @Nullable Predicate mediate) {
        StorySides story = new StorySides(sentences, told, entities);
        if (mediate != null) {
            sentences.forEach(s -> story.mediators(s, mediate));
        }
        for (Statement st : told) {
            if (st.predicate.kind().equals("mediate") && st.recipients.isEmpty()) {
                story.mediation(st);
            }
            boolean talks = st.predicate.kind().equals("negotiate") && !st.isVerb();
            if (talks && Entities.count(st.actors) == 1) {
                story.talks(st);
            }
        }
        List<Statement> found = new ArrayList<>(open);
        found.removeIf(st -> !story.talks(st));
        if (!found.isEmpty()) {
            told.addAll(found);
            told.sort(Comparator.comparingInt(Statement::start));
        }
    }

    /** "بوساطة قطرية", "بوساطة من كينيا وغانا": who is said to have mediated by the way, between those whose deed or accord it was. */
    private void mediators(Sentence s, Predicate mediate) {
        for (int j = 1; s.mayHave("mediation") && j < s.size(); j++) {
            ActorGroup g = s.actors[j];
            boolean by = g != null && g.prep.equals("aegis") && s.isWord(j - 1, "mediation");
            if (g == null || !by || g.members.isEmpty()) {
                continue;
            }
            Statement st = new Statement(s, j - 1, mediate, Term.NOUN);
            g.members.stream().filter(a -> !a.isGroup()).forEach(a -> Entities.addOne(st.actors, a));
            helped(st);
            boolean said = Lists.all(st.actors, a -> mediates(s, a));
            if (!said) {
                told.add(st);
                told.sort(Comparator.comparingInt(Statement::start));
            }
        }
    }

    private boolean mediates(Sentence s, Actor a) {
        return Lists.any(
                told,
                st -> st.sentence == s && st.predicate.kind().equals("mediate") && Entities.hasKey(st.actors, a.key()));
    }

    /** Whom the mediators of a sentence helped: who did what they stand with, or whose accord it is. */
    private void helped(Statement st) {
        for (Statement deed : told) {
            boolean theirs = deed.sentence == st.sentence
                    && Lists.all(st.actors, a -> Entities.hasKey(deed.facilitators, a.key()));
            if (theirs && Entities.count(deed.actors) > 1 && st.recipients.isEmpty()) {
                deed.actors.forEach(a -> Entities.addOne(st.recipients, a));
                st.factuality = agreedOn(deed) ? "asserted" : deed.factuality;
            }
        }
        for (int j = 0; st.recipients.isEmpty() && j < st.sentence.size(); j++) {
            InstrumentMention m = st.sentence.instruments[j];
            boolean theirs = m != null && Lists.all(st.actors, a -> Entities.hasKey(m.brokers, a.key()));
            (m != null && theirs && m.parties.size() > 1 ? m.parties : List.<Actor>of())
                    .forEach(a -> Entities.addOne(st.recipients, a));
        }
    }

    /** "اتفقت كينيا والصومال على تطبيع العلاقات بوساطة قطر": what is agreed on is still to be done, but who helped has helped. */
    private boolean agreedOn(Statement deed) {
        return deed.factuality.equals("planned")
                && Lists.any(
                        told,
                        st -> st.sentence == deed.sentence
                                && st.unit < deed.unit
                                && st.predicate.kind().equals("agree")
                                && st.isDone()
                                && Lists.all(deed.actors, a -> Entities.hasKey(st.actors, a.key())));
    }

    private void mediation(Statement st) {
        InstrumentMention brokered = brokered(st);
        boolean known = brokered != null && brokered.known != null;
        List<Actor> sides = own(st) || known ? List.of() : nearest(st, st.actors, false);
        if (thankedBy(st, sides) || freedByOthers(st, sides)) {
            return;
        }
        theirs(st, sides);
        sides.forEach(a -> st.recipients.add(a.meantBy(st.start(), st.end())));
        st.accord = brokered == null ? st.accord : brokered;
        double unknown = brokered != null ? BROKERED : UNKNOWN;
        st.weight *= sides.isEmpty() ? unknown : 1;
    }

    /** "The truce, brokered by Egypt and Togo, took effect": the instrument right before the word, whose sides the story may name elsewhere; or null. */
    private static @Nullable InstrumentMention brokered(Statement st) {
        Sentence s = st.sentence;
        int last = s.isComma(st.unit - 1) ? st.unit - 2 : st.unit - 1;
        boolean by = s.verbs.length > 0 && s.isWord(st.unit, "prep.aegis") && s.mayHaveInstruments();
        for (int j = last; by && j >= 0 && j > last - 6 && !s.isMark(j); j--) {
            InstrumentMention m = s.instruments[j];
            if (m != null) {
                return m.to == last + 1 ? m : null;
            }
        }
        return null;
    }

    /** "The war between Chad and Mali ended with a truce brokered by Togo": whose sides are known has them for parties. */
    private static void theirs(Statement st, List<Actor> sides) {
        Sentence s = st.sentence;
        InstrumentMention m = s.verbs.length > 0 && st.unit > 0 ? s.instruments[st.unit - 1] : null;
        boolean open = m != null && m.parties.isEmpty() && m.known == null && sides.size() == 2;
        if (m != null && open && Lists.none(sides, Actor::isGroup)) {
            sides.forEach(a -> Entities.addOne(m.parties, a));
        }
    }

    /** "France and Germany praised Qatar for its mediation": who praises a mediator is no side of what was mediated. */
    private boolean thankedBy(Statement st, List<Actor> sides) {
        return !sides.isEmpty()
                && Lists.any(
                        told,
                        x -> x.sentence == st.sentence
                                && Roles.judges(x)
                                && Lists.all(st.actors, a -> Entities.hasKey(x.recipients, a.key()))
                                && Lists.all(sides, a -> Entities.hasKey(x.actors, a.key())));
    }

    /** "Syria released a reporter after Lebanese mediation": it was not between the two of whom the story tells else. */
    private boolean freedByOthers(Statement st, List<Actor> sides) {
        return !sides.isEmpty()
                && Lists.any(
                        told,
                        x -> x.sentence == st.sentence
                                && x.predicate.kind().equals("release")
                                && Lists.any(x.actors, a -> !a.isGroup())
                                && Lists.none(x.actors, a -> Entities.hasKey(sides, a.key())));
    }

    /** "Brokered a deal with the fund": a deal of one's own. */
    private static boolean own(Statement st) {
        for (int j = st.unit + 1; j < st.sentence.size() && j < st.unit + 10; j++) {
            ActorGroup g = st.sentence.actors[j];
            if (g != null && g.prep.equals("with")) {
                return st.isVerb();
            }
        }
        return false;
    }

    /** Whether the sides of talks were found. */
    private boolean talks(Statement st) {
        Actor other = opener(st);
        if (other != null) {
            st.actors.add(other);
            st.inferredActor = true;
            return true;
        }
        boolean means = st.sentence.prep(st.unit).equals("through");
        boolean done = !means && (st.factuality.equals("asserted") || st.factuality.equals("reported"));
        List<Actor> sides = done && !others(st).isEmpty() ? List.of() : nearest(st, st.actors, true);
        Actor host = done && sides.isEmpty() ? abroad(st) : null;
        if (host != null) {
            st.actors.add(host);
            st.inferredActor = true;
            return true;
        }
        if (!done || sides.isEmpty()) {
            return false;
        }
        List<Actor> known = List.copyOf(st.actors);
        st.actors.clear();
        for (Actor a : sides) {
            Actor named = known.stream()
                    .filter(b -> b.key().equals(a.key()))
                    .findFirst()
                    .orElse(null);
            st.actors.add(named == null ? a.meantBy(st.start(), st.end()) : named);
        }
        st.facilitators.removeIf(f -> Entities.hasKey(st.actors, f.key()));
        st.inferredActor = true;
        return true;
    }

    /** "أجرى الوزير الكيني في غانا محادثات": who holds talks in another state, and with nobody who is named, holds them with it; or null. */
    private @Nullable Actor abroad(Statement st) {
        Statement.Place place = st.place == null ? placeBefore(st) : st.place;
        boolean verbFirst = st.sentence.verbs.length == 0;
        if (!verbFirst || place == null || place.iso3().isEmpty() || Entities.count(st.actors) != 1) {
            return null;
        }
        Actor guest = st.actors.get(0);
        boolean officer = guest.entity().type().endsWith("person");
        boolean state = Character.isUpperCase(guest.key().charAt(0));
        boolean own = guest.key().equals(place.iso3());
        boolean open = st.recipients.isEmpty() && st.facilitators.isEmpty();
        for (ActorGroup g : st.sentence.actors) {
            for (Actor a : g == null || g.adjective ? List.<Actor>of() : g.members) {
                open = open
                        && (a.isGroup()
                                || a.key().equals(guest.key())
                                || a.key().equals(place.iso3()));
            }
        }
        return officer && state && !own && open ? entities.state(place.iso3(), place.start(), place.end()) : null;
    }

    /** "أجرى الوزير في غانا محادثات": the place between the verb and the talks; or null. */
    private static Statement.@Nullable Place placeBefore(Statement st) {
        for (int j = st.unit - 1; j >= 0 && j > st.unit - 5; j--) {
            ActorGroup g = st.sentence.actors[j];
            boolean state = g != null
                    && g.prep.equals("in")
                    && g.members.size() == 1
                    && g.members.get(0).entity().type().equals("state");
            if (g != null && state) {
                Actor a = g.members.get(0);
                String name = st.sentence.tokens.source().substring(a.start(), a.end());
                return new Statement.Place(name, a.key(), a.start(), a.end());
            }
        }
        return null;
    }

    /** "Pakistan said that talks with India had failed": who opens the sentence is the other side of talks that are only said to be with one. */
    private @Nullable Actor opener(Statement st) {
        if (st.actors.size() != 1) {
            return null;
        }
        for (int j = 0; j < 3 && j < st.unit; j++) {
            ActorGroup g = st.sentence.actors[j];
            if (g == null) {
                continue;
            }
            Actor a = g.members.size() == 1 && g.prep.isEmpty() && !g.adjective ? g.members.get(0) : null;
            boolean with = behindWith(st);
            return a != null && with && entities.mayBeSide(a) && !Entities.hasKey(st.everyone(), a.key()) ? a : null;
        }
        return null;
    }

    private static boolean behindWith(Statement st) {
        for (int j = st.unit + 1; j < st.sentence.size() && j < st.unit + 4; j++) {
            ActorGroup g = st.sentence.actors[j];
            if (g != null) {
                return g.prep.equals("with");
            }
        }
        return false;
    }

    /** Those two who act together in its sentence, else the two near it of whom the story tells most: among them those who are known, or none of them; empty when nobody is near. */
    private List<Actor> nearest(Statement st, List<Actor> known, boolean among) {
        Pair best = null;
        for (Pair p : pairs()) {
            boolean fits = distance(st, p.sentence) <= 2 * BACK
                    && Lists.all(known, a -> Entities.hasKey(p.sides, a.key()) == among)
                    && Lists.none(st.facilitators, a -> Entities.hasKey(p.sides, a.key()));
            best = fits && (best == null || rank(st, p) > rank(st, best)) ? p : best;
        }
        return best == null ? mediated(known, among) : best.sides;
    }

    /** In its sentence before elsewhere, told more often before once, near before far. */
    private static int rank(Statement st, Pair p) {
        int far = distance(st, p.sentence);
        return (far == 0 ? 1000 : 0) + 20 * p.often.times - far;
    }

    /** All who act together in twos, in the text's order. */
    private List<Pair> pairs() {
        List<Pair> all = pairs;
        if (all != null) {
            return all;
        }
        all = new ArrayList<>();
        for (Statement st : told) {
            boolean called = st.predicate.kind().equals("call") && st.sentence.verbs.length > 0;
            boolean together =
                    (st.predicate.symmetric() && !called) || st.predicate.kind().equals("release");
            add(all, together ? st.actors : List.of(), st.sentenceIndex());
        }
        for (Sentence s : sentences) {
            for (int j = 0; s.mayHaveInstruments() && j < s.size(); j++) {
                InstrumentMention m = s.instruments[j];
                add(all, m == null ? List.of() : m.parties, s.index);
            }
        }
        pairs = all;
        return all;
    }

    private static void add(List<Pair> to, List<Actor> actors, int sentence) {
        List<Actor> sides = Entities.distinct(actors);
        if (sides.size() != 2 || sides.get(0).isGroup() || sides.get(1).isGroup()) {
            return;
        }
        Count often = new Count();
        for (Pair p : to) {
            boolean same = Entities.hasKey(p.sides, sides.get(0).key())
                    && Entities.hasKey(p.sides, sides.get(1).key());
            often = same ? p.often : often;
        }
        often.times++;
        to.add(new Pair(sides, sentence, often));
    }

    /** What comes before is nearer than what comes after. */
    private static int distance(Statement st, int sentence) {
        int back = st.sentenceIndex() - sentence;
        return back >= 0 ? 2 * back : -back > AHEAD ? Integer.MAX_VALUE : 1 - 2 * back;
    }

    /** The only two states or armed groups of a story that has a mediator, without those who only praise or condemn: "Senegal hailed the accord in Mali that Algeria sponsored". */
    private List<Actor> mediated(List<Actor> known, boolean among) {
        List<Actor> outside = new ArrayList<>();
        boolean mediation = false;
        for (Statement st : told) {
            boolean mediates = st.predicate.kind().equals("mediate");
            mediation |= mediates || !st.facilitators.isEmpty();
            outside.addAll(mediates || Roles.judges(st) ? st.actors : st.facilitators);
        }
        List<Actor> sides = new ArrayList<>();
        for (int i = 0; mediation && i < sentences.size() && sides.size() < 3; i++) {
            for (ActorGroup g : sentences.get(i).actors) {
                for (Actor a : g == null || g.adjective ? List.<Actor>of() : g.members) {
                    boolean side = entities.mayBeSide(a) && !Entities.hasKey(outside, a.key());
                    if (side) {
                        Entities.addOne(sides, a);
                    }
                }
            }
        }
        boolean fits = sides.size() == 2 && Lists.all(known, a -> Entities.hasKey(sides, a.key()) == among);
        return fits ? sides : List.of();
    }

    /** The states and armed groups of its sentence, places aside, that are no side of the story's nearest two. */
    private List<Actor> others(Statement st) {
        List<Actor> sides = nearest(st, st.actors, true);
        List<Actor> out = new ArrayList<>();
        for (ActorGroup g : st.sentence.actors) {
            boolean setting = g == null || (g.place && !g.prep.isEmpty()) || g.prep.equals("aegis");
            for (Actor a : g == null || setting ? List.<Actor>of() : g.members) {
                boolean other = entities.mayBeSide(a)
                        && !Entities.hasKey(sides, a.key())
                        && !Entities.hasKey(st.facilitators, a.key());
                if (other) {
                    out.add(a);
                }
            }
        }
        return out;
    }
}
