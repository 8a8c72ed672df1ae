package org.mithaq.lexicon;

import org.mithaq.text.Tokens;

/**
 * Takes a token apart into proclitics, a word the packs know, and an enclitic. Nothing is stripped unless the rest is known, because light stemming destroys names. Holds the
 * candidates of the token looked at last, so that looking costs no allocation.
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
    private static final String[] ENDINGS = {"ه", "ها", "هما", "هم", "هن", "نا", "ي", "كم", "ك"};

    private final Forms forms;
    private final boolean arabic;
    private char[] scratch = new char[64];
    final int[] form = new int[MOST];
    final int[] pro = new int[MOST];
    final int[] enc = new int[MOST];
    int count;
    /** Whether the token is written with ة, which folds to ه but is no enclitic. */
    private boolean feminine;
    /** Enclitic of the token that a phrase was followed through last. */
    int chosenEnclitic;

    Clitics(Forms forms, boolean arabic) {
        this.forms = forms;
        this.arabic = arabic;
    }

    /** Finds the candidates of a token, the least taken apart first. */
    void look(Tokens tokens, int token) {
        count = 0;
        char[] letters = tokens.letters();
        int from = tokens.from(token);
        int to = tokens.to(token);
        if (tokens.kind(token) != Tokens.ARABIC || !arabic) {
            add(forms.find(letters, from, to), 0, 0);
            return;
        }
        feminine = tokens.source().charAt(tokens.end(token) - 1) == 'ة';
        bare(letters, from, to, 0);
        if (to - from < 3) {
            return;
        }
        int at = from;
        int conj = 0;
        if (letters[at] == 'و' || letters[at] == 'ف') {
            conj = letters[at] == 'و' ? AND : SO;
            at++;
            bare(letters, at, to, conj);
        }
        prefixed(letters, from, to, 0);
        if (conj != 0) {
            prefixed(letters, at, to, conj);
        }
    }

    private void prefixed(char[] letters, int from, int to, int before) {
        if (to - from < 3) {
            return;
        }
        char c = letters[from];
        int bit = c == 'ب' ? BI : c == 'ل' ? LI : c == 'ك' ? KA : c == 'س' ? SA : 0;
        if (bit != 0) {
            bare(letters, from + 1, to, before | bit);
            if (bit == LI && letters[from + 1] == 'ل' && to - from > 3) {
                whole(letters, from + 2, to, before | LI | AL);
                ended(letters, from + 2, to, before | LI | AL);
            }
        }
    }

    /** The word as it stands, then without the article, then without an ending. */
    private void bare(char[] letters, int from, int to, int before) {
        whole(letters, from, to, before);
        boolean article = to - from > 3 && letters[from] == 'ا' && letters[from + 1] == 'ل';
        if (article) {
            whole(letters, from + 2, to, before | AL);
            boolean twice = to - from > 5 && letters[from + 2] == 'ا' && letters[from + 3] == 'ل';
            if (twice) {
                whole(letters, from + 4, to, before | AL);
            }
        } else {
            ended(letters, from, to, before);
        }
    }

    private void whole(char[] letters, int from, int to, int before) {
        add(forms.find(letters, from, to), before, 0);
    }

    private void ended(char[] letters, int from, int to, int before) {
        for (int e = feminine ? 1 : 0; e < ENDINGS.length && count < MOST; e++) {
            String ending = ENDINGS[e];
            int stem = to - ending.length();
            if (stem - from >= 2 && endsWith(letters, stem, ending)) {
                stem(letters, from, stem, before, e + 1);
            }
        }
    }

    private void stem(char[] letters, int from, int to, int before, int ending) {
        int found = forms.find(letters, from, to);
        if (found >= 0) {
            add(found, before, ending);
            return;
        }
        char last = letters[to - 1];
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

    private static boolean endsWith(char[] letters, int at, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (letters[at + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void add(int found, int before, int ending) {
        if (found >= 0 && count < MOST) {
            form[count] = found;
            pro[count] = before;
            enc[count++] = ending;
        }
    }
}
