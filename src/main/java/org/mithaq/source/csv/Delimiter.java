package org.mithaq.source.csv;

import java.io.IOException;
import java.io.InputStream;

/** What stands between the values of a table: whatever stands most often in its first row, outside quotation marks. */
final class Delimiter {
    private static final String CANDIDATES = ",;\t|";
    private static final int FIRST_ROW = 1 << 14;

    private Delimiter() {}

    /** Looks at a stream that can be rewound. */
    static char find(InputStream in) throws IOException {
        in.mark(FIRST_ROW + 1);
        byte[] start = in.readNBytes(FIRST_ROW);
        in.reset();
        return find(start);
    }

    private static char find(byte[] start) {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (byte value : start) {
            quoted ^= value == '"';
            if (!quoted && (value == '\n' || value == '\r')) {
                break;
            }
            int candidate = quoted ? -1 : CANDIDATES.indexOf((char) (value & 0xFF));
            if (candidate >= 0) {
                counts[candidate]++;
            }
        }
        return CANDIDATES.charAt(mostFrequent(counts));
    }

    private static int mostFrequent(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }
}
