package org.mithaq.text;

import java.util.Random;

/** Texts made of everything that breaks careless code: marks, ligatures, direction marks, halves of surrogate pairs. The same seed gives the same text. */
public final class RandomText {
    private static final String[] PIECES = {
        "وقّعتْ",
        "اتفاقيةً",
        "صـــادق",
        "للبحرين",
        "ﺍﺗﻔﺎﻕ",
        "ﻻ",
        "ﷲ",
        "د. ",
        "أ ف ب",
        "٢٠٢٤",
        "۱۴۴۷",
        "1.8",
        "10.30",
        "U.S.",
        "Mr. ",
        "signed",
        "İ",
        "ß",
        "Ǆ",
        "e\u0301",
        "\u200F",
        "\u200E",
        "\u202B",
        "\u2066",
        "\u2069",
        "\uFEFF",
        "\u00AD",
        "\u0640",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "\uFFFF",
        "\0",
        "\t",
        "\u00A0",
        "\u3000",
        "\n",
        "\r\n",
        "\r",
        "\u2028",
        "\n\n",
        " ",
        " ",
        " ",
        ".",
        "…",
        "؟",
        "؛",
        "،",
        "!",
        "«",
        "»",
        "“",
        "”",
        "\"",
        "'s",
        "’",
        "-",
        "–",
        "_",
        "(",
        ")",
        "/",
        "٪",
        "٫",
        "٬",
        "\u0651",
        "\u0301",
        "汉字",
        "क्",
        "한"
    };

    private RandomText() {}

    /** A text of up to {@code most} pieces, now and then with units drawn from the whole plane. */
    public static String of(Random random, int most) {
        StringBuilder out = new StringBuilder();
        int pieces = random.nextInt(most);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(8) == 0) {
                out.append((char) random.nextInt(0x10000));
            } else {
                out.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return out.toString();
    }
}
