package org.mithaq.report.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Styles of a document's paragraphs and tables, and its page. Lengths are in twentieths of a point. */
final class DocumentLook {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading1";
    static final String LABEL = "Label";
    static final String CELL = "Cell";
    static final String QUOTE = "Quote";
    static final String SOURCE = "Source";
    static final String QUIET = "Quiet";

    /** Colour of links. */
    static final String LINK = "0B57A4";

    private static final String INK = "1C2430";
    private static final String SOFT = "55606E";
    private static final String RULE = "D5DCE4";

    /** A4 with margins of 18 mm. */
    private static final int PAGE_WIDTH = 11_906;

    private static final int PAGE_HEIGHT = 16_838;
    private static final int MARGIN = 1_021;
    private static final int WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private DocumentLook() {}

    /** Makes the styles and the page. */
    static void dress(XWPFDocument document, boolean isArabic) {
        CTStyles styles = CTStyles.Factory.newInstance();
        add(styles, "Normal", "Normal", 20, INK, false, 0, 60);
        add(styles, TITLE, "Title", 34, INK, true, 0, 20);
        add(styles, SUBTITLE, "Subtitle", 26, SOFT, false, 0, 100);
        add(styles, HEADING, "heading 1", 24, LINK, true, 200, 80);
        add(styles, LABEL, "Label", 17, SOFT, false, 20, 20);
        add(styles, CELL, "Cell", 18, INK, false, 20, 20);
        add(styles, QUOTE, "Quote", 19, INK, false, 100, 20);
        add(styles, SOURCE, "Source", 16, SOFT, false, 0, 80);
        add(styles, QUIET, "Quiet", 16, SOFT, false, 60, 60);
        outline(styles);
        XWPFStyles part = document.createStyles();
        part.setStyles(styles);
        page(document, isArabic);
    }

    private static void add(
            CTStyles styles,
            String id,
            String name,
            int halfPoints,
            String colour,
            boolean isBold,
            int before,
            int after) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        if (id.equals("Normal")) {
            style.setDefault(true);
        }
        style.addNewName().setVal(name);
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        font(style.addNewRPr(), halfPoints, colour, isBold);
    }

    /** Complex scripts have a font, a weight and a size of their own. */
    private static void font(CTRPr run, int halfPoints, String colour, boolean isBold) {
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii("Calibri");
        fonts.setHAnsi("Calibri");
        fonts.setCs("Arial");
        if (isBold) {
            run.addNewB();
            run.addNewBCs();
        }
        run.addNewColor().setVal(colour);
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints + 2L));
    }

    /** Screen readers go from heading to heading. */
    private static void outline(CTStyles styles) {
        for (CTStyle style : styles.getStyleList()) {
            if (style.getStyleId().equals(HEADING)) {
                style.getPPr().addNewKeepNext();
                style.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
            }
        }
    }

    private static void page(XWPFDocument document, boolean isArabic) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(PAGE_WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
        if (isArabic) {
            section.addNewBidi();
        }
    }

    /** A table without lines. */
    static void plain(XWPFTable table, boolean isArabic, List<Integer> shares) {
        table.removeBorders();
        lay(table, isArabic, shares);
    }

    /** A table with lines between its rows, whose first row comes again on each page. */
    static void ruled(XWPFTable table, boolean isArabic, List<Integer> shares) {
        table.removeBorders();
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        lay(table, isArabic, shares);
        table.getRow(0).setRepeatHeader(true);
    }

    private static void lay(XWPFTable table, boolean isArabic, List<Integer> shares) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (isArabic) {
            properties.addNewBidiVisual();
        }
        table.setWidth(WIDTH);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        shares.forEach(share -> grid.addNewGridCol().setW(BigInteger.valueOf(width(share))));
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < shares.size(); i++) {
                row.getCell(i).setWidth(String.valueOf(width(shares.get(i))));
            }
        }
    }

    private static int width(int share) {
        return WIDTH * share / 100;
    }
}
