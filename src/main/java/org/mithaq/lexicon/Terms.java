package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/** All terms of a pack in one trie over folded words, matched longest first. Filled while a pack is read, then read by many threads. */
final class Terms {
    private static final Term[] NONE = {};

    private final Forms forms = new Forms();
    private final boolean arabic;
    private long[] keys = new long[1 << 16];
    private int[] targets = new int[1 << 16];
    private int edges;
    private int nodes = 1;
    private Term[][] terms = new Term[1 << 15][];

    Terms(boolean arabic) {
        this.arabic = arabic;
        Arrays.fill(terms, NONE);
    }

    Clitics clitics() {
        return new Clitics(forms, arabic);
    }

    /** Adds a phrase; names carry or refuse the article as they are written, other nouns take either. */
    void add(String phrase, Kind kind, String id, int bits, @Nullable Object payload, boolean name) {
        Tokens t = Tokenizer.tokenize(phrase);
        if (t.count() == 0) {
            throw new IllegalArgumentException("the term '" + phrase + "' has no letters");
        }
        boolean verb = (bits & (Term.PAST | Term.PRESENT)) != 0;
        int node = 0;
        int article = 0;
        for (int i = 0; i < t.count(); i++) {
            int from = t.from(i);
            boolean al =
                    arabic && !verb && t.to(i) - from > 3 && t.letters()[from] == 'ا' && t.letters()[from + 1] == 'ل';
            if (i == 0 && name && arabic) {
                article = al ? 1 : -1;
            }
            node = child(node, forms.add(t.letters(), al ? from + 2 : from, t.to(i)), true);
        }
        boolean upper = t.count() == 1 && t.is(0, Tokens.UPPER) && phrase.length() <= 5 && phrase.indexOf('.') < 0;
        put(node, new Term(kind, id, bits, payload, article, upper));
    }

    /** Whether one word, as it stands or taken apart, is known already. */
    boolean knows(String word) {
        Tokens t = Tokenizer.tokenize(word);
        if (t.count() != 1) {
            return false;
        }
        Clitics clitics = clitics();
        clitics.look(t, 0);
        for (int c = 0; c < clitics.count; c++) {
            int node = child(0, clitics.form[c], false);
            if (node > 0 && terms[node].length > 0) {
                return true;
            }
        }
        return false;
    }

    private void put(int node, Term term) {
        for (Term old : terms[node]) {
            boolean noun = old.is(Term.NOUN) == term.is(Term.NOUN);
            if (noun && old.kind() == term.kind() && old.id().equals(term.id()) && old.article() == term.article()) {
                return;
            }
        }
        terms[node] = Arrays.copyOf(terms[node], terms[node].length + 1);
        terms[node][terms[node].length - 1] = term;
    }

    /** The tokens of a sentence as units: the longest term at each place, else the token alone. */
    List<Unit> units(Tokens tokens, int from, int to, Clitics clitics) {
        List<Unit> out = new ArrayList<>(to - from);
        int at = from;
        while (at < to) {
            Unit unit = longest(tokens, at, to, clitics);
            out.add(unit);
            at = unit.to();
        }
        return out;
    }

    private Unit longest(Tokens tokens, int at, int to, Clitics clitics) {
        byte kind = tokens.kind(at);
        if (kind == Tokens.MARK || kind == Tokens.LINE || kind == Tokens.NUMBER) {
            return new Unit(at, at + 1, NONE, 0, 0);
        }
        clitics.look(tokens, at);
        int candidates = clitics.count;
        if (candidates == 0) {
            return new Unit(at, at + 1, NONE, 0, 0);
        }
        int[] form = Arrays.copyOf(clitics.form, candidates);
        int[] pro = Arrays.copyOf(clitics.pro, candidates);
        int[] enc = Arrays.copyOf(clitics.enc, candidates);
        Unit best = null;
        for (int c = 0; c < candidates; c++) {
            Unit found = walk(tokens, at, to, clitics, form[c], pro[c], enc[c]);
            if (found != null && (best == null || found.to() > best.to())) {
                best = found;
            }
        }
        return best == null ? new Unit(at, at + 1, NONE, 0, 0) : best;
    }

