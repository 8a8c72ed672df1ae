package org.mithaq.source.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.Reading;
import org.mithaq.source.SourceDocument;
import org.mithaq.source.SourceFile;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;

class TextSourceFormatTest extends SourceFormatContract {
    @Override
    protected SourceFormat format() {
        return new TextSourceFormat();
    }

    @Override
    protected String fileName() {
        return "خبر 1.txt";
    }

    @Override
    protected byte[] fileWith(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return "The accord Ãas signed in Geneva.".getBytes(Charset.forName("windows-1252"));
    }

    @Test
    void acceptsTheExtensionInCapitalsUnderATurkishLocale() {
        assertEquals(Claim.NAMED, format().accepts(new SourceFile("A/NEWS.TXT", folder, 1, null, null), Head.EMPTY));
    }

    @Test
    void keepsTheMarkAndTheLineEndsOutOfTheWay() throws IOException {
        write("\uFEFFأول\r\nثان\rثالث\n".getBytes(StandardCharsets.UTF_8));
        SourceDocument document = onlyDocument();
        assertEquals("أول\r\nثان\rثالث\n", document.text());
        assertEquals(true, document.hasBom());
        assertEquals(3 + 6 + 2 + 6 + 1 + 8 + 1, document.byteLength());
    }

    @Test
    void readsTheKeysOfTheSidecar() throws IOException {
        write(fileWith(ARABIC));
        String json =
                "{\"headline\":\"عنوان\",\"datePublished\":\"2025-11-06\",\"inLanguage\":\"ar\",\"@type\":\"NewsArticle\","
                        + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"رويترز\"},\"url\":\"https://example.org/1\",\"n\":[1]}";
        Files.writeString(sidecar(), json, StandardCharsets.UTF_8);
        assertEquals(
                Map.of(
                        "headline", "عنوان",
                        "datePublished", "2025-11-06",
                        "inLanguage", "ar",
                        "publisher", "رويترز",
                        "url", "https://example.org/1"),
                withSidecar().metadata());
    }

    @Test
    void countsTheSidecarInTheIdButNotInTheDigest() throws IOException {
        write(fileWith(ARABIC));
        SourceDocument alone = onlyDocument();
        Files.writeString(sidecar(), "{}", StandardCharsets.UTF_8);
        SourceDocument known = withSidecar();
        assertEquals(alone.sha256().substring(0, 16), alone.id());
        assertEquals(alone.sha256(), known.sha256());
        assertNotEquals(alone.id(), known.id());
    }

    private SourceDocument withSidecar() {
        List<Reading> readings = read(new SourceFile(fileName(), location(), 1, sidecar(), null));
        return ((Reading.Read) readings.get(0)).document();
    }
}
