package org.mithaq.source.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.SourceDocument;
import org.mithaq.source.SourceFile;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;

class HtmlSourceFormatTest extends SourceFormatContract {
    @Override
    protected SourceFormat format() {
        return new HtmlSourceFormat();
    }

    @Override
    protected String fileName() {
        return "صفحة 1.html";
    }

    @Override
    protected byte[] fileWith(String text) {
        return page(text, "<meta charset=utf-8>").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        return "<html><body><p>The accord Ãas signed in Geneva.</p></body></html>".getBytes(Charset.forName("IBM037"));
    }

    private static String page(String text, String meta) {
        String paragraphs = text.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
        return "<!DOCTYPE html><html><head>" + meta
                + "<title>t</title></head><body><nav><a href='/'>Home</a></nav><article>" + paragraphs
                + "</article><footer>Imprint</footer></body></html>";
    }

    @Test
    void readsTheCharsetThatThePageDeclares() throws IOException {
        Charset arabic = Charset.forName("ISO-8859-6");
        String text = "وقع وزيرا خارجية البلدين في العاصمة اتفاقا من ثلاثة بنود على هامش القمة.\n";
        write(page(text, "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-6'>")
                .getBytes(arabic));
        SourceDocument document = onlyDocument();
        assertEquals(text, document.text());
        assertEquals("ISO-8859-6", document.charset());
    }

    @Test
    void readsAPageThatIsCutInTheMiddleOfALetter() throws IOException {
        byte[] whole = page(ARABIC.repeat(20), "<meta charset=utf-8>").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, 1201);
        write(cut);
        assertEquals("UTF-8", onlyDocument().charset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html>",
                "<HTML lang=en>",
                "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'><html>",
                "<!-- saved --> <html>"
            })
    void knowsAPageByItsFirstWords(String start) {
        Head head = Head.of(start.getBytes(StandardCharsets.UTF_8));
        assertEquals(Claim.CERTAIN, format().accepts(new SourceFile("story.bin", folder, 1, null, null), head));
    }

    @Test
    void leavesOtherMarkupToOthers() {
        Head head = Head.of("<?xml version='1.0'?><rss><channel>".getBytes(StandardCharsets.UTF_8));
        assertEquals(Claim.NONE, format().accepts(new SourceFile("feed.xml", folder, 1, null, null), head));
    }

    @Test
    void rejectsAPageThatNestsWithoutEnd() throws IOException {
        write(("<html><body>" + "<div>".repeat(200_000) + "<p>" + ARABIC).getBytes(StandardCharsets.UTF_8));
        assertRejected("E_UNSAFE");
    }

    @Test
    void rejectsAPageWithoutAnArticle() throws IOException {
        write("<html><body><nav><a href='/a'>World</a> <a href='/b'>Sport</a></nav></body></html>"
                .getBytes(StandardCharsets.UTF_8));
        assertRejected("E_NOT_NEWS");
    }
}
