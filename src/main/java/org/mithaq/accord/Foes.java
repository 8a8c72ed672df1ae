package org.mithaq.accord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.annotation.Actor;
import org.mithaq.annotation.AnnotatedArticle;
import org.mithaq.annotation.Statement;
import org.mithaq.text.Lists;

/** Whose truce it is of which nobody says who keeps it: "Chad and Mali exchanged fire. Togo called for a ceasefire": that of the two who fight. */
final class Foes {
    private static final Set<String> FIGHTING = Set.of("attack", "war");
    /** Sentences before the truce in which those who fight stand, where the story tells of several fights. */
    private static final int NEAR = 3;

    private final AnnotatedArticle reading;

    Foes(AnnotatedArticle reading) {
        this.reading = reading;
    }

    /** Makes those who fight the sides of a truce that has none of its own, or only one of them; whoever else has asked for it is none. */
    void complete(AccordCluster c) {
        boolean truce = c.known == null && c.type().equals("ceasefire") && !c.plural();
        if (!truce
                || c.parties.size() > 1
                || Lists.any(c.mentions, m -> !m.parties().isEmpty())) {
            return;
        }
        List<Actor> agreed = agreed(c);
        List<Actor> two = agreed.isEmpty() ? nearest(c) : agreed;
        boolean one = Lists.any(two, a -> c.parties.containsKey(a.key()));
        boolean between = Lists.any(two, a -> AccordSides.mediates(c, a, reading.statements()));
        if (two.isEmpty() || between || !(one || c.parties.isEmpty() || onlyAsked(c))) {
            return;
        }
        if (!one) {
            c.parties.clear();
        }
        two.stream().map(a -> a.meantBy(c.first().start(), c.first().end())).forEach(c::party);
    }

    /** Whether the one who stands for a side so far has only asked for the truce or proposed it. */
    private static boolean onlyAsked(AccordCluster c) {
        return c.statements.stream()
                .filter(st -> Lists.any(st.actors(), a -> c.parties.containsKey(a.key())))
                .allMatch(st -> st.predicate().kind().equals("request"));
    }

    /** "Chad and Mali agreed on a process that includes a ceasefire": those who agree on it in its own sentence. */
    private List<Actor> agreed(AccordCluster c) {
        for (Statement st : reading.statements()) {
            boolean here = st.sentenceIndex() == c.first().sentence()
                    && st.start() < c.first().start();
            boolean made = here && st.predicate().kind().equals("agree") && st.isDone() && st.accord() == null;
            List<Actor> sides = made ? AccordSides.together(st) : List.of();
            if (sides.size() == 2) {
                return sides;
            }
        }
        return List.of();
    }

    /** The only two who fight in the story, else those who do so right before the truce is named; empty where there are none. */
    private List<Actor> nearest(AccordCluster c) {
        List<Actor> only = List.of();
        List<Actor> near = List.of();
        boolean several = false;
        for (Statement st : reading.statements()) {
            List<Actor> two = fighting(st);
            if (two.isEmpty()) {
                continue;
            }
            several = several || !(only.isEmpty() || same(only, two));
            only = two;
            int back = c.first().sentence() - st.sentenceIndex();
            near = back >= 0 && back <= NEAR ? two : near;
        }
        return several ? near : only;
    }

    private static boolean same(List<Actor> a, List<Actor> b) {
        return Lists.all(a, x -> Lists.any(b, y -> y.key().equals(x.key())));
    }

    private List<Actor> fighting(Statement st) {
        if (!FIGHTING.contains(st.predicate().kind()) || !st.isDone()) {
            return List.of();
        }
        Map<String, Actor> sides = new LinkedHashMap<>();
        st.everyone().stream().filter(reading.entities()::mayBeSide).forEach(a -> sides.putIfAbsent(a.key(), a));
        return sides.size() == 2 ? new ArrayList<>(sides.values()) : List.of();
    }
}
