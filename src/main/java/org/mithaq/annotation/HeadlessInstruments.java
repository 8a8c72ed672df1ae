package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Finds instruments that no noun of the pack names: notes that two states exchange, what is done "by agreement with" another. */
final class HeadlessInstruments {
    private static final int NAME = 6;

    private HeadlessInstruments() {}

    /** "تبادلت كينيا واليابان مذكرات بشأن منحة": notes that two states exchange about something are an agreement of theirs. */
    static boolean exchanged(Sentence s, int i) {
        boolean about = false;
        for (int j = i + 1; s.inside(j) && j < i + 4 && !s.isMark(j); j++) {
            about = about
                    || s.isWord(j, "prep.about")
                    || s.isWord(j, "relate")
                    || s.unit(j).has(Unit.LI);
        }
        for (int j = i - 1; about && j >= 0 && j > i - NAME - NAME && !s.isBreak(j); j--) {
            if (s.isWord(j, "swap") || s.isWord(j, "swap.verb")) {
                return true;
            }
            about = !Subjects.isVerb(s, j) && s.instruments[j] == null;
        }
        return false;
    }

    /** "وقعت كينيا شراكة مع غانا", "توقيعها شراكة": ties that somebody signs are an agreement. */
    static boolean signedTies(Sentence s, int i) {
        boolean bare = s.isWord(i, "ties.signed")
                && !s.unit(i).has(Unit.AL | Unit.AND)
                && s.prep(i).isEmpty();
        for (int j = i - 1; bare && j >= 0 && j > i - NAME - NAME && !s.isBreak(j); j--) {
            for (Term t : s.unit(j).terms()) {
                if (t.kind() == Kind.PREDICATE && t.id().equals("sign")) {
                    return true;
                }
            }
            bare = !Subjects.isVerb(s, j) && s.instruments[j] == null;
        }
        return false;
    }

    static InstrumentMention of(Sentence s, int i, String form, InstrumentTail tail) {
        InstrumentMention m = new InstrumentMention(s.index, i, i + 1, form);
        m.definite = s.unit(i).has(Unit.AL);
        tail.read(s, m);
        m.start = s.start(i) + InstrumentFinder.clitics(s.unit(i));
        m.end = s.end(m.to - 1);
        s.instruments[i] = m;
        return m;
    }

    /** "By agreement with Italy in 2012": a dated accord, told of by the way. */
    static @Nullable InstrumentMention byAgreement(Sentence s, int i) {
        ActorGroup g = s.inside(i + 1) ? s.actors[i + 1] : null;
        if (g == null || g.members.isEmpty() || g.adjective) {
            return null;
        }
        InstrumentMention m = new InstrumentMention(s.index, i, g.to, "agreement");
        for (int j = g.to; j < s.size() && j < g.to + 3 && m.date == null; j++) {
            m.date = s.dates[j];
        }
        if (m.date == null) {
            return null;
        }
        m.earlier = true;
        m.parties.addAll(g.members);
        owner(s, i, m);
        m.start = s.start(i);
        m.end = s.end(g.to - 1);
        s.instruments[i] = m;
        return m;
    }

    /** The state that the sentence named first is the other side. */
    private static void owner(Sentence s, int i, InstrumentMention m) {
        for (int j = 0; j < i; j++) {
            ActorGroup g = s.actors[j];
            for (Actor a : g == null ? List.<Actor>of() : g.members) {
                boolean state = Character.isUpperCase(a.key().charAt(0));
                if (state && Lists.none(m.parties, p -> p.key().equals(a.key()))) {
                    m.parties.add(a);
                    return;
                }
            }
        }
    }
}
