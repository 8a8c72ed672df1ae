package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;

/** Actors named together in one place of a sentence: "Bahrain and the UAE". Filled while a sentence is read. */
public final class ActorGroup {
    int from;
    int to;
    String prep;
    /** "The two sides": to be resolved from what went before. */
    final String pronoun;
    /** An adjective that says whose: "Soviet troops", "محادثات أميركية". */
    boolean adjective;
    /** A capital or town that may be a mere place. */
    boolean place;

    final List<Actor> members = new ArrayList<>();

    ActorGroup(int from, int to, String prep, String pronoun) {
        this.from = from;
        this.to = to;
        this.prep = prep;
        this.pronoun = pronoun;
    }

    /** This group, which nobody keeps, emptied for a phrase that begins elsewhere. */
    ActorGroup at(int unit, String governedBy) {
        from = unit;
        to = unit;
        prep = governedBy;
        adjective = false;
        place = false;
        members.clear();
        return this;
    }

    /** First unit in its sentence. */
    public int from() {
        return from;
    }

    /** Exclusive last unit. */
    public int to() {
        return to;
    }

    /** Preposition that governs it, empty for none. */
    public String prep() {
        return prep;
    }

    /** Its members in the text's order. */
    public List<Actor> members() {
        return members;
    }
}
