package org.mithaq.ledger;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;

/** Tells articles that say the same letters and digits, whatever stands between them. Every article passes here letter by letter. */
final class ContentKey {
    /** What each character counts as, found when it is first met: {@link #UNASKED}, {@link #NOTHING}, {@link #HARD}, or a letter or digit. */
    private static final char[] ALIKE = new char[Character.MAX_VALUE + 1];

    private static final char UNASKED = 0;
    private static final char NOTHING = 1;

    /** It may become another one beside others, so only the library can say. */
    private static final char HARD = 2;

    private ContentKey() {}

    /** Equal for articles that say the same; null for one without letters and digits. */
    static @Nullable String of(Article article) {
        StringBuilder body = new StringBuilder(article.text().length());
        int from = article.bodyStart();
        for (Article.Cut cut : article.cuts()) {
            body.append(article.text(), from, Math.max(from, cut.start()));
            from = Math.max(from, cut.end());
        }
        body.append(article.text(), Math.min(from, article.bodyEnd()), article.bodyEnd());
        return of(body.toString());
    }

    /** Equal for texts that say the same: those that {@link #letters} makes alike. */
    static @Nullable String of(String text) {
        char[] chars = text.toCharArray();
        byte[] letters = new byte[3 * chars.length];
        int size = 0;
        for (char c : chars) {
            char alike = ALIKE[c];
            if (alike == UNASKED) {
                alike = alike(c);
                ALIKE[c] = alike;
            }
            if (alike == HARD) {
                return letters(text).isEmpty() ? null : Digest.of(letters(text));
            }
            if (alike != NOTHING) {
                size = encode(alike, letters, size);
            }
        }
        return size == 0 ? null : Digest.of(letters, size);
    }

    /** As UTF-8. */
    private static int encode(char c, byte[] to, int at) {
        if (c < 0x80) {
            to[at] = (byte) c;
            return at + 1;
        }
        if (c < 0x800) {
            to[at] = (byte) (0xC0 | (c >> 6));
            to[at + 1] = (byte) (0x80 | (c & 0x3F));
            return at + 2;
        }
        to[at] = (byte) (0xE0 | (c >> 12));
        to[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
        to[at + 2] = (byte) (0x80 | (c & 0x3F));
        return at + 3;
    }

    /** The letters and digits of any text in one spelling. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static char alike(char c) {
        // Hangul is put together from its parts; what a sigma becomes depends on what follows.
        if ((c >= 0x1100 && !(c >= 0x2000 && c < 0x2070)) || c == 'Σ') {
            return HARD;
        }
        if (isMark(c)) {
            // The short vowels of Arabic join with nothing.
            return c >= 0x064B && c <= 0x0652 ? NOTHING : HARD;
        }
        String one = String.valueOf(c);
        String plain = Normalizer.normalize(one, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (plain.codePoints().noneMatch(other -> Character.isLetterOrDigit(other) || isMark(other))) {
            return NOTHING;
        }
        return plain.length() == 1 && Normalizer.isNormalized(one, Normalizer.Form.NFKC) ? plain.charAt(0) : HARD;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
