package org.mithaq.text;

import java.util.Arrays;

/**
 * The words, numbers and punctuation of a text in order, with their folded forms and their places in the untouched text. Mutable while {@link Tokenizer} fills
 * it, because one article's tokens live in a handful of arrays instead of an object each.
 */
public final class Tokens {
    /** An Arabic word. */
    public static final byte ARABIC = 1;
    /** A word in another script. */
    public static final byte LATIN = 2;
    /** A number, folded to ASCII digits. */
    public static final byte NUMBER = 3;
    /** One punctuation mark. */
    public static final byte MARK = 4;
    /** End of a line. */
    public static final byte LINE = 5;

    /** Written without white space before it. */
    public static final int JOINED = 1;
    /** A hyphen stood between the token before and this one. */
    public static final int HYPHEN = 2;
    /** Begins with a capital. */
    public static final int CAPITAL = 4;
    /** Has more than one letter, all of them capitals. */
    public static final int UPPER = 8;

    /** The most letters that fit into one number. */
    private static final int SHORT = 4;

    /** Letters to spare, so that the last words do not make the array grow. */
    private static final int ROOM = 64;

    private final String source;
    private int count;
    private byte[] kind;
    private byte[] flags;
    private int[] start;
    private int[] end;
    private int[] folded;
    private char[] letters;
    private int[] sentence;
    private int sentences;

    /** For about {@code units} UTF-16 units of {@code source}. */
    Tokens(String source, int units) {
        this.source = source;
        int expected = units / 4 + 2;
        kind = new byte[expected];
        flags = new byte[expected];
        start = new int[expected];
        end = new int[expected];
        folded = new int[expected + 1];
        letters = new char[units + ROOM];
        sentence = new int[units / 64 + 1];
    }

    /** The untouched text. */
    public String source() {
        return source;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** One of the kinds above. */
    public byte kind(int i) {
        return kind[i];
    }

    /** Whether a flag above is set. */
    public boolean is(int i, int flag) {
        return (flags[i] & flag) != 0;
    }

    /** UTF-16 offset of the first unit. */
    public int start(int i) {
        return start[i];
    }

    /** Exclusive UTF-16 offset. */
    public int end(int i) {
        return end[i];
    }

    /** All folded letters, to be read between {@link #from} and {@link #to}. */
    public char[] letters() {
        return letters;
    }

    /** Where a token's folded letters begin. */
    public int from(int i) {
        return folded[i];
    }

    /** Where they end. */
    public int to(int i) {
        return folded[i + 1];
    }

    /** First folded letter of a token. */
    public char first(int i) {
        return folded[i] < folded[i + 1] ? letters[folded[i]] : 0;
    }

    /** How many folded letters a token has. */
    public int length(int i) {
        return folded[i + 1] - folded[i];
    }

    /** The folded form of a token of at most four letters as one number, as {@link #shortWord(String)} gives it; 0 for longer ones. */
    public long shortWord(int i) {
        if (length(i) > SHORT) {
            return 0;
        }
        long word = 0;
        for (int c = folded[i]; c < folded[i + 1]; c++) {
            word = word << Character.SIZE | letters[c];
        }
        return word;
    }

    /** A folded word of at most four letters as one number that no other has. */
    public static long shortWord(String word) {
        long number = 0;
        for (int c = 0; c < word.length(); c++) {
            number = number << Character.SIZE | word.charAt(c);
        }
        return number;
    }

    /** Whether a token's folded form begins with these letters. */
    public boolean starts(int i, String begin) {
        if (length(i) < begin.length()) {
            return false;
        }
        for (int c = 0; c < begin.length(); c++) {
            if (letters[folded[i] + c] != begin.charAt(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token's folded form ends in these letters. */
    public boolean ends(int i, String end) {
        int from = folded[i + 1] - end.length();
        if (from < folded[i]) {
            return false;
        }
        for (int c = 0; c < end.length(); c++) {
            if (letters[from + c] != end.charAt(c)) {
                return false;
            }
        }
        return true;
    }

    /** The folded form, for messages and rare paths. */
    public String word(int i) {
        return new String(letters, folded[i], folded[i + 1] - folded[i]);
    }

    /** Number of sentences. */
    public int sentences() {
        return sentences;
    }

    /** First token of a sentence. */
    public int sentenceStart(int s) {
        return sentence[s];
    }

    /** Exclusive last token of a sentence. */
    public int sentenceEnd(int s) {
        return s + 1 < sentences ? sentence[s + 1] : count;
    }

    /** Adds a token; {@code chars} are those of the source. */
    int add(char[] chars, byte kind, int flags, int from, int to) {
        if (count == this.kind.length) {
            int size = count * 2;
            this.kind = Arrays.copyOf(this.kind, size);
            this.flags = Arrays.copyOf(this.flags, size);
            start = Arrays.copyOf(start, size);
            end = Arrays.copyOf(end, size);
            folded = Arrays.copyOf(folded, size + 1);
        }
        this.kind[count] = kind;
        this.flags[count] = (byte) flags;
        start[count] = from;
        end[count] = to;
        int at = folded[count];
        letters = Folding.grow(letters, at + (to - from) * 2 + 1);
        for (int i = from; i < to; i++) {
            at = Folding.append(chars[i], letters, at);
        }
        folded[count + 1] = at;
        return count++;
    }

    void sentenceHere() {
        if (sentences > 0 && sentence[sentences - 1] == count) {
            return;
        }
        if (sentences == sentence.length) {
            sentence = Arrays.copyOf(sentence, sentences * 2);
        }
        sentence[sentences++] = count;
    }
}
