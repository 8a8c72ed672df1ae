package org.mithaq.ledger;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;

/** Tells articles that say the same letters and digits, whatever stands between them. Holds those so far, as UTF-8: every article passes here letter by letter. */
final class ContentKey {
    /** What each character counts as, found when it is first met: {@link #UNASKED}, {@link #NOTHING}, {@link #HARD}, or a letter or digit. */
    private static final char[] ALIKE = new char[Character.MAX_VALUE + 1];

    private static final char UNASKED = 0;
    private static final char NOTHING = 1;

    /** It may become another one beside others, so only the library can say. */
    private static final char HARD = 2;

    private byte[] bytes = new byte[8192];
    private int size;

    private ContentKey() {}

    /** Equal for articles that say the same; null for one without letters and digits. */
    static @Nullable String of(Article article) {
        ContentKey key = new ContentKey();
        boolean isEasy = true;
        int from = article.bodyStart();
        for (Article.Cut cut : article.cuts()) {
            isEasy = isEasy && key.add(article.text(), from, Math.max(from, cut.start()));
            from = Math.max(from, cut.end());
        }
        isEasy = isEasy && key.add(article.text(), Math.min(from, article.bodyEnd()), article.bodyEnd());
        if (!isEasy) {
            return ofAny(body(article));
        }
        return key.size == 0 ? null : Digest.of(key.bytes, key.size);
    }

    private static String body(Article article) {
        StringBuilder body = new StringBuilder();
        int from = article.bodyStart();
        for (Article.Cut cut : article.cuts()) {
            body.append(article.text(), from, Math.max(from, cut.start()));
            from = Math.max(from, cut.end());
        }
        return body.append(article.text(), Math.min(from, article.bodyEnd()), article.bodyEnd())
                .toString();
    }

    /** The key of any text; {@link #add} is the same in a tenth of the time where it can. */
    static @Nullable String ofAny(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return letters.isEmpty() ? null : Digest.of(letters);
    }

    /** Adds a piece of text; false where a character of it is {@link #HARD}. */
    private boolean add(String text, int start, int end) {
        char[] piece = new char[end - start];
        text.getChars(start, end, piece, 0);
        if (bytes.length < size + 3 * piece.length) {
            bytes = Arrays.copyOf(bytes, size + 3 * piece.length);
        }
        byte[] to = bytes;
        int at = size;
        for (char c : piece) {
            char alike = ALIKE[c];
            if (alike == UNASKED) {
                alike = alike(c);
                ALIKE[c] = alike;
            }
            if (alike > HARD) {
                if (alike < 0x80) {
                    to[at++] = (byte) alike;
                } else if (alike < 0x800) {
                    to[at++] = (byte) (0xC0 | alike >> 6);
                    to[at++] = (byte) (0x80 | (alike & 0x3F));
                } else {
                    to[at++] = (byte) (0xE0 | alike >> 12);
                    to[at++] = (byte) (0x80 | (alike >> 6 & 0x3F));
                    to[at++] = (byte) (0x80 | (alike & 0x3F));
                }
            } else if (alike == HARD) {
                return false;
            }
        }
        size = at;
        return true;
    }

    private static char alike(char c) {
        // Hangul is put together from its parts, a sigma looks at what follows; short vowels of Arabic are marks, but join with nothing.
        if (c >= 0x1100 && !(c >= 0x2000 && c < 0x2070) || c == 'Σ') {
            return HARD;
        }
        if (isMark(c)) {
            return c >= 0x064B && c <= 0x0652 ? NOTHING : HARD;
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (plain.codePoints().noneMatch(other -> Character.isLetterOrDigit(other) || isMark((char) other))) {
            return NOTHING;
        }
        boolean isItself = plain.length() == 1 && Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFKC);
        return isItself ? plain.charAt(0) : HARD;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
