package org.mithaq.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.article.Article;
import org.mithaq.event.Findings;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.source.Reading;
import org.mithaq.source.Rejection;
import org.mithaq.source.SourceDocument;

final class DocumentReadingTest {
    private static final String ENGLISH =
            "AMMAN (Reuters) - The two delegations signed a memorandum in the capital on Monday, the ministry said.\n";

    private final DocumentReading reading = new DocumentReading(
            List.of("ar", "en"),
            articles -> articles.stream().map(DocumentReadingTest::nothing).toList());

    @Test
    void readsAnArticleInALanguageOfTheJob() {
        assertThat(reading.outcome(document(ENGLISH, false, false)))
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        read -> assertThat(read.findings().article().language()).isEqualTo("en"));
    }

    @Test
    void rejectsAnotherLanguageAndNamesIt() {
        DocumentReading arabicOnly = new DocumentReading(List.of("ar"), articles -> {
            throw new AssertionError("must not be extracted");
        });
        assertThat(arabicOnly.outcome(document(ENGLISH, false, false)))
                .isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
                    assertThat(rejected.rejection().code()).isEqualTo("E_LANG");
                    assertThat(rejected.rejection().detail())
                            .startsWith("a.txt: the language found is 'en', and this job reads ar.");
                    assertThat(rejected.articleId()).isEqualTo("0123456789abcdef");
                });
    }

    @Test
    void doesNotReadAgainWhatTheLedgerHas() {
        assertThat(reading.outcome(document(ENGLISH, false, true))).isInstanceOf(Outcome.Seen.class);
    }

    @Test
    void aCopyOfAnArticleIsACopyWhetherKnownOrNot() {
        Outcome copy = new Outcome.Copy("a.txt", "0123456789abcdef");
        assertThat(reading.outcome(document(ENGLISH, true, false))).isEqualTo(copy);
        assertThat(reading.outcome(document(ENGLISH, true, true))).isEqualTo(copy);
    }

    @Test
    void aCopyOfARejectedArticleIsRejectedToo() {
        DocumentReading arabicOnly = new DocumentReading(List.of("ar"), articles -> {
            throw new AssertionError("must not be extracted");
        });
        assertThat(arabicOnly.outcome(document(ENGLISH, true, false))).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void handsOnWhyARecordCouldNotBeRead() {
        Rejection why = Rejection.of("E_IO", "read", "a.txt: cannot be read");
        assertThat(reading.outcome(new SeedRecord.Unreadable(new Reading.Rejected("a.txt", null, why))))
                .isEqualTo(new Outcome.Rejected("a.txt", null, why));
    }

    @Test
    void aFaultOfTheExtractionCostsTheArticleAlone() {
        DocumentReading broken = new DocumentReading(List.of("en"), articles -> {
            throw new IndexOutOfBoundsException("7");
        });
        assertThat(broken.outcome(document(ENGLISH, false, false)))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.rejection().detail())
                                .startsWith("a.txt: extraction failed (java.lang.IndexOutOfBoundsException: 7)."));
    }

    @Test
    void aFaultInOneArticleLeavesThoseBesideItAsTheyAre() {
        DocumentReading broken = new DocumentReading(List.of("en"), articles -> {
            if (articles.stream().anyMatch(each -> each.text().contains("treaty"))) {
                throw new IndexOutOfBoundsException("7");
            }
            return articles.stream().map(DocumentReadingTest::nothing).toList();
        });
        String other = ENGLISH.replace("memorandum", "treaty");
        List<Outcome> outcomes = broken.outcomes(List.of(
                document(ENGLISH, false, false),
                document(ENGLISH, false, true),
                document(other, false, false),
                document(ENGLISH, false, false)));
        assertThat(outcomes)
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("Read", "Seen", "Rejected", "Read");
    }

    private static Findings nothing(Article article) {
        return new Findings(article, null, List.of(), List.of(), List.of(), List.of());
    }

    private static SeedRecord.Document document(String text, boolean copy, boolean known) {
        SourceDocument document = new SourceDocument(
                "a.txt",
                "0123456789abcdef".repeat(4),
                "0123456789abcdef",
                text.getBytes(StandardCharsets.UTF_8).length,
                "UTF-8",
                false,
                text,
                Map.of());
        return new SeedRecord.Document(document, copy, known);
    }
}
