package org.mithaq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.source.Rejection;
import org.mithaq.source.SourceDocument;

class ArticleReaderTest {
    private static final ArticleReader READER = ArticleReader.load(List.of("ar", "en"));

    private static final String STORY =
            "وقّع وزيرا خارجية البلدين أمس في العاصمة اتفاقا من ثلاثة بنود، وقالا إنه بداية عهد جديد.";

    private static final String SECOND =
            "ومن المقرر أن يدخل الاتفاق حيز التنفيذ بعد أن يصادق عليه برلمانا البلدين في الربيع.";

    private static final String NOTICE = "حقوق الطبع والنشر 2024 وكالة المدينة. جميع الحقوق محفوظة.";

    @Test
    void readsAWholeWireStory() {
        String text = "  \nبيروت (رويترز) - " + STORY + "\n" + SECOND + " \n\n" + NOTICE
                + "\n\n:max_bytes(9000):strip_icc()/a-1b2c.jpg)\n";
        Article article = article(text, Map.of());
        assertEquals("بيروت", article.datelinePlace());
        assertEquals("Reuters", article.publisher());
        assertEquals("وكالة المدينة", article.copyrightHolder());
        assertEquals(2024, article.copyrightYear());
        assertEquals("بيروت (رويترز) - " + STORY + "\n" + SECOND, body(article));
        assertTrue(text.substring(article.datelineEnd()).startsWith(STORY));
        assertEquals(new PublicationDate("2024", null, "copyright_year"), article.published());
        Rejection noise = article.warnings().get(0);
        assertEquals("W_NOISE", noise.code());
        assertTrue(noise.detail().contains("image address, copyright line"), noise.detail());
        assertEquals(text.indexOf(NOTICE), noise.start());
        assertEquals(1, article.warnings().size());
    }

    @Test
    void takesWhatTheMetadataSays() {
        Article article = article(
                "Cairo – The two governments signed a treaty in the capital.",
                Map.of(
                        "headline", " Two sign ",
                        "publisher", " City Wire ",
                        "url", "https://example.org/1",
                        "inLanguage", "en-GB",
                        "datePublished", "2025-11-06T23:00:00+03:00"));
        assertEquals(" Two sign ", article.title());
        assertEquals("City Wire", article.publisher());
        assertEquals("https://example.org/1", article.url());
        assertEquals("en", article.language());
        assertEquals("ltr", article.direction());
        assertEquals(
                new PublicationDate("2025-11-06", LocalDate.of(2025, 11, 6), "file_metadata"), article.published());
        assertEquals(List.of(), article.warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "https:", "http:// a b", "ftp://example.org"})
    void keepsOnlyWebAddresses(String url) {
        assertEquals(null, article(STORY, Map.of("url", url)).url());
    }

    @Test
    void fallsBackToThePathWhenTheMetadataDateIsNone() {
        SourceDocument document = document("2025/11/06/a.txt", STORY, Map.of("datePublished", "gestern"));
        Article article = assertInstanceOf(ArticleReading.Accepted.class, READER.read(document))
                .article();
        assertEquals("path", article.published().basis());
        Rejection warning = article.warnings().get(0);
        assertEquals("W_NO_DATE", warning.code());
        assertTrue(warning.detail().contains("'gestern'"), warning.detail());
    }

    @Test
    void cutsLeftoversInTheMiddleAndSaysWhere() {
        String text = STORY + "\nشارك / Share on Facebook\n" + SECOND + "\nاقرأ أيضا\nقمة ثلاثية في العاصمة\n" + STORY;
        Article article = article(text, Map.of());
        assertEquals(
                List.of("شارك / Share on Facebook", "اقرأ أيضا\nقمة ثلاثية في العاصمة"),
                article.cuts().stream()
                        .map(cut -> text.substring(cut.start(), cut.end()))
                        .toList());
        assertEquals(
                List.of("W_NOISE", "W_NOISE"),
                article.warnings().stream().map(Rejection::code).toList());
        assertEquals(text, body(article));
    }

    @Test
    void cutsABlockOfLinksAtTheEnd() {
        String text = STORY + "\nاقرأ أيضا:\nقمة ثلاثية في العاصمة\nوفد جديد يصل غدا\n";
        assertEquals(STORY, body(article(text, Map.of())));
    }

    @Test
    void cutsALinkBehindTheLastSentence() {
        assertEquals(STORY, body(article(STORY + " اقرأ أيضا: قمة ثلاثية في العاصمة", Map.of())));
    }

    @Test
    void takesThePublisherFromTheByline() {
        Article article = article(STORY + "\n \nفرانس24/ أ ف ب", Map.of());
        assertEquals("France 24", article.publisher());
        assertEquals(STORY, body(article));
    }

