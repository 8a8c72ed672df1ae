package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {
    @Test
    void sortsAsUtf8Does() {
        List<String> inOrder = List.of("a", "aa", "b", "ب", "\uD7FF", "\uE000", "\uFFFD", "😀", "😁");
        List<String> reversed = new ArrayList<>(inOrder);
        Collections.reverse(reversed);
        reversed.sort(CodePointOrder.COMPARATOR);
        assertThat(reversed).isEqualTo(inOrder);
    }
}
