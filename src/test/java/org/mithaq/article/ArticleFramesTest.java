package org.mithaq.article;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.source.SourceDocument;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Heads and tails of articles in the habits of agencies, as data. */
class ArticleFramesTest {
    private static final ArticleReader READER = ArticleReader.load(List.of("ar", "en"));

    private static final Map<String, String> SENTENCES = Map.of(
            "{ar}", "وقّع وزيرا المياه في البلدين أمس اتفاقا على اقتسام آبار الحدود بعد مفاوضات استمرت عاما كاملا.",
            "{ar2}", "ومن المقرر أن يصادق البرلمانان على النص في الربيع، وأن تبدأ لجنة مشتركة عملها بعد ذلك بشهر.",
            "{en}", "The water ministers of both countries signed an accord on the border wells after a year of talks.",
            "{en2}",
                    "Both parliaments are to approve the text in the spring, and a joint committee will start a month later.");

    static List<Map<String, String>> frames() throws IOException {
        try (InputStream in = ArticleFramesTest.class.getResourceAsStream("frames.yaml")) {
            List<Map<String, Object>> frames = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<Map<String, String>> texts = new ArrayList<>();
            for (Map<String, Object> frame : frames) {
                Map<String, String> each = new TreeMap<>();
                frame.forEach((key, value) -> each.put(key, value.toString()));
                texts.add(each);
            }
            return texts;
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void readsTheFrame(Map<String, String> frame) {
        String text = Objects.requireNonNull(frame.get("text"));
        for (Map.Entry<String, String> sentence : SENTENCES.entrySet()) {
            text = text.replace(sentence.getKey(), sentence.getValue());
        }
        Article article = read(frame.getOrDefault("path", "a.txt"), text);
        String story = story(article);
        assertAll(
                () -> wanted(frame, "place", article.datelinePlace()),
                () -> wanted(frame, "agency", article.publisher()),
                () -> wanted(frame, "title", article.title()),
                () -> wanted(frame, "date", article.published().edtf()),
                () -> wanted(frame, "basis", article.published().basis()),
                () -> assertFalse(story.contains(frame.getOrDefault("cut", "\n\n\n")), story),
                () -> assertTrue(frame.containsKey("whole") ? whole(article) : starts(story), "begins: " + story),
                () -> assertTrue(ends(story), "ends: " + story));
    }

    private static boolean whole(Article article) {
        return article.datelineEnd() == 0;
    }

    private static boolean starts(String story) {
        return SENTENCES.values().stream().anyMatch(story::startsWith);
    }

    private static boolean ends(String story) {
        return SENTENCES.values().stream().anyMatch(story::endsWith);
    }

    private static void wanted(Map<String, String> frame, String key, @org.jspecify.annotations.Nullable String found) {
        if (frame.containsKey(key)) {
            assertEquals(frame.get(key), found, key);
        }
    }

    /** What is read: without dateline and cuts. */
    private static String story(Article article) {
        StringBuilder story = new StringBuilder();
        int from = article.datelineEnd();
        for (Article.Cut cut : article.cuts()) {
            story.append(article.text(), from, cut.start());
            from = cut.end();
        }
        return story.append(article.text(), from, article.bodyEnd()).toString();
    }

    private static Article read(String path, String text) {
        SourceDocument document =
                new SourceDocument(path, "text", "0".repeat(64), "0".repeat(16), 1, "UTF-8", false, text, Map.of());
        return assertInstanceOf(ArticleReading.Accepted.class, READER.read(document))
                .article();
    }
}