    @Test
    void takesTheAgencyOfTheCopyrightLineForPublisher() {
        assertEquals(
                "Associated Press",
                article(STORY + "\nحقوق النشر 2024 وكالة أسوشيتد برس. جميع الحقوق محفوظة.", Map.of())
                        .publisher());
    }

    @Test
    void keepsTheEndOfAWrappedSentence() {
        String text = "The two governments signed the accord, an official told\nReuters.";
        assertEquals(text, body(article(text, Map.of())));
    }

    @Test
    void doesNotCutAStoryBehindACopyrightOfAPicture() {
        String text = STORY + "\n© 2024 وكالة المدينة\n" + (SECOND + "\n").repeat(6);
        Article article = article(text, Map.of());
        assertEquals(text.strip(), body(article));
        assertEquals(1, article.cuts().size());
    }

    @Test
    void startsTheStoryBehindADatelineOnALineOfItsOwn() {
        String text = "واشنطن (أ ف ب)\n" + STORY;
        Article article = article(text, Map.of());
        assertEquals("AFP", article.publisher());
        assertEquals(text.indexOf(STORY), article.datelineEnd());
    }

    @Test
    void findsTheDatelineBehindATitle() {
        String text = "قمة ثلاثية في العاصمة\nواشنطن (أ ف ب) - " + STORY;
        Article article = article(text, Map.of());
        assertEquals("واشنطن", article.datelinePlace());
        assertEquals(text.indexOf(STORY), article.datelineEnd());
        assertEquals(0, article.bodyStart());
    }

    @Test
    void warnsOnceOfQuotationMarks() {
        String text = "قال الوزير في المدينة ”نعم“ ثم ”لا“ على الاتفاق.";
        Rejection warning = article(text, Map.of()).warnings().get(0);
        assertEquals("W_QUOTES", warning.code());
        assertEquals(text.indexOf('”'), warning.start());
        assertEquals(1, article(text, Map.of()).warnings().size());
    }

    @Test
    void rejectsBoilerplateAlone() {
        SourceDocument document =
                document("a.txt", "Share on Facebook\n" + NOTICE + "\nhttps://example.org/1", Map.of());
        ArticleReading.Rejected rejected = assertInstanceOf(ArticleReading.Rejected.class, READER.read(document));
        assertEquals("E_NOT_NEWS", rejected.rejection().code());
    }

    @Test
    void aShareBarBetweenDatelineAndStoryIsNoCutOfTheStory() {
        Article article = article("واشنطن – \nشارك\n" + STORY, Map.of());
        assertEquals(List.of(), article.cuts());
        assertEquals(article.text().indexOf(STORY), article.datelineEnd());
    }

    @Property(tries = 500)
    void keepsItsOffsetsInsideTheText(@ForAll("texts") String text) {
        if (READER.read(document("a.txt", text, Map.of())) instanceof ArticleReading.Accepted accepted) {
            Article article = accepted.article();
            assertFalse(Letters.isBlank(text.charAt(article.bodyStart())));
            assertFalse(Letters.isBlank(text.charAt(article.bodyEnd() - 1)));
            int last = article.datelineEnd() - 1;
            for (Article.Cut cut : article.cuts()) {
                assertTrue(cut.start() > last && cut.end() > cut.start() && cut.end() < article.bodyEnd());
                last = cut.end();
            }
            assertEquals(accepted, READER.read(document("a.txt", text, Map.of())));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> pieces = List.of(
                STORY,
                SECOND,
                NOTICE,
                "\n",
                "\r\n",
                " ",
                "\n\n",
                "واشنطن – ",
                "(رويترز) ",
                "- ",
                "شارك",
                "اقرأ أيضا",
                "https://example.org/a.jpg",
                "#قمة",
                "”",
                "“",
                "\"",
                "© 2024",
                "REUTER",
                "LONDON, March 3 -",
                "/",
                ":",
                "\u200F",
                "\uFEFF",
                "𝒜",
                "He said.",
                "Copyright",
                "...");
        return Arbitraries.of(pieces).list().ofMinSize(1).ofMaxSize(25).map(list -> String.join("", list));
    }

    private static String body(Article article) {
        return article.text().substring(article.bodyStart(), article.bodyEnd());
    }

    private static Article article(String text, Map<String, String> metadata) {
        return assertInstanceOf(ArticleReading.Accepted.class, READER.read(document("a.txt", text, metadata)))
                .article();
    }

    private static SourceDocument document(String path, String text, Map<String, String> metadata) {
        return new SourceDocument(path, "0".repeat(64), "0".repeat(16), 1, "UTF-8", false, text, metadata);
    }
}
