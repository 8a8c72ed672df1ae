package org.mithaq.source.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as different systems lay them out: beside each stands what must come of it, first what it says of itself. */
class LayoutsTest {
    static Stream<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(LayoutsTest.class.getResource("layouts")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".html"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsTheArticleAndNothingElse(Path file) throws IOException {
        HtmlPage page = HtmlPage.read(Files.readAllBytes(file), null);
        assertEquals(text(file), page.text());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsWhatThePageSaysOfTheArticle(Path file) throws IOException {
        HtmlPage page = HtmlPage.read(Files.readAllBytes(file), null);
        for (String line : expected(file).takeWhile(line -> !line.isEmpty()).toList()) {
            int colon = line.indexOf(": ");
            String key = line.substring(0, colon);
            assertEquals(line.substring(colon + 2), page.value(key).orElse(""), key);
        }
    }

    private static String text(Path file) {
        List<String> lines =
                expected(file).dropWhile(line -> !line.isEmpty()).skip(1).toList();
        return String.join("\n", lines);
    }

    private static Stream<String> expected(Path file) {
        Path beside = Path.of(file.toString().replace(".html", ".txt"));
        try {
            return Files.readString(beside, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
