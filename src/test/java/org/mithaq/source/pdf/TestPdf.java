package org.mithaq.source.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Writes PDF files for tests: letters at places. Its font has no shapes, only codes that are the letters themselves, so that
 * no font file is needed.
 */
public final class TestPdf {
    /** Each letter is half as wide as its size. */
    static final float ADVANCE = 0.5f;

    private static final COSName FONT = COSName.getPDFName("F1");

    private final PDDocument document = new PDDocument();
    private final COSDictionary font = font();
    private StringBuilder content = new StringBuilder();
    private boolean open;

    /** Begins a page of A4. */
    public TestPdf page() {
        closePage();
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(FONT, font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        document.addPage(page);
        open = true;
        return this;
    }

    /** A line whose left edge is at x and whose base line is so far below the top, as it is seen from left to right. */
    public TestPdf seen(float x, float fromTop, float size, String letters) {
        content.append(String.format(Locale.ROOT, "BT /F1 %s Tf 1 0 0 1 %s %s Tm <", size, x, 842 - fromTop));
        letters.chars().forEach(c -> content.append(String.format(Locale.ROOT, "%04X", c)));
        content.append("> Tj ET\n");
        return this;
    }

    /** An Arabic line whose right edge is at x, as most programs draw it: joined forms from left to right. */
    public TestPdf arabic(float rightEdge, float fromTop, float size, String text) {
        String seen = shaped(text);
        long wide = seen.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && (c < 0xFE70 || c > 0xFE7F))
                .count();
        return seen(rightEdge - wide * ADVANCE * size, fromTop, size, seen);
    }

    /** The letters in the joined forms in which they are seen from left to right; marks stand before their letters there. */
    static String shaped(String text) {
        try {
            String joined =
                    new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(text);
            Bidi bidi = new Bidi(joined, Bidi.DIRECTION_RIGHT_TO_LEFT);
            return bidi.writeReordered(Bidi.DO_MIRRORING);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Draws a line across the page, as scanned pages have no letters. */
    public TestPdf stroke() {
        content.append("10 10 m 500 500 l S\n");
        return this;
    }

    /** Adds operators as they are. */
    public TestPdf raw(String operators) {
        content.append(operators);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        return bytes("");
    }

    /** The file, locked with a password unless that is empty. */
    public byte[] bytes(String password) {
        closePage();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void closePage() {
        if (!open) {
            return;
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.getPage(document.getNumberOfPages() - 1).setContents(stream);
        content = new StringBuilder();
        open = false;
    }

    private COSDictionary font() {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "Plain");
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 500);
        descendant.setItem(COSName.W, markWidths());
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "Plain");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, toUnicode());
        return font;
    }

    /** Arabic vowels have no width of their own. */
    private static COSArray markWidths() {
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(0x064B));
        widths.add(COSInteger.get(0x0652));
        widths.add(COSInteger.get(0));
        widths.add(COSInteger.get(0xFE70));
        widths.add(COSInteger.get(0xFE7F));
        widths.add(COSInteger.get(0));
        return widths;
    }

    private COSStream toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Plain def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        map.append("100 beginbfrange\n");
        for (int high = 0; high < 256; high++) {
            if (high > 0 && high % 100 == 0) {
                map.append("endbfrange\n100 beginbfrange\n");
            }
            map.append(String.format(Locale.ROOT, "<%02X00> <%02XFF> <%02X00>%n", high, high, high));
        }
        map.append("endbfrange\nendcmap\nend\nend\n");
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }
}
