package org.mithaq.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.mithaq.source.pdf.TestPdf;

/** Saves a story in every format. Nothing here is read by the formats under test: each file is put together by hand. */
public final class SavedStories {
    private static final float TOP = 60;
    private static final float BOTTOM = 780;

    private SavedStories() {}

    /** A JSON string with its quotes. */
    public static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    /** Text of XML and HTML. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A NewsArticle. */
    public static String json(Story story) {
        return "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":%s,\"datePublished\":%s,\"inLanguage\":%s,\"publisher\":{\"@type\":\"Organization\",\"name\":%s},\"url\":%s,\"articleBody\":%s}"
                .formatted(
                        quoted(story.headline()),
                        quoted(story.date()),
                        quoted(story.language()),
                        quoted(story.publisher()),
                        quoted(story.url()),
                        quoted(story.text()));
    }

    /** The header and one row of a table. */
    public static String csv(Story story) {
        return "headline,datePublished,inLanguage,publisher,url,articleBody\r\n" + csvRow(story);
    }

    /** One row of a table. */
    public static String csvRow(Story story) {
        return Stream.of(story.headline(), story.date(), story.language(), story.publisher(), story.url(), story.text())
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A page as simple as can be. */
    public static String html(Story story) {
        return "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title><script type=\"application/ld+json\">%s</script></head><body><article><h1>%s</h1>%s</article></body></html>"
                .formatted(
                        story.language(),
                        escaped(story.headline()),
                        json(story).replaceAll(",\"articleBody\".*", "}"),
                        escaped(story.headline()),
                        paragraphs(story, "p"));
    }

    /** The paragraphs in elements of this name. */
    public static String paragraphs(Story story, String element) {
        return story.text()
                .lines()
                .map(line -> "<" + element + ">" + escaped(line) + "</" + element + ">")
                .collect(Collectors.joining("\n"));
    }

    /** A page of a portal: menus, a bar to share by, a picture with its caption, what else there is to read. */
    public static String portal(Story story) {
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s | The Portal</title>
                <meta property="og:title" content="%s"><meta property="og:site_name" content="%s">
                <meta property="article:published_time" content="%s"><link rel="canonical" href="%s"></head><body>
                <header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
                <div class="wrapper"><div class="col-8"><div class="breadcrumb"><a href="/">Home</a> / <a href="/w">World</a></div>
                <h1 class="title">%s</h1><ul class="share-buttons"><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul>
                <div class="main-image"><img src="a.jpg" alt=""><p class="caption">A view of the harbour (archive)</p></div>
                <div class="article-body">%s</div>
                <div class="related-news"><h3>Related</h3><ul><li><a href="/1">Another story of the week</a></li></ul></div>
                <div class="tags"><a href="/t">World</a></div></div>
                <aside class="sidebar"><h3>Most read</h3><ol><li><a href="/2">Prices rise in the market</a></li></ol></aside></div>
                <footer><p>All rights reserved</p></footer></body></html>
                """.formatted(
                        story.language(),
                        escaped(story.headline()),
                        escaped(story.headline()),
                        escaped(story.publisher()),
                        story.date(),
                        escaped(story.url()),
                        escaped(story.headline()),
                        paragraphs(story, "p"));
    }

    /** A page of twenty years ago: tables within tables, and breaks between paragraphs. */
    public static String tables(Story story) {
        return """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>%s</title></head><body>
                <table width="760"><tr><td colspan="2"><a href="/">Home</a> | <a href="/a">Archive</a> | <a href="/c">Contact</a></td></tr>
                <tr><td width="160"><a href="/1">Politics</a><br><a href="/2">Economy</a><br><a href="/3">Sport</a></td>
                <td><font size="5"><b>%s</b></font><br><br>%s<br><br><a href="javascript:print()">Print</a></td></tr>
                <tr><td colspan="2"><font size="1">Copyright The Portal</font></td></tr></table></body></html>
                """.formatted(
                escaped(story.headline()),
                escaped(story.headline()),
                story.text().strip().lines().map(SavedStories::escaped).collect(Collectors.joining("<br><br>\n")));
    }

    /** Printed pages without a headline: lines of a width, paragraphs with a gap between them. */
    public static byte[] pdf(Story story) {
        TestPdf pdf = new TestPdf().page();
        float top = TOP;
        for (String paragraph :
                story.text().lines().filter(line -> !line.isBlank()).toList()) {
            for (String line : wrapped(paragraph)) {
                if (top > BOTTOM) {
                    pdf.page();
                    top = TOP;
                }
                pdf = story.language().equals("ar") ? pdf.arabic(545, top, 10, line) : pdf.seen(50, top, 10, line);
                top += 13;
            }
            top += 12;
        }
        return pdf.bytes();
    }

    private static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().split("\\s+", -1)) {
            if (line.length() + word.length() > 92) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A feed of one item. */
    public static String rss(Story story) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>%s</title><language>%s</language>%s</channel></rss>"
                .formatted(escaped(story.publisher()), story.language(), rssItem(story));
    }

    /** One item of a feed. */
    public static String rssItem(Story story) {
        return "<item><title>%s</title><link>%s</link><pubDate>%s</pubDate><description>Short.</description><content:encoded><![CDATA[%s]]></content:encoded></item>"
                .formatted(escaped(story.headline()), escaped(story.url()), mailDate(story), paragraphs(story, "p"));
    }

    /** A message with a part of plain text in Base64 and one of HTML. */
    public static String eml(Story story) {
        return "From: =?UTF-8?B?%s?= <news@example.org>\r\nDate: %s\r\nSubject: =?UTF-8?B?%s?=\r\nContent-Language: %s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Not this.</p>\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n--b1--\r\n"
                .formatted(
                        base64(story.publisher()),
                        mailDate(story),
                        base64(story.headline()),
                        story.language(),
                        Base64.getMimeEncoder().encodeToString(bytes(story.text())));
    }

    /** A web archive of a request, an image and a page. */
    public static byte[] warc(Story story) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html(story);
        return join(
                warcRecord("warcinfo", "application/warc-fields", "", bytes("software: mine\r\n")),
                warcRecord(
                        "request", "application/http; msgtype=request", story.url(), bytes("GET / HTTP/1.1\r\n\r\n")),
                warcRecord(
                        "response",
                        "application/http; msgtype=response",
                        "https://example.org/a.png",
                        bytes("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\u0001\u0002")),
                warcRecord("response", "application/http; msgtype=response", story.url(), bytes(http)));
    }

    /** One record of a web archive. */
    public static byte[] warcRecord(String type, String contentType, String url, byte[] content) {
        String header =
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2026-01-31T00:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(type, url, contentType, content.length);
        return join(bytes(header), content, bytes("\r\n\r\n"));
    }

    /** A document of Word with as few parts as it can have. */
    public static byte[] docx(Story story) {
        String paragraphs = story.text()
                .lines()
                .map(line ->
                        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs></w:pPr><w:r><w:t xml:space=\"preserve\">"
                                + escaped(line) + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        return docx(story.headline(), paragraphs, Map.of());
    }

    /** A document of Word with this body and further parts. */
    public static byte[] docx(String title, String body, Map<String, byte[]> parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        all.put(
                "docProps/core.xml",
                bytes("<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>" + escaped(title)
                        + "</dc:title></cp:coreProperties>"));
        all.put("word/document.xml", bytes("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"));
        all.putAll(parts);
        return zip(all);
    }

    /** An article in the agencies' XML. */
    public static String nitf(Story story) {
        return "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">\n<nitf xml:lang=\"%s\"><head><docdata><date.issue norm=\"%s\"/></docdata><pubdata name=\"%s\"/></head><body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content>%s</body.content></body></nitf>"
                .formatted(
                        story.language(),
                        story.date().replace("-", "") + "T100000Z",
                        escaped(story.publisher()),
                        escaped(story.headline()),
                        paragraphs(story, "p"));
    }

    /** A ZIP archive of these files in their order. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A tape archive of these files in their order. */
    public static byte[] tar(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Packed with gzip. */
    public static byte[] gz(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** UTF-8. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One after the other. */
    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static String mailDate(Story story) {
        if (story.date().isEmpty()) {
            return "";
        }
        LocalDate day = LocalDate.parse(story.date());
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atTime(14, 3).atOffset(ZoneOffset.ofHours(3)));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(bytes(text));
    }

    /** One file for each format, by its name. */
    public static Map<String, byte[]> inEveryFormat(Story story) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("story.txt", bytes(story.text()));
        files.put("story.json", bytes(json(story)));
        files.put("story.jsonl", bytes(json(story) + "\n"));
        files.put("story.csv", bytes(csv(story)));
        files.put("story.docx", docx(story));
        files.put("story.eml", bytes(eml(story)));
        files.put("story.rss", bytes(rss(story)));
        files.put("story.nitf", bytes(nitf(story)));
        files.put("story.warc", warc(story));
        files.put("packed.warc.gz", gz(warc(story)));
        return files;
    }
}
