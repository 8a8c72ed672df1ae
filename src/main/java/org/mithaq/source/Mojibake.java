package org.mithaq.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a text whose letters were destroyed before it came here: UTF-8 that somebody read in an older charset and saved again, letters saved as question
 * marks, halves of characters. Such a text is never repaired, because nobody could check the repair: its offsets would be over a file that does not exist.
 */
final class Mojibake {
    private static final List<OldLetters> MISTAKEN =
            List.of(OldLetters.of("windows-1252"), OldLetters.of("windows-1256"));

    /** Sequences that look like UTF-8 by chance are fewer. */
    private static final int ENOUGH = 3;

    /** Of the characters outside ASCII, how many in a hundred stand in such sequences. */
    private static final int MOST = 60;

    /** Characters of a sequence at most. */
    private static final int LONGEST = 4;

    /** The byte order mark of UTF-8 in windows-1252. */
    private static final String MARK_MISREAD = "ï»¿";

    private static final Pattern SHIFTED = Pattern.compile("\\+([A-Za-z0-9+/]{3,})-");

    /** Half a character, a lost one, or the sign that UTF-7 begins with. */
    private static final byte BROKEN = 1;

    private static final byte MARK = 2;
    /** Begins or goes on a sequence of UTF-8 when it is misread. */
    private static final byte LEADS = 4;

    private static final byte FOLLOWS = 8;

    private static final byte[] SIGNS = new byte[Character.MAX_VALUE + 1];

    static {
        Arrays.fill(SIGNS, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, BROKEN);
        SIGNS['\uFFFD'] = BROKEN;
        SIGNS['+'] = BROKEN;
        SIGNS['?'] = MARK;
        byte[] signs = SIGNS;
        for (OldLetters charset : MISTAKEN) {
            for (int i = 0; i < charset.foreign.length(); i++) {
                char letter = charset.foreign.charAt(i);
                int value = charset.bytes[letter];
                signs[letter] |= value >= 0xC2 && value < 0xF5 ? LEADS : value <= 0xBF ? FOLLOWS : 0;
            }
        }
    }

    private final String text;

    private Mojibake(String text) {
        this.text = text;
    }

    /** What became of the letters, with the fix; empty for a sound text. */
    static Optional<String> of(String text) {
        Mojibake mojibake = new Mojibake(text);
        return mojibake.isSuspect()
                ? mojibake.halves().or(mojibake::lost).or(mojibake::misread).or(mojibake::shifted)
                : Optional.empty();
    }

    /** One look at each character: false for nearly every text. Each sequence is a pair at least; Arabic has some by chance, a letter before its comma. */
    private boolean isSuspect() {
        byte[] signs = SIGNS;
        int pairs = 0;
        int foreign = 0;
        byte before = 0;
        char[] chars = text.toCharArray();
        for (char c : chars) {
            byte sign = signs[c];
            if (sign != 0) {
                if ((sign & BROKEN) != 0 || (sign & before & MARK) != 0) {
                    return true;
                }
                pairs += (before & LEADS) != 0 && (sign & FOLLOWS) != 0 ? 1 : 0;
            }
            foreign += c > 0x7F ? 1 : 0;
            before = sign;
        }
        return (pairs >= ENOUGH && 100L * LONGEST * pairs >= (long) foreign * MOST) || text.startsWith(MARK_MISREAD);
    }

