package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReadAheadTest {
    @Test
    void handsOverEverythingInOrder() {
        List<String> got = new ArrayList<>();
        try (ReadAhead<Integer, String> ahead =
                new ReadAhead<>("test", IntStream.range(0, 1000).iterator(), i -> "n" + i)) {
            ahead.forEachRemaining(got::add);
        }
        assertThat(got)
                .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> "n" + i).toList());
    }

    @Test
    void isEmptyWhereNothingIs() {
        try (ReadAhead<Integer, String> ahead =
                new ReadAhead<>("test", List.<Integer>of().iterator(), i -> "n" + i)) {
            assertThat(ahead.hasNext()).isFalse();
        }
    }

    @Test
    void readsNoMoreThanAFewBatchesAhead() {
        AtomicInteger made = new AtomicInteger();
        try (ReadAhead<Integer, Integer> ahead =
                new ReadAhead<>("test", IntStream.range(0, 1_000_000).iterator(), i -> made.incrementAndGet())) {
            ahead.next();
        }
        assertThat(made.get()).isLessThan(1000);
    }

    @Test
    void whatFailsThereFailsHere() {
        try (ReadAhead<Integer, Integer> ahead =
                new ReadAhead<>("test", IntStream.range(0, 200).iterator(), i -> 100 / (150 - i))) {
            assertThatThrownBy(() -> ahead.forEachRemaining(i -> {}))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining("by zero");
        }
    }
}
