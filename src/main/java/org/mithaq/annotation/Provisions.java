package org.mithaq.annotation;

import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;

/** What an Arabic paper provides for: "ينص الاتفاق على انسحاب كينيا", "بموجب الاتفاق، تنسحب القوات". Such a deed is planned. */
final class Provisions {
    private Provisions() {}

    /** "ينص الاتفاق على انسحاب كينيا", "يقضي القرار، الذي صدر أمس، بالإفراج عن": what a paper provides for is to be done. */
    static boolean provided(Statement st) {
        Sentence s = st.sentence;
        boolean deed = switch (st.predicate.kind()) {
            case "withdraw", "release", "deploy", "aid", "cooperate", "establish_relations", "suspend" -> true;
            default -> false;
        };
        boolean paper = false;
        for (int j = st.unit - 1; deed && s.mayHave("stipulate") && j >= 0 && j > st.unit - 24 && !s.isBreak(j); j--) {
            int aside = s.isComma(j) ? RelativeClauses.asideOpening(s, j) : -1;
            if (aside >= 0) {
                j = aside;
                continue;
            }
            boolean text = s.reads(j, "النص") || s.reads(j, "القرار") || s.reads(j, "التفاهم") || s.reads(j, "البيان");
            paper = paper || text || s.instruments[j] != null || s.is(j, Kind.INSTRUMENT);
            if (Subjects.isVerb(s, j)) {
                if (!paper || !s.isWord(j, "stipulate")) {
                    return false;
                }
                st.factuality("planned", "provided", j);
                return true;
            }
            if (s.isWord(j, "comp") || s.isWord(j, "rel")) {
                return false;
            }
        }
        return false;
    }

    /** "بموجب الاتفاق، تنسحب القوات", "يقضي الاتفاق بانسحاب القوات": the words by which an accord provides for what is still to be done; -1 for none. */
    static int term(Statement st) {
        Sentence s = st.sentence;
        if (!st.isDeedNoun()) {
            boolean present = s.isPresent(st.unit) && (st.form & Term.PRESENT) != 0 && !s.isWord(st.unit - 1, "rel");
            for (int j = 0; present && s.mayHaveInstruments() && j < 3 && j < st.unit; j++) {
                InstrumentMention m = s.isWord(j, "prep.under") ? s.instruments[j + 1] : null;
                if (m != null) {
                    return j;
                }
            }
            // "اتفاقا تسحب بموجبه كينيا قواتها".
            for (int j = st.unit + 1; present && s.inside(j) && j < st.unit + 3; j++) {
                if (s.tokens.starts(s.unit(j).from(), "بموجبه")
                        || s.tokens.starts(s.unit(j).from(), "بمقتضاه")) {
                    return j;
                }
            }
            return -1;
        }
        int and = 0;
        for (int j = st.unit - 1; s.mayHave("stipulate") && j >= 0 && j > st.unit - 14 && !s.isBreak(j); j--) {
            if (Subjects.isVerb(s, j)) {
                boolean paper = s.is(j + 1, Kind.INSTRUMENT) && s.starts(j + 1, "ال");
                boolean near = and == 0 || s.unit(st.unit).has(Unit.AND);
                return s.isWord(j, "stipulate") && paper && near ? j : -1;
            }
            ActorGroup g = Subjects.endingAt(s, j);
            if (g != null) {
                j = g.from;
                continue;
            }
            and += s.isComma(j) || s.unit(j).has(Unit.AND) ? 1 : 0;
        }
        return -1;
    }
}
