package org.mithaq.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mithaq.article.Article;
import org.mithaq.lexicon.PackException;
import org.mithaq.source.SourceDocument;
import org.mithaq.text.RandomText;

/** What holds for every article, whatever it says. */
class ArticleExtractionTest {
    @Test
    void theSameArticleGivesTheSameFindings() {
        assertEquals(read(TestArticles.all()), read(TestArticles.all()));
    }

    @Test
    void anotherExtractionOfTheSamePacksGivesTheSameFindings() {
        ArticleExtraction other = ArticleExtraction.load(List.of("ar", "en"));
        for (Findings findings : read(TestArticles.seeds())) {
            assertEquals(findings, other.extract(findings.article()));
        }
    }

    @Test
    void theOrderOfArticlesChangesNothing() {
        List<SourceDocument> shuffled = new ArrayList<>(TestArticles.all());
        Collections.shuffle(shuffled, new Random(29));
        List<Findings> straight = read(TestArticles.all());
        List<Findings> crooked = read(shuffled);
        for (int i = 0; i < shuffled.size(); i++) {
            assertEquals(straight.get(TestArticles.all().indexOf(shuffled.get(i))), crooked.get(i));
        }
    }

    @Test
    void articlesSideBySideGiveWhatEachGivesAlone() {
        List<Findings> alone = read(TestArticles.all());
        List<Article> articles = alone.stream().map(Findings::article).toList();
        assertEquals(alone, Extractions.shared().extract(articles));
    }

    @Test
    void twoThreadsGiveWhatOneGives() throws InterruptedException, ExecutionException {
        List<Findings> alone = read(TestArticles.all());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<List<Findings>> work = () -> read(TestArticles.all());
            List<Future<List<Findings>>> both = threads.invokeAll(List.of(work, work));
            assertEquals(alone, both.get(0).get());
            assertEquals(alone, both.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void noTextMakesItFail() {
        Random random = new Random(41);
        int records = 0;
        for (int n = 0; n < 600; n++) {
            String language = random.nextBoolean() ? "ar" : "en";
            String text = jumble(random, language);
            String published = random.nextBoolean() ? "2024-11-14" : null;
            SourceDocument document = Extractions.document("random.txt", language, text, published);
            Findings findings = Extractions.read(document).orElse(null);
            if (findings != null) {
                FindingsRules.check(findings);
                records += findings.events().size() + findings.accords().size();
            }
        }
        assertTrue(records > 300, records + " records are too few to prove anything");
    }

    /** Pieces of sentences that belong to different ones, with noise between them. */
    private static String jumble(Random random, String language) {
        List<SourceDocument> sentences = TestArticles.sentences().stream()
                .filter(d -> d.path().startsWith(language))
                .toList();
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(10); piece >= 0; piece--) {
            String[] words =
                    sentences.get(random.nextInt(sentences.size())).text().split(" ", -1);
            int from = random.nextInt(words.length);
            int to = Math.min(words.length, from + 2 + random.nextInt(8));
            text.append(String.join(" ", List.of(words).subList(from, to)));
            text.append(random.nextInt(6) == 0 ? RandomText.of(random, 4) : random.nextInt(6) == 0 ? "\n" : " ");
        }
        return text.toString();
    }

    @Test
    void anUnknownLanguageIsRefusedWhenThePacksAreRead() {
        PackException e = assertThrows(PackException.class, () -> ArticleExtraction.load(List.of("tlh")));
        assertTrue(String.valueOf(e.getMessage()).contains("languages/tlh/pack.yaml"), e.getMessage());
    }

    @Test
    void saysWhenNoPublicationDateIsKnown() {
        String text = "التقى وزيرا خارجية النمسا والمجر يوم الثلاثاء في فيينا وبحثا التجارة بين البلدين.";
        List<String> codes = Extractions.of("ar", text, null).warnings().stream()
                .map(w -> w.code())
                .toList();
        assertEquals(List.of("W_NO_DATE"), codes);
        assertEquals(List.of(), Extractions.of("ar", text, "2024-11-14").warnings());
    }

    private static List<Findings> read(List<SourceDocument> documents) {
        return documents.stream().flatMap(d -> Extractions.read(d).stream()).toList();
    }
}
