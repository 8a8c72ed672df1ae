package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Forms.Node;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/** All terms of a pack in one trie over folded words, matched longest first. Filled while a pack is read, then read by many threads. */
final class Terms {
    private final Forms forms = new Forms();
    private final boolean arabic;
    /** Edges: number of the node in the upper half, of the word in the lower. */
    private long[] keys = new long[1 << 15];

    private @Nullable Node[] targets = new Node[1 << 15];
    private int edges;
    private int longest = 1;

    Terms(boolean arabic) {
        this.arabic = arabic;
    }

    Clitics clitics() {
        return new Clitics(forms, arabic, longest);
    }

    /** Whether words are taken apart by the rules of Arabic. */
    boolean arabic() {
        return arabic;
    }

    /** How many words the longest phrase has. */
    int longest() {
        return longest;
    }

    void longest(int words) {
        longest = words;
    }

    /** Adds a phrase; names carry or refuse the article as they are written, other nouns take either. */
    void add(String phrase, Kind kind, String id, int bits, @Nullable Object payload, boolean name) {
        Tokens t = Tokenizer.tokenize(phrase);
        if (t.count() == 0) {
            throw new IllegalArgumentException("the term '" + phrase + "' has no letters");
        }
        boolean verb = (bits & (Term.PAST | Term.PRESENT)) != 0;
        Node node = null;
        int article = 0;
        for (int i = 0; i < t.count(); i++) {
            int from = t.from(i);
            boolean al =
                    arabic && !verb && t.to(i) - from > 3 && t.letters()[from] == 'ا' && t.letters()[from + 1] == 'ل';
            if (i == 0 && name && arabic) {
                article = al ? 1 : -1;
            }
            Node word = forms.add(t.letters(), al ? from + 2 : from, t.to(i));
            node = node == null ? word : made(node, word);
        }
        longest = Math.max(longest, t.count());
        boolean upper = t.count() == 1 && t.is(0, Tokens.UPPER) && phrase.length() <= 5 && phrase.indexOf('.') < 0;
        if (node != null) {
            put(node, new Term(kind, id, bits, payload, article, upper));
        }
    }

    /** Whether one word, as it stands or taken apart, is known already. */
    boolean knows(String word) {
        Tokens t = Tokenizer.tokenize(word);
        if (t.count() != 1) {
            return false;
        }
        Clitics clitics = clitics();
        for (int c = clitics.look(t, 0); c < clitics.end(0); c++) {
            Node form = clitics.form[c];
            if (form != null && !form.meanings.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void put(Node node, Term term) {
        for (Term old : node.meanings.terms) {
            boolean noun = old.is(Term.NOUN) == term.is(Term.NOUN);
            if (noun && old.kind() == term.kind() && old.id().equals(term.id()) && old.article() == term.article()) {
                return;
            }
        }
        node.meanings = node.meanings.with(term);
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
            return alone(tokens, at);
        }
        int first = clitics.look(tokens, at);
        int end = clitics.end(at);
        clitics.longest = at;
        for (int c = first; c < end; c++) {
            walk(tokens, at, to, clitics, c);
        }
        return clitics.longest == at
                ? alone(tokens, at)
                : new Unit(tokens, at, clitics.longest, clitics.meant, clitics.proclitics, clitics.ending);
    }

    private static Unit alone(Tokens tokens, int at) {
        return new Unit(tokens, at, at + 1, Meanings.NONE, 0, 0);
    }

    /** Follows the phrases that begin with a candidate; the longest is kept if it is longer than those of the candidates before. */
    private void walk(Tokens tokens, int at, int to, Clitics clitics, int candidate) {
        int pro = clitics.pro[candidate];
        int enc = clitics.enc[candidate];
        int way = Term.way(pro, tokens.is(at, Tokens.UPPER));
        Node node = clitics.form[candidate];
        int next = at + 1;
        Meanings best = Meanings.NONE;
        int end = 0;
        int ending = 0;
        while (node != null) {
            Meanings here = node.meanings.fitting(way);
            boolean replaces = end == 0 || !here.onlyCues() || (!arabic && best.filler) || coloursToo(best.terms, pro);
            if (!here.isEmpty() && replaces) {
                best = here;
                end = next;
                ending = next == at + 1 ? enc : clitics.chosenEnclitic;
            }
            if (!node.goesOn
                    || next >= to
                    || tokens.kind(next) == Tokens.LINE
                    || tokens.kind(next) == Tokens.NUMBER
                    || (next == at + 1 && enc != 0)) {
                break;
            }
            node = inner(tokens, next, node, clitics);
            next++;
        }
        if (end > clitics.longest) {
            clitics.longest = end;
            clitics.meant = best;
            clitics.proclitics = pro;
            clitics.ending = ending;
        }
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
    private @Nullable Node inner(Tokens tokens, int token, Node node, Clitics clitics) {
        if (tokens.kind(token) == Tokens.MARK) {
            Node mark = forms.find(tokens.letters(), tokens.from(token), tokens.to(token));
            return mark == null ? null : child(node, mark);
        }
        int first = clitics.look(tokens, token);
        int end = clitics.end(token);
        for (int c = first; c < end; c++) {
            Node word = clitics.form[c];
            if (word != null && (clitics.pro[c] & ~Clitics.AL) == 0) {
                Node next = child(node, word);
                if (next != null) {
                    clitics.chosenEnclitic = clitics.enc[c];
                    return next;
                }
            }
        }
        return null;
    }

    private @Nullable Node child(Node node, Node word) {
        return node.mayGoOnWith(word) ? targets[edge(key(node, word))] : null;
    }

    /** The root of the word with this hash, made when it is new. */
    Node root(long hash) {
        return forms.add(hash);
    }

    /** The node that a word leads to from another, made when it is new. */
    Node made(Node node, Node word) {
        long key = key(node, word);
        Node known = targets[edge(key)];
        if (known != null) {
            return known;
        }
        if (edges * 2 > keys.length) {
            rehash();
        }
        Node made = forms.node();
        int at = edge(key);
        keys[at] = key;
        targets[at] = made;
        node.goesOnWith(word);
        edges++;
        return made;
    }

    private static long key(Node node, Node word) {
        return ((long) node.number << 32) | word.number;
    }

    /** Where an edge stands, or the free place where it would. */
    private int edge(long key) {
        int at = slot(key);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private int slot(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40) & (keys.length - 1);
    }

    private void rehash() {
        long[] oldKeys = keys;
        Node[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new Node[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = edge(oldKeys[i]);
                keys[at] = oldKeys[i];
                targets[at] = oldTargets[i];
            }
        }
    }

    /**
     * A node and how it is reached: as a root by the hash of its word, or from a parent by a word; numbers of nodes, 0 for none.
     */
    record Place(Node node, long hash, int parent, int word) {}

    /** All nodes in the order of their numbers, the first of which is 1. */
    List<Place> places() {
        List<Place> out = new ArrayList<>();
        forms.each((hash, root) -> out.add(new Place(root, hash, 0, 0)));
        for (int i = 0; i < keys.length; i++) {
            Node node = targets[i];
            if (node != null) {
                out.add(new Place(node, 0, (int) (keys[i] >>> 32), (int) keys[i]));
            }
        }
        out.sort(Comparator.comparingInt(p -> p.node().number));
        return out;
    }
}
