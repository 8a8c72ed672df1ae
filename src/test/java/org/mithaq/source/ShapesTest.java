package org.mithaq.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mithaq.source.SavedStories.bytes;
import static org.mithaq.source.SavedStories.escaped;
import static org.mithaq.source.SavedStories.gz;
import static org.mithaq.source.SavedStories.join;
import static org.mithaq.source.SavedStories.paragraphs;
import static org.mithaq.source.SavedStories.warcRecord;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One format in the several shapes in which it is met: dialects of XML, graphs of JSON, packed answers of servers, charsets said outside of the text. */
class ShapesTest {
    private static final Story STORY = Story.ARABIC;

    /** Too short to tell its charset by. */
    private static final String SHORT = "قمة اليوم";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void readsAtomWithTextAsMarkupOrAsElements() throws IOException {
        String entry =
                "<entry><title type=\"html\">%s</title><link rel=\"self\" href=\"https://example.org/x\"/><link rel=\"alternate\" href=\"%s\"/>"
                        + "<published>2025-11-06T08:00:00Z</published><updated>2025-11-07T08:00:00Z</updated><summary>Short.</summary>%s</entry>";
        String escaped = "<content type=\"html\">" + escaped(paragraphs(STORY, "p")) + "</content>";
        String elements = "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
                + paragraphs(STORY, "p") + "</div></content>";
        for (String content : List.of(escaped, elements)) {
            SourceDocument document = only(
                    "a.atom",
                    bytes(
                            "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ar\"><title>%s</title>"
                                            .formatted(STORY.publisher())
                                    + entry.formatted(STORY.headline(), STORY.url(), content) + "</feed>"));
            assertStory(document);
            assertEquals(STORY.publisher(), document.metadata().get("publisher"));
            assertEquals(STORY.url(), document.metadata().get("url"));
        }
    }

