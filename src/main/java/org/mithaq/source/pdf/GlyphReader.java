package org.mithaq.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the glyphs of a page as PDFBox finds them. Holds those of the page that is read, since PDFBox hands them over one by one. */
final class GlyphReader extends PDFTextStripper {
    /** A page of small print has ten thousand. */
    private static final int MOST = 200_000;

    static {
        FontMappers.set(new BuiltInFont());
    }

    private final Map<Float, List<Glyph>> byDirection = new TreeMap<>();
    private int count;

    /** The glyphs of a page, counted from 1, that are written in its main direction: watermarks are not. */
    List<Glyph> read(PDDocument document, int page) throws IOException {
        byDirection.clear();
        count = 0;
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return byDirection.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of()).stream()
                .filter(glyph -> !glyph.text().isEmpty())
                .collect(Collectors.toList());
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++count > MOST || position.getUnicode() == null) {
            return;
        }
        float size = Math.abs(position.getYScale() == 0 ? position.getFontSizeInPt() : position.getYScale());
        byDirection
                .computeIfAbsent(position.getDir(), direction -> new ArrayList<>())
                .add(Glyph.of(
                        position.getUnicode(),
                        position.getXDirAdj(),
                        position.getYDirAdj(),
                        position.getWidthDirAdj(),
                        size));
    }
}