    private Optional<String> halves() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(
                        "character %d is half of one (a lone surrogate); fetch the article again.".formatted(i));
            }
        }
        return Optional.empty();
    }

    /** A third of what should be letters is gone, in more places than questions are asked. */
    private Optional<String> lost() {
        int gone = 0;
        int runs = 0;
        int replaced = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?' && i + 1 < text.length() && text.charAt(i + 1) == '?') {
                int start = i;
                i = endOfMarks(i) - 1;
                gone += i + 1 - start;
                runs++;
            }
            replaced += c == '\uFFFD' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        boolean isLost = (runs >= ENOUGH && gone * 3 > letters) || replaced * 20 > letters + 20;
        return isLost
                ? Optional.of(
                        "its letters were lost when somebody saved it in a charset that has none for them ('%s'); fetch the article again."
                                .formatted(gone > replaced ? "????" : "\uFFFD"))
                : Optional.empty();
    }

    private int endOfMarks(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '?') {
            end++;
        }
        return end;
    }

    private Optional<String> misread() {
        if (text.startsWith(MARK_MISREAD)) {
            return Optional.of(repair(MARK_MISREAD, MISTAKEN.get(0)));
        }
        return MISTAKEN.stream().flatMap(charset -> misread(charset).stream()).findFirst();
    }

    private Optional<String> misread(OldLetters charset) {
        Misreading misreading = new Misreading(charset);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                i = misreading.run(i);
            }
        }
        return misreading.sequences >= ENOUGH && misreading.inSequences * 100 >= misreading.characters * MOST
                ? Optional.of(repair(misreading.example, charset))
                : Optional.empty();
    }

    private static String repair(String example, OldLetters charset) {
        return "UTF-8 that was read as %s and saved again ('%s'); undo it (encode the text in %s, keep the bytes as UTF-8), or fetch the article again."
                .formatted(charset.name, example, charset.name);
    }

    /** UTF-7 is ASCII to the eye of every decoder, and nobody has written it for twenty years but to smuggle markup. */
    private Optional<String> shifted() {
        if (text.indexOf("+") < 0) {
            return Optional.empty();
        }
        int letters = 0;
        int shifted = 0;
        Matcher found = SHIFTED.matcher(text);
        while (found.find()) {
            int outside = lettersOutsideAscii(found.group(1));
            letters += outside;
            shifted += outside == 0 ? 0 : found.end() - found.start();
        }
        boolean isMostOfIt = letters > 0 && 2 * shifted > text.strip().length();
        return letters >= 2 * ENOUGH || isMostOfIt
                ? Optional.of("UTF-7, which is not read; save the file as UTF-8 and run again.")
                : Optional.empty();
    }

    private static int lettersOutsideAscii(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            String decoded = new String(bytes, 0, bytes.length & ~1, StandardCharsets.UTF_16BE);
            boolean isText = decoded.chars().allMatch(c -> c > 0x7F && Character.isLetter(c));
            return isText ? decoded.length() : 0;
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    /** What a text looks like when its characters are taken for the bytes of UTF-8. Holds the counts so far. */
    private final class Misreading {
        private final OldLetters charset;
        private int characters;
        private int inSequences;
        private int sequences;
        private String example = "";

        Misreading(OldLetters charset) {
            this.charset = charset;
        }

        /** Counts a sequence that starts here; returns the offset of its last character. */
        int run(int start) {
            characters++;
            int lead = byteAt(start);
            int length = lead >= 0xC2 && lead < 0xE0
                    ? 2
                    : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? LONGEST : 1;
            for (int i = 1; i < length; i++) {
                int next = byteAt(start + i);
                if (next < 0x80 || next > 0xBF) {
                    return start;
                }
            }
            if (length == 1) {
                return start;
            }
            characters += length - 1;
            inSequences += length;
            sequences++;
            int from = start;
            example = example.length() < 2 * LONGEST ? example + text.substring(from, from + length) : example;
            return start + length - 1;
        }

        private int byteAt(int at) {
            return at >= text.length() ? -1 : charset.bytes[text.charAt(at)];
        }
    }

    /**
     * The letters of an older charset.
     *
     * @param name its name
     * @param foreign those outside ASCII
     * @param bytes by character the byte that it has for it, -1 for none; control characters stand for themselves, as decoders leave them
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // Looked up, never compared: each article asks for each of its characters.
    private record OldLetters(String name, String foreign, short[] bytes) {
        static OldLetters of(String name) {
            short[] bytes = new short[Character.MAX_VALUE + 1];
            Arrays.fill(bytes, (short) -1);
            StringBuilder foreign = new StringBuilder();
            Charset charset = Charset.forName(name);
            for (int value = 0; value < 0x100; value++) {
                String letter = new String(new byte[] {(byte) value}, charset);
                if (letter.charAt(0) != '\uFFFD') {
                    bytes[letter.charAt(0)] = (short) value;
                    foreign.append(value > 0x7F ? letter : "");
                }
            }
            for (short control = 0x80; control < 0xA0; control++) {
                bytes[control] = control;
                foreign.append((char) control);
            }
            return new OldLetters(name, foreign.toString(), bytes);
        }
    }
}
