package org.mithaq.annotation;

import java.util.List;
import java.util.Set;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;

/** Tells words from the deeds they are about: what a speaker charges another with, what somebody denies, warns of or will not have said of him. */
final class Charges {
    /** What somebody is blamed for not doing. */
    private static final Set<String> UNKEPT = Set.of("keep-word", "heed-words");

    private Charges() {}

    /** What a speaker says that another does wrong is the speaker's charge; false when nobody or nobody else says so. */
    static boolean accuse(Statement st) {
        Actor by = st.source;
        boolean english = st.sentence.verbs.length > 0;
        boolean denied = st.factuality.equals("denied") || st.sentence.isWord(st.unit - 1, "neg");
        // "Had not kept its promises": where a word is kept there is no charge.
        boolean cleared = english && denied != UNKEPT.contains(st.predicate.id());
        boolean paper = by != null && by.entity().type().equals("media");
        if (by == null || paper || cleared || Lists.any(st.actors, a -> a.key().equals(by.key()))) {
            return false;
        }
        if (english || UNKEPT.contains(st.predicate.id())) {
            st.factuality("asserted", "plain", st.unit);
        }
        st.recipients.clear();
        st.recipients.addAll(st.actors);
        st.actors.clear();
        st.actors.add(by);
        return true;
    }

    /** "Accused Mali of planning to attack it": what somebody is said to intend is part of the charge. */
    static boolean ofCharge(Statement st, List<Statement> out) {
        Sentence s = st.sentence;
        boolean intended = s.verbs[st.unit] == EnglishVerbs.INFINITIVE;
        // "Accused Mali of having invaded it".
        if (s.reads(st.unit - 1, "having") && s.isWord(st.unit - 2, "prep.of")) {
            return Lists.any(
                    out, o -> o.predicate.kind().equals("criticise") && o.unit < st.unit && st.unit - o.unit < 12);
        }
        for (int j = st.unit - 1; intended && j > 0 && j > st.unit - 5 && !s.isMark(j); j--) {
            int of = j - 1;
            if (s.isWord(of, "prep.of") && s.verbs[j] != EnglishVerbs.FINITE && s.actors[j] == null) {
                return Lists.any(out, o -> o.predicate.kind().equals("criticise") && o.unit < of && of - o.unit < 10);
            }
        }
        return false;
    }

    /** "Chad rejected accusations that": who will not have a charge or a demand has not made it. */
    static boolean rebuffed(Statement said, List<Statement> out) {
        boolean word = switch (said.predicate.kind()) {
            case "criticise", "request", "threaten" -> said.sentence.verbs[said.unit] == EnglishVerbs.NOUN;
            default -> false;
        };
        for (Statement st : word ? out : List.<Statement>of()) {
            String kind = st.predicate.kind();
            boolean refuses = (kind.equals("reject") || kind.equals("deny")) && st.isVerb() && !st.passive;
            boolean object = refuses && said.unit > st.unit && said.unit - st.unit < 6;
            if (object && Lists.all(said.actors, a -> Entities.hasKey(st.actors, a.key()))) {
                return true;
            }
        }
        return false;
    }

    /** "Advised its citizens not to visit Chad", "was told not to send troops": what others are told to leave is no news of theirs. */
    static boolean warnedOf(Statement st) {
        Sentence s = st.sentence;
        boolean told = s.verbs[st.unit] == EnglishVerbs.INFINITIVE
                && s.isWord(st.unit - 2, "neg")
                && st.factuality.equals("denied");
        for (int j = st.unit - 3; told && j >= 0 && j > st.unit - 9 && !s.isMark(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "advise");
            }
        }
        return false;
    }

    /** "Denies backing the rebels": support that is denied is neither praise nor blame. */
    static boolean deniedSupport(Statement st) {
        Sentence s = st.sentence;
        boolean gerund =
                s.verbs[st.unit] == EnglishVerbs.GERUND && st.predicate.kind().equals("praise");
        return gerund && st.factuality.equals("denied");
    }

    /** "ردت بقوة": only an answer that is still to come threatens. */
    static boolean answered(Statement st) {
        boolean answer = st.sentence.verbs.length == 0 && st.predicate.id().equals("retaliate");
        return answer && !st.sentence.unit(st.unit).has(Unit.SA);
    }
}
