package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Lists;

/**
 * Whose an accord is of which the sentence names only the other side: "Kenya will review the agreement signed with Uganda", "Chad's commitment to the deal with Mali", "under a pact with Niger,
 * Togo sells gas". English only.
 */
final class EnglishHolders {
    private static final int REACH = 6;
    private static final int AHEAD = 12;

    private final Sentence s;
    private final InstrumentMention m;

    private EnglishHolders(Sentence s, InstrumentMention m) {
        this.s = s;
        this.m = m;
    }

    /** Adds the side that is meant to an instrument and to the step that is told of it. */
    static void find(Sentence s, InstrumentMention m, List<Statement> told) {
        if (s.verbs.length > 0 && m.known == null && s.mayHave("prep.with")) {
            new EnglishHolders(s, m).find(told);
        }
    }

    private void find(List<Statement> told) {
        ActorGroup with = partner();
        if (with == null || Lists.any(with.members, Actor::isGroup)) {
            return;
        }
        Statement step = null;
        for (int i = told.size() - 1; i >= 0 && told.get(i).sentence == s; i--) {
            Statement st = told.get(i);
            if (st.predicate.kind().equals("mediate")) {
                return;
            }
            step = m.equals(st.accord) && st.predicate.symmetric() ? st : step;
        }
        boolean whole = step != null && Lists.any(step.actors, a -> !Entities.hasKey(with.members, a.key()));
        boolean foreign = Lists.any(m.parties, a -> !Entities.hasKey(with.members, a.key()));
        Actor holder = whole || foreign || !(m.definite || step != null || isStated()) ? null : holder(with);
        if (holder != null) {
            Actor meant = holder;
            with.members.forEach(a -> Entities.addOne(m.parties, a));
            Entities.addOne(m.parties, meant);
            m.weak = m.weak && !under(s, m);
            if (step != null) {
                Entities.addOne(step.actors, meant);
            }
        }
    }

    /** With whom the words behind the instrument say that it is: "agreement with X", "agreement signed on Monday with X"; null for nobody. */
    private @Nullable ActorGroup partner() {
        for (int j = m.from + 1; s.inside(j) && j < m.reach + REACH && !s.isBreak(j) && !s.isComma(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null && !g.place && !g.adjective) {
                return g.prep.equals("with") && !InstrumentTail.deposited(s, m.from) ? g : null;
            }
            boolean verb = Subjects.isVerb(s, j) && s.verbs[j] != EnglishVerbs.PARTICIPLE;
            if (verb || s.isWord(j, "rel") || s.isWord(j, "comp") || s.isWord(j, "neg")) {
                return null;
            }
        }
        return null;
    }

    /** Whether an instrument with "a" exists: one that was signed, under which something is done, or that somebody has. */
    private boolean isStated() {
        int before = before(s, m);
        boolean has = s.isWord(before, "have") && !s.isWord(before - 1, "fut") && !s.isWord(before - 1, "to");
        return has
                || s.isWord(before, "holds")
                || under(s, m)
                || s.verbs[Math.min(m.to, s.verbs.length - 1)] == EnglishVerbs.PARTICIPLE;
    }

    /** "Under an agreement", "in line with the pact": what is done under an accord shows that it was made. */
    static boolean under(Sentence s, InstrumentMention m) {
        int before = before(s, m);
        return s.isWord(before, "prep.under") || s.isWord(before, "in.line");
    }

    private static int before(Sentence s, InstrumentMention m) {
        return s.isWord(m.from - 1, "a") || s.isWord(m.from - 1, "the") ? m.from - 2 : m.from - 1;
    }

    private @Nullable Actor holder(ActorGroup with) {
        List<Actor> before = new ArrayList<>();
        for (int j = 0; j < m.from; j++) {
            if (s.isWord(j, "neg.no") || s.is(j, Kind.INSTRUMENT)) {
                return null;
            }
            ActorGroup g = s.actors[j];
            if (g != null && speaks(g)) {
                g.members.forEach(a -> Entities.addOne(before, a));
            }
        }
        before.removeIf(a -> a.isGroup() || Entities.hasKey(with.members, a.key()));
        if (before.isEmpty()) {
            ActorGroup g = ahead(with.to);
            before.addAll(g == null ? List.of() : Entities.distinct(g.members));
        }
        Actor holder = before.size() == 1 ? before.get(0) : null;
        return holder != null && fits(holder, with) ? holder : null;
    }

    /** Whether a group takes part in what its clause says, and is no mere place or quality. */
    private boolean speaks(ActorGroup g) {
        boolean owner = !g.adjective || Subjects.possessive(s, g.to) || Subjects.possessive(s, g.to - 1);
        boolean setting = g.place && !g.prep.isEmpty();
        int verb = s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        boolean told = s.isWord(verb, "told") && Subjects.isVerb(s, verb);
        // "Withdrew from Mali under a pact with Niger": where something is done under it is no side.
        boolean where = under(s, m) && m.from > g.from && (!g.prep.isEmpty() || reached(g));
        return owner && !setting && !told && !where && !g.prep.equals("aegis");
    }

    /** Whether a group is the object of the verb before it: "leaving northern Mali". */
    private boolean reached(ActorGroup g) {
        int verb = g.from - 1;
        while (verb > g.from - 4
                && verb > 0
                && !s.isMark(verb)
                && !Subjects.isVerb(s, verb)
                && s.actors[verb] == null) {
            verb--;
        }
        return verb >= 0 && Subjects.isVerb(s, verb) && !s.is(verb, Kind.REPORT);
    }

    /** Right behind a comma, the subject of the main clause. */
    private @Nullable ActorGroup ahead(int from) {
        for (int j = from; m.from < REACH && s.inside(j + 1) && j < from + AHEAD && !s.isBreak(j); j++) {
            if (s.isComma(j)) {
                int first = s.isWord(j + 1, "the") ? j + 2 : j + 1;
                ActorGroup g = s.inside(first) ? s.actors[first] : null;
                return g != null && g.prep.isEmpty() && !g.adjective && !s.isComma(g.to) ? g : null;
            }
            if (Subjects.isVerb(s, j) && s.verbs[j] != EnglishVerbs.PARTICIPLE) {
                return null;
            }
        }
        return null;
    }

    /** A state, or the European Union; peace with an armed group is made by its own state. */
    private static boolean fits(Actor holder, ActorGroup with) {
        boolean state =
                Character.isUpperCase(holder.key().charAt(0)) || holder.key().equals("eu");
        boolean other = Lists.none(with.members, a -> a.key().equals(holder.key()));
        for (Actor a : with.members) {
            String home = a.entity().country();
            boolean group = !Character.isUpperCase(a.key().charAt(0));
            other = other && (!group || home == null || home.equals(holder.key()));
        }
        return state && other;
    }
}
