package org.mithaq.report.docx;

import java.text.Bidi;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.mithaq.report.Dossier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

/**
 * Text in the direction of its script: Word knows neither from its letters, so each paragraph and each run of letters says it.
 *
 * @param isArabic whether the document runs from right to left
 */
record DocumentText(boolean isArabic) {
    private static final String LTR_MARK = "\u200E";
    private static final String RTL_MARK = "\u200F";

    /** What XML does not hold. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF ? c : ' ')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Begins a paragraph that runs as its text does; text without letters runs as the document. All but quotes begin on the document's side. */
    XWPFParagraph begin(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        boolean isRightToLeft = isRightToLeft(text);
        if (isRightToLeft != isArabic && !style.equals(DocumentLook.QUOTE)) {
            // Right and left change places in a paragraph that runs from right to left: it begins where the others
            // begin.
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        if (isRightToLeft) {
            CTPPr properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
        return paragraph;
    }

    private boolean isRightToLeft(String text) {
        int standard = isArabic ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        return !new Bidi(text, standard).baseIsLeftToRight();
    }

    /** Adds a line of text. */
    void line(XWPFParagraph paragraph, String text) {
        add(paragraph, text, false);
    }

    private void add(XWPFParagraph paragraph, String text, boolean isMarked) {
        String clean = clean(text);
        Bidi runs = new Bidi(clean, isRightToLeft(clean) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < runs.getRunCount(); i++) {
            XWPFRun run = paragraph.createRun();
            run.setText(clean.substring(runs.getRunStart(i), runs.getRunLimit(i)));
            dress(run, runs.getRunLevel(i) % 2 == 1, isMarked);
        }
    }

    private static void dress(XWPFRun run, boolean isRightToLeft, boolean isMarked) {
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        if (isMarked) {
            properties.addNewHighlight().setVal(STHighlightColor.YELLOW);
        }
        if (isRightToLeft) {
            properties.addNewRtl();
        }
    }

    /** Fills a cell, a paragraph for each line. */
    void cell(XWPFTableCell cell, String style, String text) {
        List<String> lines = text.isEmpty() ? List.of("") : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            line(begin(paragraph, style, lines.get(i)), lines.get(i));
        }
    }

    /** Fills a paragraph with words of an article. */
    void quote(XWPFParagraph paragraph, Dossier.Quote quote) {
        StringBuilder all = new StringBuilder();
        quote.words().forEach(words -> all.append(words.text()));
        begin(paragraph, DocumentLook.QUOTE, all.toString());
        paragraph.setKeepNext(true);
        quote.words().forEach(words -> add(paragraph, words.text(), words.isMarked()));
    }

    /** Fills a paragraph with where they are from; marks of direction keep the parts in their order. */
    void source(XWPFParagraph paragraph, Dossier.Quote quote) {
        begin(paragraph, DocumentLook.SOURCE, "");
        String url = quote.url();
        for (int i = 0; i < quote.source().size(); i++) {
            if (i > 0) {
                add(paragraph, isArabic ? RTL_MARK + " · " + RTL_MARK : LTR_MARK + " · " + LTR_MARK, false);
            }
            String part = clean(quote.source().get(i));
            if (url == null) {
                add(paragraph, part, false);
            } else {
                XWPFHyperlinkRun run = paragraph.createHyperlinkRun(clean(url).replace(" ", "%20"));
                run.setText(part);
                run.setColor(DocumentLook.LINK);
                dress(run, isRightToLeft(part), false);
            }
        }
    }
}
