package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.Forms.Node;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/** All terms of a pack in one trie over folded words, matched longest first. Filled while a pack is read, then read by many threads. */
final class Terms {
    /** How many words are kept, each in a place of its own until another takes it. */
    private static final int SEEN = 1 << 15;

    private static final int EDGE_BITS = 20;

    private final Forms forms = new Forms();
    private final boolean arabic;
    /** Edges: number of the node in the upper half, of the word in the lower. */
    private long[] keys = new long[1 << 15];

    private @Nullable Node[] targets = new Node[1 << 15];
    /** One bit for the first bits of each edge's hash: most edges that are asked for are not there. */
    private final long[] edgesSeen = new long[1 << (EDGE_BITS - 6)];

    private int edges;
    /** Two threads may make the same word at once; words are equal and immutable, so either will do. */
    private final @Nullable Word[] seen = new Word[SEEN];

    Terms(boolean arabic) {
        this.arabic = arabic;
    }

    Clitics clitics() {
        return new Clitics(forms, arabic);
    }

    /** Whether words are taken apart by the rules of Arabic. */
    boolean arabic() {
        return arabic;
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
        return Arrays.stream(clitics().word(t, 0, 0).candidates)
                .anyMatch(each -> !each.form().meanings.isEmpty());
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

    /** The words of a text as the pack knows them, null for the ends of lines. All keys are made before the first is looked up, so that the processor waits for several words at once. */
    @Nullable
    Word[] words(Tokens tokens, Clitics clitics) {
        long[] keys = new long[tokens.count()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Clitics.key(tokens, i);
        }
        Word[] words = new Word[keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (tokens.kind(i) != Tokens.LINE) {
                words[i] = word(keys[i], tokens, i, clitics);
            }
        }
        return words;
    }

    /** A word by its key; words seen lately are kept, because a few thousand make up most of every text. */
    private Word word(long key, Tokens tokens, int token, Clitics clitics) {
        int place = slot(key) & (SEEN - 1);
        Word word = seen[place];
        if (word != null && word.key == key) {
            return word;
        }
        Word older = seen[place ^ 1];
        if (older != null && older.key == key) {
            return older;
        }
        if (word != null) {
            seen[place ^ 1] = word;
        }
        word = clitics.word(tokens, token, key);
        seen[place] = word;
        return word;
    }

    /** The node that a word leads to from another, or null. */
    @Nullable
    Node child(Node node, Node word) {
        long key = key(node, word);
        return node.mayGoOnWith(word) && (edgesSeen[edgeBit(key) >>> 6] & (1L << edgeBit(key))) != 0
                ? targets[edge(key)]
                : null;
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
        edgesSeen[edgeBit(key) >>> 6] |= 1L << edgeBit(key);
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

    private static int edgeBit(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> (64 - EDGE_BITS));
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
