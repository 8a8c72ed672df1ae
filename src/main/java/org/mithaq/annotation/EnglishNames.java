package org.mithaq.annotation;

import org.mithaq.lexicon.Term.Kind;
import org.mithaq.lexicon.Unit;
import org.mithaq.text.Lists;
import org.mithaq.text.Tokens;

/** Says how far the name of a person reaches that no table knows, in a language with capitals: over "de", "bin" and "al-", and without capitals where a text has none. */
final class EnglishNames {
    private static final int WORDS = 6;

    private EnglishNames() {}

    /** The unit behind the name that begins at a unit; the unit itself when none does. */
    static int end(Sentence s, int i) {
        // "NZ$1.5 million".
        if (s.mark(i + 1) == '$' && s.start(i + 1) == s.end(i)) {
            return i;
        }
        int first = past(s, i);
        if (first > i) {
            int end = end(s, first);
            return end > first ? end : i;
        }
        if (forename(s, i)) {
            int end = capitalised(s, i + 1);
            return end > i + 1 ? end : i;
        }
        return capital(s, i) ? capitalised(s, i) : i > 0 && !s.hasCapitals() ? plain(s, i) : i;
    }

    /** The unit behind the forms of address that stand at a unit, each perhaps with a full stop: "Maj. Gen."; the unit itself when none does. */
    static int past(Sentence s, int i) {
        int j = i;
        while (s.isWord(j, "address") && s.inside(j + 1)) {
            j = s.mark(j + 1) == '.' && s.inside(j + 2) ? j + 2 : j + 1;
        }
        return j;
    }

    /** "Robert F. Kennedy, Jr., met": what tells a son from his father behind a comma is of the name, and so is the full stop that shortens it. */
    static void suffix(Sentence s, ActorGroup group) {
        int last = group.to + 1;
        boolean stop = group.to > 0 && s.isWord(group.to - 1, "name.suffix") && s.mark(group.to) == '.';
        group.to = stop && s.inside(last) ? last : group.to;
        boolean son = !stop && s.isComma(group.to) && s.isWord(last, "name.suffix");
        if (!son || !Lists.all(group.members, a -> a.entity().type().equals("person"))) {
            return;
        }
        group.to = s.mark(last + 1) == '.' ? last + 2 : last + 1;
        group.to = s.isComma(group.to) && Subjects.isVerb(s, group.to + 1) ? group.to + 1 : group.to;
    }

    /** "Trade Minister Mark Vaile", "envoy Bill Richardson": a word of another meaning that is a given name behind an office. */
    private static boolean forename(Sentence s, int i) {
        Unit u = s.inside(i) ? s.unit(i) : null;
        boolean word = u != null && capital(s, i) && u.known() && !u.isFiller() && u.to() - u.from() == 1;
        boolean other = u != null
                && word
                && (s.tokens.is(u.from(), Tokens.UPPER) || u.is(Kind.TITLE) || u.is(Kind.NISBA) || u.is(Kind.PERSON));
        int title = s.isComma(i - 1) ? i - 2 : i - 1;
        return word && !other && i > 0 && s.is(title, Kind.TITLE) && s.isName(i + 1) && !s.isName(title);
    }

    private static int capitalised(Sentence s, int i) {
        int j = i;
        while (j - i < WORDS && s.inside(j) && (s.isName(j) || inner(s, j) || middle(s, i, j) || initial(s, i, j))) {
            j++;
        }
        return j > i && s.isWord(j, "name.suffix") ? j + 1 : j;
    }

    /** The full stop of "Robert F. Kent": one letter inside a name is its owner's second name. */
    private static boolean initial(Sentence s, int first, int j) {
        boolean one = j > first + 1
                && s.mark(j) == '.'
                && s.tokens.length(s.unit(j - 1).from()) == 1;
        return one && s.end(j - 1) == s.start(j) && s.isName(j + 1) && !s.is(j + 1, Kind.TITLE);
    }

    /** "de" of "Roberto de Abreu", "al" of "Saeed al-Sahaf": small words inside a name. */
    private static boolean inner(Sentence s, int j) {
        // "Miguel de la Madrid", "Ursula von der Leyen".
        int next = s.isWord(j + 1, "particle") ? j + 2 : j + 1;
        return s.isWord(j, "particle") && s.isName(next);
    }

    /** "Co" of "Nguyen Co Thach": a firm's ending inside a name is a name. */
    private static boolean middle(Sentence s, int first, int j) {
        return j > first && s.is(j, Kind.DOMAIN) && capital(s, j) && s.isName(j + 1);
    }

    /** "President jose alvarez hailed": up to three words nobody knows behind an office. */
    private static int plain(Sentence s, int i) {
        int j = i;
        while (j - i < 3 && s.inside(j) && strange(s, j)) {
            j++;
        }
        return j;
    }

    private static boolean strange(Sentence s, int j) {
        String word = s.word(j);
        boolean deed = word.endsWith("ly") || word.endsWith("ed") || word.endsWith("ing");
        boolean unknown =
                !s.unit(j).known() || (s.isWord(j, "particle") && !s.unit(j + 1).known());
        return s.unit(j).tokenKind() == Tokens.LATIN && unknown && !deed && s.verbs[j] == EnglishVerbs.NONE;
    }

    private static boolean capital(Sentence s, int i) {
        return s.inside(i) && s.tokens.is(s.unit(i).from(), Tokens.CAPITAL);
    }
}
