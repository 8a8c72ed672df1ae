package org.mithaq.article;

/**
 * A number for each of very many digests or other keys. Keeps 64 bits of a key and no objects, so that a million of them take some 24 MB; that two of a million
 * keys are taken for one happens once in ten million runs. Holds the numbers.
 */
public final class DigestTable {
    /** Of a key that was never put. */
    public static final int NONE = 0;

    /** The hash of the key without a letter. */
    public static final long FIRST = 0xCBF29CE484222325L;

    private static final int SMALLEST = 1 << 5;
    private static final double FULL = 0.7;

    private long[] keys = new long[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private int size;

    /** The number of a key, {@link #NONE} when it has none. */
    public int get(String key) {
        return get(hash(key));
    }

    /** The number of a hashed key, {@link #NONE} when it has none. */
    public int get(long hash) {
        return numbers[slot(keys, numbers, hash)];
    }

    /** Whether a hashed key has a number. */
    public boolean has(long hash) {
        return get(hash) != NONE;
    }

    /** Gives a key a number other than {@link #NONE} and returns what it had before. */
    public int put(String key, int number) {
        return put(hash(key), number);
    }

    private int put(long hash, int number) {
        if (size >= FULL * keys.length) {
            grow();
        }
        int slot = slot(keys, numbers, hash);
        int before = numbers[slot];
        size += before == NONE ? 1 : 0;
        keys[slot] = hash;
        numbers[slot] = number;
        return before;
    }

    /** Gives a hashed key a number unless it has one, and returns what it had before. */
    public int putIfAbsent(long hash, int number) {
        int known = numbers[slot(keys, numbers, hash)];
        return known == NONE ? put(hash, number) : known;
    }

    /** Puts a key and tells whether it is new. */
    public boolean add(String key) {
        return put(key, 1) == NONE;
    }

    /** Puts a hashed key. */
    public void add(long hash) {
        putIfAbsent(hash, 1);
    }

    /** How many keys have a number. */
    public int size() {
        return size;
    }

    /** Forgets all. */
    public void clear() {
        keys = new long[SMALLEST];
        numbers = new int[SMALLEST];
        size = 0;
    }

    /** The 64 bits that are kept of a key. */
    public static long hash(String key) {
        long hash = FIRST;
        for (int i = 0; i < key.length(); i++) {
            hash = hash(hash, key.charAt(i));
        }
        return hash;
    }

    /** The bits of a key that has one more letter than one with these; of the key without a letter they are {@link #FIRST}. */
    public static long hash(long before, int letter) {
        long hash = (before ^ letter) * 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 29);
    }

    private void grow() {
        long[] wider = new long[2 * keys.length];
        int[] theirs = new int[wider.length];
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != NONE) {
                int slot = slot(wider, theirs, keys[i]);
                wider[slot] = keys[i];
                theirs[slot] = numbers[i];
            }
        }
        keys = wider;
        numbers = theirs;
    }

    private static int slot(long[] keys, int[] numbers, long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash >>> 20) & mask;
        while (numbers[slot] != NONE && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