    @Test
    void readsRssOfTheFirstVersion() throws IOException {
        SourceDocument document = only("a.rdf", bytes("""
                <?xml version="1.0"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel rdf:about="https://example.org/feed"><title>%s</title><link>https://example.org</link><description>News</description><dc:language>ar</dc:language>
                <items><rdf:Seq><rdf:li rdf:resource="%s"/></rdf:Seq></items></channel>
                <item rdf:about="%s"><title>%s</title><link>%s</link><dc:date>2025-11-06T08:00:00Z</dc:date><content:encoded><![CDATA[%s]]></content:encoded></item>
                </rdf:RDF>""".formatted(
                STORY.publisher(), STORY.url(), STORY.url(), STORY.headline(), STORY.url(), paragraphs(STORY, "p"))));
        assertStory(document);
        assertEquals("ar", document.metadata().get("inLanguage"));
        assertEquals(STORY.publisher(), document.metadata().get("publisher"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nitf", "xhtml", "data"})
    void readsNewsMlWithEachKindOfText(String kind) throws IOException {
        String text = switch (kind) {
            case "nitf" ->
                "<inlineXML contenttype=\"application/nitf+xml\"><nitf><body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content>%s</body.content></body></nitf></inlineXML>"
                        .formatted(STORY.headline(), paragraphs(STORY, "p"));
            case "xhtml" ->
                "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>%s</title></head><body>%s</body></html></inlineXML>"
                        .formatted(STORY.headline(), paragraphs(STORY, "p"));
            default -> "<inlineData contenttype=\"text/plain\">" + escaped(STORY.text()) + "</inlineData>";
        };
        SourceDocument document = only("a.xml", bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2025-11-06T09:00:00Z</sent></header><itemSet>
                <newsItem guid="urn:newsml:example.org:1" version="2" standard="NewsML-G2" xml:lang="en">
                <itemMeta><itemClass qcode="ninat:text"/><provider literal="x"><name>%s</name></provider><versionCreated>2025-11-06T09:00:00+00:00</versionCreated><firstCreated>2025-11-06T08:00:00+00:00</firstCreated></itemMeta>
                <contentMeta><language tag="ar"/><headline>%s</headline></contentMeta>
                <contentSet>%s</contentSet></newsItem></itemSet></newsMessage>""".formatted(STORY.publisher(), STORY.headline(), text)));
        assertStory(document);
        assertEquals("ar", document.metadata().get("inLanguage"));
        assertEquals(STORY.publisher(), document.metadata().get("publisher"));
    }

    @Test
    void readsTheArticleOfAGraph() throws IOException {
        String graph =
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":\"Organization\",\"name\":\"y\"},"
                        + SavedStories.json(STORY) + ",{\"@type\":\"BreadcrumbList\"}]}";
        for (String name : List.of("a.jsonld", "a.json")) {
            assertStory(only(name, bytes(graph)));
        }
        String page = "<html><head><title>x</title><script type=\"application/ld+json\">" + graph
                + "</script></head><body><article>" + paragraphs(STORY, "p") + "</article></body></html>";
        assertStory(only("a.html", bytes(page)));
    }

    @Test
    void readsAnswersThatServersSentInChunksOrPacked() throws IOException {
        byte[] page = bytes(SavedStories.html(STORY));
        byte[] packed = gz(page);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
        List<byte[]> answers = List.of(
                join(bytes(head + "Transfer-Encoding: chunked\r\n\r\n"), chunked(page, 100)),
                join(bytes(head + "Content-Encoding: gzip\r\n\r\n"), packed),
                join(bytes(head + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"), chunked(packed, 64)),
                // Some archives unpack and leave the header as it was.
                join(bytes(head + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"), page));
        for (byte[] answer : answers) {
            byte[] warc = warcRecord("response", "application/http; msgtype=response", STORY.url(), answer);
            assertStory(only("a.warc", warc));
            assertStory(only("a.warc.gz", gz(warc)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void believesACharsetThatIsSaidOutsideOfAShortText(String charset) throws IOException {
        Charset set = Charset.forName(charset);
        byte[] text = SHORT.getBytes(set);
        byte[] plain =
                join(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=" + charset + "\r\n\r\n"), text);
        assertEquals(
                SHORT,
                only("a.warc", warcRecord("response", "application/http", STORY.url(), plain))
                        .text());
        byte[] page = ("<html><body><article><p>" + SHORT + ".</p></article></body></html>").getBytes(set);
        byte[] html = join(
                bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"" + charset.toLowerCase(Locale.ROOT)
                        + "\"\r\n\r\n"),
                page);
        assertEquals(
                SHORT + ".",
                only("a.warc", warcRecord("response", "application/http", STORY.url(), html))
                        .text()
                        .strip());
        byte[] meta = ("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset
                        + "\"></head><body><p>" + SHORT + ".</p></body></html>")
                .getBytes(set);
        assertEquals(SHORT + ".", only("a.html", meta).text().strip());
        byte[] mail = bytes("Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=" + charset
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getEncoder().encodeToString(text) + "\r\n");
        assertEquals(SHORT, only("a.eml", mail).text().strip());
        byte[] feed = ("<?xml version=\"1.0\" encoding=\"" + charset + "\"?><rss><channel><item><description>" + SHORT
                        + "</description></item></channel></rss>")
                .getBytes(set);
        assertEquals(SHORT, only("a.rss", feed).text().strip());
    }

    @Test
    void believesACharsetOfAnotherLanguageInLatinLetters() throws IOException {
        String polish = "Ministrowie Łotwy i Węgier spotkali się w środę w Łodzi, żeby podpisać umowę o żegludze.";
        byte[] mail = bytes(
                "Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-2\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getEncoder().encodeToString(polish.getBytes(Charset.forName("ISO-8859-2"))) + "\r\n");
        assertEquals(polish, only("a.eml", mail).text().strip());
    }

    @Test
    void doesNotBelieveACharsetThatMakesNoSense() throws IOException {
        byte[] text = STORY.text().getBytes(Charset.forName("windows-1256"));
        byte[] mail = bytes(
                "Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(text) + "\r\n");
        assertEquals(STORY.text().strip(), only("a.eml", mail).text().strip());
    }

    private static void assertStory(SourceDocument document) {
        assertEquals(STORY.text().strip(), document.text().strip());
        assertEquals(STORY.headline(), document.metadata().get("headline"));
        assertEquals(
                STORY.date(),
                String.valueOf(document.metadata().get("datePublished")).substring(0, 10));
    }

    private static byte[] chunked(byte[] body, int size) {
        byte[] all = new byte[0];
        for (int at = 0; at < body.length; at += size) {
            int length = Math.min(size, body.length - at);
            byte[] part = new byte[length];
            System.arraycopy(body, at, part, 0, length);
            all = join(
                    all,
                    (Integer.toHexString(length) + ";x=y\r\n").getBytes(StandardCharsets.US_ASCII),
                    part,
                    bytes("\r\n"));
        }
        return join(all, bytes("0\r\n\r\n"));
    }

    private SourceDocument only(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        try (Stream<Reading> readings =
                SourceSettings.of(SourceLimits.DEFAULTS).read(new SourceFile(name, file, content.length, null, null))) {
            List<Reading> all = readings.toList();
            assertEquals(1, all.size(), all.toString());
            return assertInstanceOf(Reading.Read.class, all.get(0), all.toString())
                    .document();
        }
    }
}