    private @Nullable Unit walk(Tokens tokens, int at, int to, Clitics clitics, int form, int pro, int enc) {
        int node = child(0, form, false);
        Unit best = null;
        int next = at + 1;
        while (node > 0) {
            Term[] here = fitting(terms[node], pro, tokens, at);
            boolean replaces =
                    best == null || !onlyCues(here) || (!arabic && Unit.isFiller(best.terms())) || coloursToo(best.terms(), pro);
            if (here.length > 0 && replaces) {
                best = new Unit(at, next, here, pro, next == at + 1 ? enc : clitics.chosenEnclitic);
            }
            if (next >= to
                    || tokens.kind(next) == Tokens.LINE
                    || tokens.kind(next) == Tokens.NUMBER
                    || (next == at + 1 && enc != 0)) {
                break;
            }
            node = inner(tokens, next, node, clitics);
            next++;
        }
        return best;
    }

    /** Words that only colour an instrument must not hide a verb or name within them. */
    private static boolean onlyCues(Term[] terms) {
        for (Term t : terms) {
            if (t.kind() != Kind.TYPE && t.kind() != Kind.SUBJECT) {
                return false;
            }
        }
        return true;
    }

    /** Whether a longer cue may stand for these: none of them is a name or states an event; behind ل a verbal noun only says what for. */
    private static boolean coloursToo(Term[] terms, int pro) {
        boolean purpose = (pro & Clitics.LI) != 0;
        for (Term t : terms) {
            boolean plain = t.kind() == Kind.TYPE || t.kind() == Kind.SUBJECT || t.kind() == Kind.WORD;
            boolean deed = purpose && t.kind() == Kind.PREDICATE && t.is(Term.NOUN);
            if ((!plain && !deed) || t.id().equals("notaccord")) {
                return false;
            }
        }
        return true;
    }

    /** Follows a token inside a phrase: no proclitic but the article. */
    private int inner(Tokens tokens, int token, int node, Clitics clitics) {
        if (tokens.kind(token) == Tokens.MARK) {
            int form = forms.find(tokens.letters(), tokens.from(token), tokens.to(token));
            return form < 0 ? 0 : child(node, form, false);
        }
        clitics.look(tokens, token);
        for (int c = 0; c < clitics.count; c++) {
            if ((clitics.pro[c] & ~Clitics.AL) == 0) {
                int next = child(node, clitics.form[c], false);
                if (next > 0) {
                    clitics.chosenEnclitic = clitics.enc[c];
                    return next;
                }
            }
        }
        return 0;
    }

    private static Term[] fitting(Term[] all, int pro, Tokens tokens, int token) {
        int n = 0;
        for (Term t : all) {
            n += fits(t, pro, tokens, token) ? 1 : 0;
        }
        if (n == all.length) {
            return all;
        }
        Term[] out = new Term[n];
        int i = 0;
        for (Term t : all) {
            if (fits(t, pro, tokens, token)) {
                out[i++] = t;
            }
        }
        return out;
    }

    private static boolean fits(Term t, int pro, Tokens tokens, int token) {
        boolean al = (pro & Clitics.AL) != 0;
        if ((t.article() == 1 && !al) || (t.article() == -1 && al)) {
            return false;
        }
        if ((pro & Clitics.SA) != 0 && !t.is(Term.PRESENT)) {
            return false;
        }
        if (al && t.is(Term.BOUND)) {
            return false;
        }
        boolean function = t.kind() == Kind.WORD && t.article() != 0;
        if (function && (pro & (Clitics.BI | Clitics.LI | Clitics.KA)) != 0) {
            return false;
        }
        boolean finite = t.is(Term.PAST) || t.is(Term.PRESENT);
        if (finite && (pro & (Clitics.AL | Clitics.BI | Clitics.KA)) != 0) {
            return false;
        }
        if (t.is(Term.PAST) && !t.is(Term.PRESENT) && (pro & Clitics.LI) != 0) {
            return false;
        }
        return !t.upper() || tokens.is(token, Tokens.UPPER);
    }

    private int child(int node, int form, boolean make) {
        long key = ((long) (node + 1) << 32) | (form + 1);
        int at = slot(key);
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return targets[at];
            }
            at = (at + 1) & (keys.length - 1);
        }
        if (!make) {
            return 0;
        }
        if (edges * 2 > keys.length) {
            rehash();
            return child(node, form, true);
        }
        keys[at] = key;
        targets[at] = nodes++;
        edges++;
        if (nodes >= terms.length) {
            int old = terms.length;
            terms = Arrays.copyOf(terms, old * 2);
            Arrays.fill(terms, old, terms.length, NONE);
        }
        return targets[at];
    }

    private int slot(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40) & (keys.length - 1);
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                while (keys[at] != 0) {
                    at = (at + 1) & (keys.length - 1);
                }
                keys[at] = oldKeys[i];
                targets[at] = oldTargets[i];
            }
        }
    }
}
