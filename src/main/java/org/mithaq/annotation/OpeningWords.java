package org.mithaq.annotation;

import java.util.List;
import org.mithaq.lexicon.Term.Kind;

/** Words that only link a sentence to the one before: "وفي السياق نفسه، دعا إلى": the subject of that one goes on behind them. Arabic. */
final class OpeningWords {
    private OpeningWords() {}

    /** Whether nothing but such words, days and a comma stands before a verb that opens a sentence, and it agrees with who was told of. */
    static boolean goOn(Sentence s, int verb, List<Actor> told) {
        boolean open = verb > 0 && verb < 9 && told.size() == 1 && Subjects.isVerb(s, verb);
        boolean opener = false;
        for (int j = verb - 1; open && j >= 0; j--) {
            opener = opener || s.isWord(j, "opener");
            open = s.isWord(j, "opener") || s.isComma(j) || s.dates[j] != null || s.is(j, Kind.TIME);
        }
        if (!open || !opener || VerbAgreement.plural(s, verb)) {
            return false;
        }
        return Entities.mayBeCalled(told.get(0), VerbAgreement.feminine(s, verb));
    }
}
