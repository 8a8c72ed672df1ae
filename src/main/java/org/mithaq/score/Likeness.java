package org.mithaq.score;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.score.FoundRecords.FoundAccord;
import org.mithaq.score.FoundRecords.FoundEvent;

/** How like a gold record and a found one are; 0 when they cannot be the same. */
final class Likeness {
    private static final double HALF = 0.5;
    private static final double SAME_ACCORD = 3;
    private static final double NAME_OF_A_KNOWN_ACCORD = 2.5;
    private static final char TATWEEL = '\u0640';

    private Likeness() {}

    /** The same canonical id; a name of a known accord; half of the parties with type or form; or else a name, unless all parties differ. */
    static double of(Gold.Accord gold, FoundAccord found) {
        if (found.id().equals(gold.id())) {
            return SAME_ACCORD;
        }
        boolean named = !Collections.disjoint(folded(gold.names()), folded(found.names()));
        if (gold.id() != null && named) {
            return NAME_OF_A_KNOWN_ACCORD;
        }
        Set<String> have = found.bound();
        Set<String> want = bound(gold, have);
        double shared = want.isEmpty() || have.isEmpty() ? 0 : shared(want, have);
        boolean typed = gold.types().contains(found.type());
        boolean formed = gold.forms().contains(found.form());
        if (shared >= HALF && (typed || formed)) {
            return 1 + shared + (typed ? 0.2 : 0) + (formed ? 0.1 : 0);
        }
        return named && (shared > 0 || want.isEmpty() || have.isEmpty()) ? 1 : 0;
    }

    private static Set<String> bound(Gold.Accord gold, Set<String> have) {
        return gold.parties().stream()
                .filter(party -> party.role().equals("party"))
                .filter(party -> !party.optional() || have.contains(party.entity()))
                .map(Gold.Party::entity)
                .collect(Collectors.toSet());
    }

    /** An accepted kind and half of the participants; a right date and factuality break ties. An event whose doers nobody names is like any of its kind. */
    static double of(Gold.Event gold, FoundEvent found) {
        if (!gold.kinds().contains(found.kind())) {
            return 0;
        }
        Set<String> want = gold.everyone();
        if (want.isEmpty()) {
            return 0.4;
        }
        double shared = shared(want, found.everyone());
        if (shared < HALF) {
            return 0;
        }
        boolean dated = found.date().equals(gold.date()) && !found.date().isEmpty();
        return shared + (dated ? 0.2 : 0) + (gold.factualities().contains(found.factuality()) ? 0.1 : 0);
    }

    /** What two sets share, of all that is in either (Jaccard). */
    private static double shared(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return all.isEmpty() ? 1 : (double) both.size() / all.size();
    }

    private static Set<String> folded(Collection<String> names) {
        return names.stream()
                .map(Likeness::fold)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** A name without case, marks and the spellings that the Arabic press exchanges freely. Not the engine's folding: what measures it must not share its mistakes. */
    static String fold(String name) {
        String letters = UCharacter.foldCase(Normalizer.normalize(name, Normalizer.Form.NFKD), true);
        StringBuilder bare = new StringBuilder(letters.length());
        letters.codePoints()
                .filter(letter -> UCharacter.getCombiningClass(letter) == 0 && letter != TATWEEL)
                .map(Likeness::oneSpelling)
                .forEach(bare::appendCodePoint);
        return words(bare.toString().replace("ابراهام", "ابراهيم"));
    }

    private static int oneSpelling(int letter) {
        return switch (letter) {
            case 'إ', 'أ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> letter;
        };
    }

    /** Letters and digits, with one blank for whatever stands between them. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isWord(letter)) {
                words.appendCodePoint(letter);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    private static boolean isWord(int letter) {
        int type = Character.getType(letter);
        return letter == '_'
                || Character.isLetterOrDigit(letter)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
