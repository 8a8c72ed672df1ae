package org.mithaq.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mithaq.source.FileContent;
import org.mithaq.source.InputFault;
import org.mithaq.source.SourceLimits;

/**
 * The text of a PDF file.
 *
 * @param headline what is set in the largest letters above the text; empty when nothing is
 * @param paragraphs the text after it; empty when the file has no letters
 */
record PdfText(String headline, List<String> paragraphs) {
    private static final long SCRATCH_BYTES = 64_000_000;

    /** Copies the paragraphs. */
    PdfText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Reads a file. Throws PDFBox's InvalidPasswordException when it is locked, and IOException when it is broken. */
    static PdfText of(byte[] bytes, SourceLimits limits) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(SCRATCH_BYTES).streamCache)) {
            return of(document, limits);
        }
    }

    private static PdfText of(PDDocument document, SourceLimits limits) throws IOException {
        StreamSizes sizes = new StreamSizes();
        GlyphReader reader = new GlyphReader();
        List<PageText> pages = new ArrayList<>();
        int characters = 0;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            sizes.check(document.getPage(page - 1));
            PageText text = PageText.of(reader.read(document, page));
            pages.add(text);
            characters +=
                    text.lines().stream().mapToInt(line -> line.text().length()).sum();
            if (characters > limits.charactersPerArticle()) {
                throw tooLong(limits);
            }
        }
        return Paragraphs.of(new RunningLines(pages).removed());
    }

    private static InputFault tooLong(SourceLimits limits) {
        return new InputFault(
                "E_TOO_LARGE",
                "more than %s characters, which is the limit; split the file, or raise the job's max-article-characters."
                        .formatted(FileContent.grouped(limits.charactersPerArticle())));
    }
}
