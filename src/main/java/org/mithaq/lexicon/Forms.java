package org.mithaq.lexicon;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Folded words, each a root of the trie of phrases, looked up from a range of characters without making a string. A word is known by a hash of 64 bits: that an unknown word has that of
 * one of some ten thousand known ones happens once in a thousand million million words. Grows while packs are read, then stays as it is.
 */
final class Forms {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int SEEN_BITS = 18;

    /** One bit for the first bits of each hash, few enough to stay near: most words that are asked for are not there. */
    private final long[] seen = new long[1 << (SEEN_BITS - 6)];

    private int shift = 49;
    private @Nullable Node[] nodes = new Node[1 << 15];
    private int count;
    private int numbers = 1;

    /** The root of a word, or null. */
    @Nullable
    Node find(char[] text, int from, int to) {
        return find(hash(text, from, to));
    }

    /** The root of the word with a {@link #hash}, or null. */
    @Nullable
    Node find(long hash) {
        long mixed = mix(hash);
        int bit = (int) (mixed >>> (64 - SEEN_BITS));
        if ((seen[bit >>> 6] & (1L << bit)) == 0) {
            return null;
        }
        int mask = nodes.length - 1;
        int at = (int) (mixed >>> shift);
        Node node = nodes[at];
        while (node != null && node.hash != hash) {
            at = (at + 1) & mask;
            node = nodes[at];
        }
        return node;
    }

    /** The root of a word, made when it is new. */
    Node add(char[] text, int from, int to) {
        return add(hash(text, from, to));
    }

    /** The root of the word with a {@link #hash}, made when it is new. */
    Node add(long hash) {
        Node known = find(hash);
        if (known != null) {
            return known;
        }
        if (count * 2 > nodes.length) {
            grow();
        }
        Node node = new Node(numbers++, hash);
        insert(node);
        int bit = (int) (mix(hash) >>> (64 - SEEN_BITS));
        seen[bit >>> 6] |= 1L << bit;
        count++;
        return node;
    }

    /** A node of a number of its own. */
    Node node() {
        return new Node(numbers++, 0);
    }

    /** Hands on each word's hash and root, in no order. */
    void each(BiConsumer<Long, Node> taker) {
        for (Node node : nodes) {
            if (node != null) {
                taker.accept(node.hash, node);
            }
        }
    }

    private void grow() {
        Node[] oldNodes = nodes;
        nodes = new Node[oldNodes.length * 2];
        shift--;
        for (Node node : oldNodes) {
            if (node != null) {
                insert(node);
            }
        }
    }

    private void insert(Node node) {
        int mask = nodes.length - 1;
        int at = (int) (mix(node.hash) >>> shift);
        while (nodes[at] != null) {
            at = (at + 1) & mask;
        }
        nodes[at] = node;
    }

    /** From the last letter to the first, so that the hash of a word is a step on the way to that of the word with a proclitic. */
    static long hash(char[] text, int from, int to) {
        long h = 0;
        for (int i = to - 1; i >= from; i--) {
            h = step(h, text[i]);
        }
        return h;
    }

    /** The hash of a word with one more letter in front. */
    static long step(long hash, char letter) {
        return (hash + letter) * STEP;
    }

    private static long mix(long hash) {
        return (hash ^ (hash >>> 32)) * STEP;
    }

    /** A place in the trie of phrases: what the words up to here mean, and whether phrases go on. Filled while packs are read. */
    static final class Node {
        final int number;
        Meanings meanings = Meanings.NONE;
        /** One of 64 bits for each word that a phrase goes on with here: most words that follow have none of them. */
        private long following;

        /** Of the word, where it is one: beside the rest, because each place of memory that is not near costs as much as a rule. */
        private final long hash;

        private Node(int number, long hash) {
            this.number = number;
            this.hash = hash;
        }

        void goesOnWith(Node word) {
            following |= word.bit();
        }

        /** The {@link #bit} of each word that a phrase goes on with here. */
        long following() {
            return following;
        }

        /** One of 64 bits, by its number. */
        long bit() {
            return 1L << number;
        }

        /** False when no phrase goes on with a word; hardly ever true when none does. */
        boolean mayGoOnWith(Node word) {
            return (following & word.bit()) != 0;
        }
    }
}
