package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionsTest {
    @Test
    void countsCodePointsAsTheTextDoes() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 : 'a' + random.nextInt(26));
        }
        Positions positions = new Positions(text.toString());
        for (int offset = 0; offset <= text.length(); offset++) {
            boolean cuts = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
            if (!cuts) {
                assertThat(positions.codePoint(offset)).isEqualTo(text.codePointCount(0, offset));
            }
        }
    }

    @Test
    void everyKindOfLineEndCountsOnce() {
        Positions positions = new Positions("a\nb\r\nc\rd\r\r\ne");
        assertThat(new int[] {
                    positions.line(0),
                    positions.line(1),
                    positions.line(2),
                    positions.line(5),
                    positions.line(7),
                    positions.line(11)
                })
                .containsExactly(1, 1, 2, 3, 4, 6);
    }
}
