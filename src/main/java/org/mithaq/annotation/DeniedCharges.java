package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Predicate;
import org.mithaq.lexicon.Term;
import org.mithaq.text.Lists;

/** The charges that somebody denies: "Mali denied Kenyan allegations", "نفت مالي اتهامات كينية": Kenya has accused Mali, whatever is true of it. */
final class DeniedCharges {
    private static final int REACH = 7;

    private DeniedCharges() {}

    /** Tells each charge whose makers a denial names, as blame of who denies it. */
    static List<Statement> tell(Sentence s, List<Statement> out, @Nullable Predicate blame, Subjects subjects) {
        List<Statement> all = new ArrayList<>(out);
        for (int noun = 1; blame != null && s.mayHave("accused.of") && noun < s.size(); noun++) {
            int verb = s.isWord(noun, "accused.of") ? denial(s, noun) : -1;
            if (verb >= 0 && s.isWord(noun + 1, "comp")) {
                deny(s, all, noun, verb);
            }
            ActorGroup who = verb < 0 ? null : subjects.of(s, verb);
            ActorGroup by = who == null ? null : maker(s, noun);
            boolean two = who != null
                    && by != null
                    && who.members.size() == 1
                    && Lists.none(by.members, a -> a.isGroup() || Entities.hasKey(who.members, a.key()));
            if (who != null && by != null && two && !who.members.get(0).isGroup()) {
                int at = noun;
                all.removeIf(st -> st.unit == at);
                Statement charge = new Statement(s, noun, blame, Term.NOUN);
                charge.actors.addAll(by.members);
                charge.recipients.addAll(who.members);
                all.add(charge);
            }
        }
        return all;
    }

    /** "Rejected charges that it had shelled the town": what is denied has not been told of as done. */
    private static void deny(Sentence s, List<Statement> all, int noun, int verb) {
        int end = noun + 1;
        while (s.inside(end) && !s.isBreak(end) && !s.isComma(end)) {
            end++;
        }
        for (Statement st : all) {
            if (st.unit > noun && st.unit < end && st.isDone()) {
                st.factuality("denied", "denied-charge", verb);
            }
        }
    }

    /** The verb of denying whose object is the charge; -1 for none. */
    private static int denial(Sentence s, int noun) {
        for (int j = noun - 1; j >= 0 && j > noun - REACH && !s.isBreak(j) && !s.isComma(j); j--) {
            if (Subjects.isVerb(s, j)) {
                return s.isWord(j, "denies") ? j : -1;
            }
        }
        return -1;
    }

    /** "Kenyan allegations", "Kenya's claims", "accusations by Kenya", "اتهامات كينية", "اتهامات كينيا". */
    private static @Nullable ActorGroup maker(Sentence s, int noun) {
        ActorGroup behind = s.inside(noun + 1) ? s.actors[noun + 1] : null;
        if (s.verbs.length == 0) {
            boolean whose = behind != null && (behind.adjective || behind.prep.isEmpty());
            return whose || (behind != null && behind.prep.equals("from")) ? behind : null;
        }
        int last = Subjects.possessive(s, noun - 1) ? noun - 2 : noun - 1;
        ActorGroup before = Subjects.endingAt(s, last);
        if (before != null && (before.adjective || last < noun - 1)) {
            return before;
        }
        boolean by = s.isWord(noun + 1, "prep.by") || s.isWord(noun + 1, "prep.from");
        int who = s.reads(noun + 2, "the") ? noun + 3 : noun + 2;
        return by && s.inside(who) ? s.actors[who] : null;
    }
}
