package org.mithaq.article;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an article says, as numbers to compare it by: its words in order, without its frame, and the names in it. A class and not a record, because
 * arrays are what makes a hundred thousand of them fit.
 */
public final class Wording {
    /** A longer article is told by its beginning. */
    private static final int MOST_WORDS = 10_000;

    private final int[] words;
    private final int[] names;

    private Wording(int[] words, int[] names) {
        this.words = words;
        this.names = names;
    }

    /**
     * The wording of an article.
     *
     * @param names a number for each name in it, as often as it is named; equal for equal names
     */
    public static Wording of(Article article, IntStream names) {
        Collector words = new Collector();
        int from = article.datelineEnd();
        for (Article.Cut cut : article.cuts()) {
            words.add(article.text(), from, cut.start());
            from = Math.max(from, cut.end());
        }
        words.add(article.text(), from, article.bodyEnd());
        return new Wording(words.all(), names.sorted().toArray());
    }

    /** The words of a piece of text without names. */
    public static Wording of(String text, int start, int end) {
        Collector words = new Collector();
        words.add(text, start, end);
        return new Wording(words.all(), new int[0]);
    }

    /** The wording that {@link #wordBytes} and {@link #nameBytes} were taken from. */
    public static Wording of(byte[] words, byte[] names) {
        return new Wording(ints(words), ints(names));
    }

    private static int[] ints(byte[] bytes) {
        int[] ints = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
        return ints;
    }

    private static byte[] bytes(int[] ints) {
        ByteBuffer bytes = ByteBuffer.allocate(ints.length * Integer.BYTES);
        bytes.asIntBuffer().put(ints);
        return bytes.array();
    }

    /** How many words it has. */
    public int size() {
        return words.length;
    }

    /** A word or number, equal for equal ones. */
    public int word(int i) {
        return words[i];
    }

    /** Whether a word is written in digits. */
    public boolean isNumber(int i) {
        return (words[i] & 1) != 0;
    }

    /** The names in ascending order, each as often as it stands there. */
    public int[] names() {
        return names.clone();
    }

    /** The numbers in ascending order, each as often as it stands there. */
    public int[] numbers() {
        return Arrays.stream(words).filter(word -> (word & 1) != 0).sorted().toArray();
    }

    /** The words, to be stored. */
    public byte[] wordBytes() {
        return bytes(words);
    }

    /** The names, to be stored. */
    public byte[] nameBytes() {
        return bytes(names);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording that && Arrays.equals(words, that.words) && Arrays.equals(names, that.names);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(words) + Arrays.hashCode(names);
    }

    /** Gathers words. Holds those so far. */
    private static final class Collector {
        private int[] words = new int[256];
        private int count;

        void add(String text, int start, int end) {
            WordScanner scanner = new WordScanner(text, start, end);
            while (count < MOST_WORDS && scanner.next()) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, 2 * count);
                }
                words[count++] = scanner.word();
            }
        }

        int[] all() {
            return Arrays.copyOf(words, count);
        }
    }
}
