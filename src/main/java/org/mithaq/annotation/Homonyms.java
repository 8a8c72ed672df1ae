package org.mithaq.annotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** Words that are the name of one state and of another's capital: عمان is Oman or Amman. Arabic only. */
final class Homonyms {
    private static final int NAMES = Unit.bits(Kind.STATE, Kind.NISBA, Kind.CAPITAL, Kind.SEAT);
    private static final char FATHA = '\u064e';
    private static final char DAMMA = '\u064f';
    private static final char SHADDA = '\u0651';

    private Homonyms() {}

    /** Whether a word may name two states. */
    static boolean isTwo(Unit u) {
        Term state = u.term(Kind.STATE);
        Term capital = state == null ? null : u.term(Kind.CAPITAL);
        return state != null && capital != null && !state.id().equals(capital.id());
    }

    /** The other of two states that share a name or an adjective, of which the first is meant more often: either Congo; null for other words. */
    static @Nullable String other(Unit u, Kind kind) {
        Term first = u.term(kind);
        if (first == null || u.terms().length == 1) {
            return null;
        }
        for (Term t : u.terms()) {
            if (t.kind() == kind && !t.id().equals(first.id())) {
                return t.id();
            }
        }
        return null;
    }

    /** Makes a word that may name either of two states mean the one that alone the story names otherwise. */
    static void settle(Sentence s, int i, Kind kind, Discourse discourse) {
        String other = other(s.unit(i), kind);
        Term first = other == null ? null : s.term(i, kind);
        if (other != null && first != null && discourse.tellsOf(other) && !discourse.tellsOf(first.id())) {
            s.means(i, kind, other);
        }
    }

    /** The states that other words name. */
    static Set<String> named(List<Sentence> story) {
        Set<String> states = new HashSet<>();
        for (Sentence s : story) {
            for (int i = 0; s.hasAny(NAMES) && i < s.size(); i++) {
                Unit u = s.unit(i);
                if ((u.kinds() & NAMES) == 0
                        || isTwo(u)
                        || other(u, Kind.STATE) != null
                        || other(u, Kind.NISBA) != null) {
                    continue;
                }
                for (Term t : u.terms()) {
                    if ((Unit.bit(t.kind()) & NAMES) != 0) {
                        states.add(t.id());
                    }
                }
            }
        }
        return states;
    }

    /** Which of its two states a word means: by its vowels, by which of them the story names otherwise, by what stands beside it; null for other words. */
    static @Nullable String state(Sentence s, int i, Discourse discourse) {
        Term state = s.is(i, Kind.CAPITAL) && isTwo(s.unit(i)) ? s.term(i, Kind.STATE) : null;
        Term capital = state == null ? null : s.term(i, Kind.CAPITAL);
        if (state == null || capital == null) {
            return null;
        }
        String source = s.tokens.source();
        for (int k = s.start(i); k < s.end(i); k++) {
            char c = source.charAt(k);
            if (c == DAMMA || c == SHADDA || c == FATHA) {
                return c == DAMMA ? state.id() : capital.id();
            }
        }
        boolean one = discourse.tellsOf(state.id());
        if (one != discourse.tellsOf(capital.id())) {
            return one ? state.id() : capital.id();
        }
        boolean within = s.prep(i).equals("in");
        boolean listed = s.is(i - 1, Kind.STATE)
                || (s.is(i + 1, Kind.STATE) && s.unit(i + 1).has(Unit.AND));
        boolean acts = listed || s.prep(i).equals("aegis") || !one;
        return acts && !within ? state.id() : capital.id();
    }
}
