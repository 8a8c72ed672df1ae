package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Forms.Node;
import org.mithaq.lexicon.Word.Candidate;
import org.mithaq.text.Tokens;

/**
 * Takes tokens apart into proclitics, a word the packs know, and an enclitic. Nothing is stripped unless the rest is known, because light stemming destroys names. Not for
 * several threads at once.
 */
final class Clitics {
    static final int AND = 1;
    static final int SO = 2;
    static final int BI = 4;
    static final int LI = 8;
    static final int KA = 16;
    static final int AL = 32;
    static final int SA = 64;

    private static final int MOST = 6;
    /** و, ل, and the article twice are the longest that can stand before a word; one more for the word itself. */
    private static final int FRONT = 8;

    private static final char[][] ENDINGS = {
        {'ه'}, {'ه', 'ا'}, {'ه', 'م', 'ا'}, {'ه', 'م'}, {'ه', 'ن'}, {'ن', 'ا'}, {'ي'}, {'ك', 'م'}, {'ك'}
    };

    private final Forms forms;
    private final boolean arabic;
    private final long[] hashes = new long[FRONT];
    private final List<Candidate> candidates = new ArrayList<>(MOST);
    private char[] scratch = new char[64];
    private char[] letters = scratch;
    private int first;
    /** Whether the token is written with ة, which folds to ه but is no enclitic. */
    private boolean feminine;

    Clitics(Forms forms, boolean arabic) {
        this.forms = forms;
        this.arabic = arabic;
    }

    /** Two tokens with this number are the same word; as sure as the hashes of {@link Forms}. */
    static long key(Tokens tokens, int token) {
        long hash = Forms.hash(tokens.letters(), tokens.from(token), tokens.to(token));
        return endsInTaMarbuta(tokens, token) ? ~hash : hash;
    }

    /** A token with its candidates; {@code key} is its {@link #key}. */
    Word word(Tokens tokens, int token, long key) {
        candidates.clear();
        find(tokens, token);
        return Word.of(key, candidates);
    }

    private static boolean endsInTaMarbuta(Tokens tokens, int token) {
        int to = tokens.to(token);
        return to > tokens.from(token)
                && tokens.letters()[to - 1] == 'ه'
                && tokens.source().charAt(tokens.end(token) - 1) == 'ة';
    }

    private void find(Tokens tokens, int token) {
        letters = tokens.letters();
        first = tokens.from(token);
        int to = tokens.to(token);
        if (tokens.kind(token) != Tokens.ARABIC || !arabic) {
            add(forms.find(letters, first, to), 0, 0);
            return;
        }
        feminine = endsInTaMarbuta(tokens, token);
        hash(to);
        int length = to - first;
        bare(0, to, 0);
        if (length < 3) {
            return;
        }
        char c = letters[first];
        int conj = c == 'و' ? AND : c == 'ف' ? SO : 0;
        if (conj != 0) {
            bare(1, to, conj);
        }
        prefixed(0, to, 0);
        if (conj != 0) {
            prefixed(1, to, conj);
        }
    }

    /** Hashes of the word without each number of its first letters. */
    private void hash(int to) {
        long h = 0;
        hashes[0] = h;
        for (int i = to - 1; i >= first; i--) {
            h = Forms.step(h, letters[i]);
            if (i - first < FRONT) {
                hashes[i - first] = h;
            }
        }
    }

    private void prefixed(int cut, int to, int before) {
        int from = first + cut;
        if (to - from < 3) {
            return;
        }
        char c = letters[from];
        int bit = c == 'ب' ? BI : c == 'ل' ? LI : c == 'ك' ? KA : c == 'س' ? SA : 0;
        if (bit != 0) {
            bare(cut + 1, to, before | bit);
            if (bit == LI && letters[from + 1] == 'ل' && to - from > 3) {
                whole(cut + 2, before | LI | AL);
                ended(cut + 2, to, before | LI | AL);
            }
        }
    }

    /** The word as it stands, then without the article, then without an ending. */
    private void bare(int cut, int to, int before) {
        int from = first + cut;
        whole(cut, before);
        boolean article = to - from > 3 && letters[from] == 'ا' && letters[from + 1] == 'ل';
        if (article) {
            whole(cut + 2, before | AL);
            boolean twice = to - from > 5 && letters[from + 2] == 'ا' && letters[from + 3] == 'ل';
            if (twice) {
                whole(cut + 4, before | AL);
            }
        }
        if (!article) {
            ended(cut, to, before);
        } else if (candidates.isEmpty()) {
            // Some nouns only begin like the article and are kept without it: التقائه, التحاقها.
            ended(cut + 2, to, before | AL);
            ended(cut, to, before);
        }
    }

    private void whole(int cut, int before) {
        add(forms.find(hashes[cut]), before, 0);
    }

    private void ended(int cut, int to, int before) {
        int from = first + cut;
        if (to - from < 3 || !mayEnd(letters[to - 1])) {
            return;
        }
        for (int e = feminine ? 1 : 0; e < ENDINGS.length && candidates.size() < MOST; e++) {
            char[] ending = ENDINGS[e];
            int stem = to - ending.length;
            if (stem - from >= 2 && endsWith(letters, stem, ending)) {
                stem(from, stem, before, e + 1);
            }
        }
    }

    /** Whether it is the last letter of one of the endings. */
    private static boolean mayEnd(char c) {
        return c == 'ه' || c == 'ا' || c == 'م' || c == 'ن' || c == 'ي' || c == 'ك';
    }

    private void stem(int from, int to, int before, int ending) {
        Node found = forms.find(letters, from, to);
        if (found != null) {
            add(found, before, ending);
        }
        char last = letters[to - 1];
        if (found != null && last != 'ت') {
            return;
        }
        boolean hamza = last == 'ئ' || last == 'ؤ';
        char instead = hamza ? 'ء' : last == 'ت' ? 'ه' : last == 'ا' ? 'ي' : 0;
        if (instead != 0 || last == 'و') {
            int length = to - from;
            if (scratch.length < length + 1) {
                scratch = new char[length * 2];
            }
            System.arraycopy(letters, from, scratch, 0, length);
            if (last == 'و') {
                scratch[length++] = 'ا';
            } else {
                scratch[length - 1] = instead;
            }
            add(forms.find(scratch, 0, length), before, ending);
        }
    }

    private static boolean endsWith(char[] letters, int at, char[] ending) {
        for (int i = 0; i < ending.length; i++) {
            if (letters[at + i] != ending[i]) {
                return false;
            }
        }
        return true;
    }

    private void add(@Nullable Node found, int before, int ending) {
        if (found != null && candidates.size() < MOST) {
            candidates.add(new Candidate(found, before, ending));
        }
    }
}
