package org.mithaq.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceFormatContract;
import org.mithaq.source.SourceLimits;

class PdfSourceFormatTest extends SourceFormatContract {
    @Override
    protected SourceFormat format() {
        return new PdfSourceFormat();
    }

    @Override
    protected String fileName() {
        return "وثيقة 1.pdf";
    }

    @Override
    protected byte[] fileWith(String text) {
        TestPdf pdf = new TestPdf().page();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            pdf.arabic(580, 60 + 40 * i, 12, lines.get(i));
        }
        return pdf.bytes();
    }

    @Override
    protected byte[] fileWithBrokenCharset() {
        throw new UnsupportedOperationException("a PDF file says itself which letters its codes are");
    }

    @Override
    protected boolean hasCharset() {
        return false;
    }

    @Test
    void rejectsALockedFile() throws IOException {
        write(new TestPdf().page().seen(50, 100, 10, "Signed and sealed.").bytes("secret"));
        assertRejected("E_ENCRYPTED");
    }

    @Test
    void rejectsAFileWithoutLetters() throws IOException {
        write(new TestPdf().page().stroke().page().stroke().bytes());
        assertRejected("E_NO_TEXT");
    }

    @Test
    void rejectsABrokenFile() throws IOException {
        byte[] bytes =
                "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << >>\n".getBytes(Charset.forName("US-ASCII"));
        write(bytes);
        assertRejected("E_MALFORMED");
    }

    @Test
    void rejectsTextThatIsCalledAPdf() throws IOException {
        write("Only a text, whatever it is called.".getBytes(Charset.forName("US-ASCII")));
        assertRejected("E_MALFORMED");
    }

    @Test
    void rejectsAFileThatUnpacksToTooMuch() throws IOException {
        TestPdf pdf = new TestPdf().page().seen(50, 100, 10, "Small outside.").raw(" ".repeat(120_000_000));
        write(pdf.bytes());
        assertRejected("E_UNSAFE");
    }

    @Test
    void readsOrRejectsAFileThatIsCutAnywhere() throws IOException {
        byte[] whole = fileWith(ARABIC);
        for (int length = 10; length < whole.length; length += whole.length / 40) {
            write(Arrays.copyOf(whole, length));
            assertEquals(1, readAll(SourceLimits.DEFAULTS).size());
        }
    }
}
