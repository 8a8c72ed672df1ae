package org.mithaq.annotation;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Tokens;

/** The names in a sentence: those that the packs know, and words that only a name can be. They tell one story from another of the same pattern. */
final class StoryNames {
    private static final int NAMES = Unit.bits(Kind.STATE, Kind.NISBA, Kind.CAPITAL, Kind.CITY, Kind.ORG, Kind.PERSON);

    /** Words behind a title that nobody knows are a name; no name has more. */
    private static final int LONGEST = 3;

    private StoryNames() {}

    /** Hands on a number for each name, in the sentence's order. */
    static void each(Sentence sentence, IntConsumer taker) {
        for (int i = 0; i < sentence.size(); i++) {
            Unit unit = sentence.unit(i);
            Term known = (unit.kinds() & NAMES) == 0 ? null : known(unit);
            if (known != null) {
                taker.accept(known.id().hashCode());
            } else if (sentence.isName(i) && (unit.tokenKind() == Tokens.LATIN ? i > 0 : isBehindTitle(sentence, i))) {
                taker.accept(sentence.word(i).hashCode());
            }
        }
    }

    private static boolean isBehindTitle(Sentence sentence, int i) {
        int before = i - 1;
        while (before > i - LONGEST && sentence.isName(before)) {
            before--;
        }
        return sentence.is(before, Kind.TITLE) || sentence.is(before, Kind.NISBA);
    }

    private static @Nullable Term known(Unit unit) {
        for (Term term : unit.terms()) {
            if ((Unit.bit(term.kind()) & NAMES) != 0) {
                return term;
            }
        }
        return null;
    }
}
