package org.mithaq.annotation;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokens;

/** The names in a sentence: those that the packs know, and words that only a name can be. They tell one story from another of the same pattern. */
final class StoryNames {
    private static final Set<Kind> NAMES =
            Set.of(Kind.STATE, Kind.NISBA, Kind.CAPITAL, Kind.CITY, Kind.ORG, Kind.PERSON);

    /** Words behind a title that nobody knows are a name; no name has more. */
    private static final int LONGEST = 3;

    private StoryNames() {}

    /** A number for each name, in the sentence's order. */
    static IntStream of(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(i -> isName(sentence, i))
                .map(i -> number(sentence, i));
    }

    private static boolean isName(Sentence sentence, int i) {
        return known(sentence, i) != null
                || (sentence.isName(i)
                        && (sentence.unit(i).tokenKind() == Tokens.LATIN ? i > 0 : isBehindTitle(sentence, i)));
    }

    private static boolean isBehindTitle(Sentence sentence, int i) {
        int before = i - 1;
        while (before > i - LONGEST && sentence.isName(before)) {
            before--;
        }
        return sentence.is(before, Kind.TITLE) || sentence.is(before, Kind.NISBA);
    }

    private static @Nullable Term known(Sentence sentence, int i) {
        for (Term term : sentence.unit(i).terms()) {
            if (NAMES.contains(term.kind())) {
                return term;
            }
        }
        return null;
    }

    private static int number(Sentence sentence, int i) {
        Term known = known(sentence, i);
        return known == null ? sentence.word(i).hashCode() : known.id().hashCode();
    }
}
