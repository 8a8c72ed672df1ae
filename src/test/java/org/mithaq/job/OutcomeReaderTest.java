package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.article.Article;
import org.mithaq.event.Findings;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.source.SeedFolder;
import org.mithaq.source.SourceLimits;
import org.mithaq.source.SourceSettings;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** However many threads extract, the outcomes come in the order of the seeds. */
final class OutcomeReaderTest {
    private static final int ARTICLES = 500;
    private static final int BATCH = 64;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    folder.resolve("%03d.txt".formatted(i)),
                    "AMMAN (Reuters) - The two delegations met for the %d. time in the capital, the ministry said.\n"
                            .formatted(i));
        }
    }

    private OutcomeReader reader(int threads, Function<List<Article>, List<Findings>> extraction) {
        SeedReader seeds = new SeedReader(
                SeedFolder.at(folder),
                SourceSettings.of(SourceLimits.DEFAULTS),
                null,
                nothing -> {},
                RunProgress.SILENT);
        return new OutcomeReader(seeds, new DocumentReading(List.of("en"), extraction), outcome -> outcome, threads);
    }

    private static List<Findings> nothing(List<Article> articles) {
        return articles.stream()
                .map(article -> new Findings(article, null, List.of(), List.of(), List.of(), List.of()))
                .toList();
    }

    private static String path(Outcome outcome) {
        return ((Outcome.Read) outcome).findings().article().source().path();
    }

    private static List<String> paths(OutcomeReader reader) throws InterruptedException {
        List<String> paths = new ArrayList<>();
        for (Outcome next = reader.read(); next != null; next = reader.read()) {
            paths.add(path(next));
        }
        return paths;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theOrderIsThatOfTheSeeds(int threads) throws InterruptedException {
        OutcomeReader reader = reader(threads, OutcomeReaderTest::nothing);
        // Opened again, it begins at the first file.
        for (int i = 0; i < 2; i++) {
            reader.open(new ExecutionContext());
            assertThat(paths(reader)).hasSize(ARTICLES).isSorted();
            assertThat(reader.read()).isNull();
            reader.close();
        }
    }

    /** Two batches wait for each other, which they can only on two threads. */
    @Test
    void batchesAreExtractedAtTheSameTimeAndTheSlowOneComesFirst() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(1);
        Set<String> threads = ConcurrentHashMap.newKeySet();
        OutcomeReader reader = reader(2, articles -> {
            threads.add(Thread.currentThread().getName());
            if (articles.get(0).source().path().equals("000.txt")) {
                await(second);
            } else {
                second.countDown();
            }
            return nothing(articles);
        });
        reader.open(new ExecutionContext());
        assertThat(path(Objects.requireNonNull(reader.read()))).isEqualTo("000.txt");
        assertThat(threads).hasSizeGreaterThanOrEqualTo(2).allMatch(name -> name.startsWith("extract-"));
        reader.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anErrorOfTheMachineIsThrownWhereTheOutcomeIsAskedFor(int threads) throws InterruptedException {
        OutcomeReader reader = reader(threads, articles -> {
            if (articles.get(0).source().path().equals("064.txt")) {
                throw new OutOfMemoryError("a test");
            }
            return nothing(articles);
        });
        reader.open(new ExecutionContext());
        for (int i = 0; i < BATCH; i++) {
            assertThat(reader.read()).isNotNull();
        }
        assertThatThrownBy(reader::read).hasRootCauseInstanceOf(OutOfMemoryError.class);
        reader.close();
    }
}
