package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobInterruptedException;

final class FiledPartsTest {
    private final FiledParts parts = new FiledParts();

    @Test
    void takesPartsInTheOrderOfTheSeeds() throws Exception {
        parts.plan(3);
        assertThat(parts.file(bits(2))).isTrue();
        assertThat(parts.file(bits(0))).isTrue();
        assertThat(parts.firstMissing()).isOne();
        assertThat(parts.take()).isZero();
        parts.file(bits(1));
        assertThat(parts.take()).isOne();
        assertThat(parts.take()).isEqualTo(2);
        assertThat(parts.take()).isNegative();
        assertThat(parts.taken()).isEqualTo(3);
    }

    @Test
    void knowsWhatIsNoNews() throws Exception {
        parts.plan(2);
        assertThat(parts.file(bits(1))).isTrue();
        assertThat(parts.file(bits(1))).isFalse();
    }

    @Test
    void waitsForAPart() throws Exception {
        parts.plan(1);
        CompletableFuture<Integer> taking = taking();
        parts.file(bits(0));
        assertThat(taking.get(1, TimeUnit.MINUTES)).isZero();
    }

    @Test
    void waitsUntilItIsKnownHowManyThereAre() throws Exception {
        CompletableFuture<Integer> taking = taking();
        parts.plan(0);
        assertThat(taking.get(1, TimeUnit.MINUTES)).isNegative();
    }

    @Test
    void nothingIsInterruptedWhenTheLastPartIsTakenInBeforeTheOtherLooksAgain() throws Exception {
        parts.plan(1);
        parts.file(bits(0));
        parts.take();
        parts.close();
        assertThat(parts.file(new BitSet())).isFalse();
        assertThat(parts.areAllFiled()).isTrue();
    }

    @Test
    void whoGivesOutEndsWhenNobodyTakesIn() throws Exception {
        parts.plan(2);
        parts.close();
        assertThatThrownBy(() -> parts.file(bits(0))).isInstanceOf(JobInterruptedException.class);
    }

    @Test
    void whoTakesInEndsWhenNothingIsGivenOut() throws Exception {
        parts.plan(2);
        parts.file(bits(0));
        parts.close();
        assertThat(parts.take()).isZero();
        assertThatThrownBy(parts::take).isInstanceOf(JobInterruptedException.class);
    }

    @Test
    void whoTakesInEndsWhenTheSeedsCannotBeDivided() {
        parts.close();
        assertThatThrownBy(parts::take).isInstanceOf(JobInterruptedException.class);
    }

    private CompletableFuture<Integer> taking() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return parts.take();
            } catch (InterruptedException | JobInterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static BitSet bits(int part) {
        BitSet bits = new BitSet();
        bits.set(part);
        return bits;
    }
}
