package org.mithaq.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DigestTableTest {
    @Test
    void aKeyIsFoundByItsHashThatWasMadeLetterByLetter() {
        DigestTable table = new DigestTable();
        table.add("E:treaty-1");
        assertThat(table.has(hash("E:treaty-1"))).isTrue();
        assertThat(table.has(hash("E:treaty-2"))).isFalse();
        assertThat(table.has(DigestTable.FIRST)).isFalse();
    }

    private static long hash(String key) {
        long hash = DigestTable.FIRST;
        for (int i = 0; i < key.length(); i++) {
            hash = DigestTable.hash(hash, key.charAt(i));
        }
        return hash;
    }
}
