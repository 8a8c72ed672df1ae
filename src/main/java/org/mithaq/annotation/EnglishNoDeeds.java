package org.mithaq.annotation;

import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;

/** Knows what English sentences tell in the words of a deed though nobody has done it: in a novel, by an airline, as what a clause is about. */
final class EnglishNoDeeds {
    private EnglishNoDeeds() {}

    static boolean tells(Statement st) {
        return ofFiction(st)
                || ofCarrier(st)
                || ofTopic(st)
                || toBeHelped(st)
                || endsOnDay(st)
                || isAimed(st)
                || ownExports(st)
                || ofOwn(st)
                || isUnder(st);
    }

    /** "The novel tells how rebels besieged the town": what a story that somebody has made up tells. */
    private static boolean ofFiction(Statement st) {
        Sentence s = st.sentence;
        boolean told = false;
        for (int j = st.unit - 1; s.mayHave("fiction") && j >= 0 && !s.isBreak(j); j--) {
            told = told || s.isWord(j, "narrates");
            if (s.isWord(j, "fiction")) {
                return told;
            }
        }
        return false;
    }

    /** "Said acceding to the treaty would help Chad": what a clause is only about has been done by nobody. */
    private static boolean ofTopic(Statement st) {
        Sentence s = st.sentence;
        int said = s.isWord(st.unit - 1, "comp") ? st.unit - 2 : st.unit - 1;
        boolean topic = s.verbs[st.unit] == EnglishVerbs.GERUND && !Occasions.isEncounter(st);
        topic = topic && s.is(said, Kind.REPORT) && Subjects.isVerb(s, said);
        for (int j = st.unit + 1; topic && s.inside(j) && j < st.unit + 16 && !s.isBreak(j) && !s.isComma(j); j++) {
            if (s.isWord(j, "be") || s.isWord(j, "modal") || s.verbs[j] == EnglishVerbs.FINITE) {
                return true;
            }
        }
        return false;
    }

    /** "Agreed to help Chad build ships": what another shall be helped to do is not done. */
    private static boolean toBeHelped(Statement st) {
        Sentence s = st.sentence;
        ActorGroup g = (st.form & Term.NOUN) == 0 ? Subjects.endingAt(s, st.unit - 1) : null;
        int help = g == null ? -1 : s.isWord(g.from - 1, "the") ? g.from - 2 : g.from - 1;
        return s.isWord(help, "assists") && (s.verbs[help] == EnglishVerbs.INFINITIVE || s.isWord(help - 1, "decided"));
    }

    /** "A US official defended Trump's remarks", "the British premier praised British troops": what a nation says of its own people is told to no other. */
    private static boolean ofOwn(Statement st) {
        Sentence s = st.sentence;
        String kind = st.predicate.kind();
        boolean judges = (kind.equals("praise") || kind.equals("criticise")) && !st.predicate.object().equals("giver");
        boolean open = judges && st.isVerb() && !st.passive && st.accord == null;
        open = open && !st.actors.isEmpty() && st.recipients.isEmpty();
        for (int j = st.unit + 1; open && s.inside(j) && j < st.unit + 4 && !s.isMark(j); j++) {
            ActorGroup g = s.actors[j];
            if (g != null) {
                return g.prep.isEmpty() && st.actors.stream().allMatch(a -> g.members.stream().allMatch(b -> same(a, b)));
            }
            open = !s.isWord(j, "prep") && !s.isWord(j, "comp");
        }
        return false;
    }

    private static boolean same(Actor a, Actor b) {
        String one = a.entity().country() == null ? a.key() : a.entity().country();
        String other = b.entity().country() == null ? b.key() : b.entity().country();
        return one.equals(other);
    }

    /** "In the fiscal year ending September 30": a term that ends on a day; nobody ends an accord then. */
    private static boolean endsOnDay(Statement st) {
        Sentence s = st.sentence;
        boolean ends = s.verbs[st.unit] != EnglishVerbs.FINITE
                && st.predicate.action().equals("termination")
                && s.starts(st.unit, "end");
        int day = s.isWord(st.unit + 1, "this") || s.isWord(st.unit + 1, "prep.on") ? st.unit + 2 : st.unit + 1;
        return ends && s.inside(day) && s.dates[day] != null;
    }

    /** "Talks aimed at persuading Chad to", "discussed ways of improving relations": nobody has asked or improved anything yet. */
    private static boolean isAimed(Statement st) {
        Sentence s = st.sentence;
        boolean gerund = s.verbs[st.unit] == EnglishVerbs.GERUND;
        boolean asks = gerund && st.predicate.kind().equals("request") && s.isWord(st.unit - 1, "effect");
        return asks || (gerund && st.predicate.id().equals("improve-ties"));
    }

    /** "Has completed buying under the grain pact": what is done under an accord is not done to it. */
    private static boolean isUnder(Statement st) {
        InstrumentMention m = st.predicate.kind().equals("conclude") ? st.accord : null;
        return m != null && st.unit < m.from && !st.passive && EnglishHolders.under(st.sentence, m);
    }

    /** "OPEC agreed to cut exports by a tenth": who sells less to nobody in particular punishes nobody. */
    private static boolean ownExports(Statement st) {
        Sentence s = st.sentence;
        boolean cut = st.predicate.id().equals("cut-back") && st.recipients.isEmpty();
        for (int j = st.unit + 1; cut && s.inside(j) && j < st.unit + 5 && !s.isMark(j); j++) {
            if (s.reads(j, "exports") || s.reads(j, "sales")) {
                return !s.isWord(j + 1, "prep.to");
            }
        }
        return false;
    }

    /** "The airline cancelled flights to Chad": a business that does not go there punishes nobody. */
    private static boolean ofCarrier(Statement st) {
        Sentence s = st.sentence;
        boolean cut = st.predicate.id().equals("cut-back") && s.mayHave("carrier");
        for (int j = st.unit - 1; cut && j >= 0 && j > st.unit - 5 && !s.isBreak(j); j--) {
            if (s.isWord(j, "carrier")) {
                return true;
            }
        }
        return false;
    }
}
