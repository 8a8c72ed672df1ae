package org.mithaq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueFileTest {
    @Test
    void keepsWordsThatYamlWouldTakeForValues() {
        assertEquals(
                List.of("no", "on", "12"),
                CueFile.parse("a.yaml", new StringReader("words: [no, on, 12]")).list("words"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'words: [a, b, a]' | a.yaml, line 1: 'a' is listed twice
            'words:~  - a~  - ~  - b' | a.yaml, line 3: expected words
            'words: a' | a.yaml, line 1: expected 'name: [words]'
            'words: [a]~words: [b]' | a.yaml, line 2: the list 'words' is there twice
            'words: [a' | a.yaml, line 1: not YAML
            '' | a.yaml: is empty
            """)
    void namesFileLineAndFault(String yaml, String message) {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> CueFile.parse("a.yaml", new StringReader(yaml.replace('~', '\n'))));
        assertTrue(String.valueOf(error.getMessage()).startsWith(message), error.getMessage());
    }

    @Test
    void namesTheMissingFileOfALanguage() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> ArticleReader.load(List.of("qx")));
        assertTrue(String.valueOf(error.getMessage()).startsWith("languages/qx/article.yaml"), error.getMessage());
    }
}
