package org.mithaq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.source.SourceDocument;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ForeignLinesTest {
    private static final ArticleReader READER = ArticleReader.load(List.of("ar", "en"));
    private static final LanguageFinder FINDER = LanguageFinder.read();
    private static final String ARABIC =
            "وقّع وزيرا المياه في البلدين أمس اتفاقا على اقتسام آبار الحدود بعد مفاوضات استمرت عاما.";
    private static final String ENGLISH =
            "The ministers of both countries signed an accord on the wells, and it is to be read in both languages.";
    private static final String FRENCH =
            "Les ministres des deux pays ont signé un accord sur les puits de la frontière, selon le texte publié dans la capitale.";
    private static final String PERSIAN =
            "وزیران آب دو کشور دیروز توافقی را درباره چاه های مرزی امضا کردند که از ماه آینده اجرا می شود.";

    static Stream<Arguments> paragraphs() throws IOException {
        try (InputStream in = ForeignLinesTest.class.getResourceAsStream("languages.yaml")) {
            Map<String, List<String>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<Arguments> paragraphs = new ArrayList<>();
            all.forEach((language, texts) -> texts.forEach(text -> paragraphs.add(Arguments.of(language, text))));
            return paragraphs.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void namesTheLanguage(String language, String text) {
        LanguageFinder.Finding finding = FINDER.find(text, 0, text.length(), null);
        assertEquals(language, finding.language());
        assertTrue(finding.confidence() >= 0.6, finding.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, FRENCH, PERSIAN})
    void cutsAParagraphInAnotherLanguageWhereverItStands(String foreign) {
        for (String text : List.of(
                foreign + "\n" + ARABIC + "\n" + ARABIC,
                ARABIC + "\n" + foreign + "\n" + ARABIC,
                ARABIC + "\n" + ARABIC + "\n" + foreign)) {
            Article article = read(text);
            assertEquals("ar", article.language());
            assertFalse(story(article).contains(foreign));
            assertEquals(2, story(article).split("الحدود", -1).length - 1);
            assertEquals("W_NOISE", article.warnings().get(0).code());
        }
    }

    @Test
    void theLanguageOfMostParagraphsIsTheArticles() {
        Article article = read(FRENCH + "\n" + ENGLISH + "\n" + ENGLISH + "\n" + ENGLISH);
        assertEquals("en", article.language());
        assertFalse(story(article).contains("ministres"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BBC Arabic, Reuters, AFP",
                "قال في بيان بالإنجليزية: \"We will sign the accord and it will be good for all of us\"."
            })
    void keepsNamesAndQuotations(String line) {
        Article article = read(ARABIC + "\n" + line + "\n" + ARABIC);
        assertEquals(List.of(), article.cuts());
    }

    private static String story(Article article) {
        StringBuilder story = new StringBuilder();
        int from = article.datelineEnd();
        for (Article.Cut cut : article.cuts()) {
            story.append(article.text(), from, cut.start());
            from = cut.end();
        }
        return story.append(article.text(), from, article.bodyEnd()).toString();
    }

    private static Article read(String text) {
        SourceDocument document =
                new SourceDocument("a.txt", "text", "0".repeat(64), "0".repeat(16), 1, "UTF-8", false, text, Map.of());
        return assertInstanceOf(ArticleReading.Accepted.class, READER.read(document))
                .article();
    }
}
