package org.mithaq.export.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's styles, each made once: Excel holds 64,000, and every style is part of the file. */
final class CellStyles {
    /** Excel before 2010 shows longer text in the text format as number signs. */
    private static final int TEXT_FORMAT_LENGTH = 255;

    private static final int BODY = 11;
    private static final int HEADING = 16;

    /** LibreOffice shows a plain false as 0. */
    private static final String TRUTH = "\"TRUE\";\"TRUE\";\"FALSE\"";

    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> texts = new HashMap<>();
    private final CellStyle header;
    private final CellStyle date;
    private final CellStyle time;
    private final CellStyle truth;
    private final CellStyle plain;
    private final CellStyle link;
    private final CellStyle title;
    private final CellStyle strong;

    /** The styles of a workbook that has none yet. */
    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // POI's first font asks for the theme's, but the workbook has no theme; programs then take any font.
        workbook.getFontAt(0).setScheme(FontScheme.NONE);
        header = header(workbook);
        date = formatted(workbook, "yyyy-mm-dd");
        time = formatted(workbook, "yyyy-mm-dd hh:mm:ss");
        truth = formatted(workbook, TRUTH);
        plain = top(workbook);
        link = link(workbook);
        title = bold(workbook, HEADING);
        strong = bold(workbook, BODY);
    }

    /** What a text cell looks like. */
    private record Look(boolean rightToLeft, boolean wraps, boolean quoted, boolean asText) {}

    /** The style of a text cell: its direction, whether it wraps, and that it stays text when edited. */
    CellStyle text(String value) {
        Look look = new Look(
                CellText.isRightToLeft(value),
                CellText.wraps(value),
                CellText.needsQuote(value),
                value.length() <= TEXT_FORMAT_LENGTH);
        return texts.computeIfAbsent(look, this::text);
    }

    CellStyle header() {
        return header;
    }

    CellStyle date() {
        return date;
    }

    CellStyle time() {
        return time;
    }

    CellStyle truth() {
        return truth;
    }

    /** Numbers. */
    CellStyle plain() {
        return plain;
    }

    CellStyle link() {
        return link;
    }

    /** The heading of the sheet readme. */
    CellStyle title() {
        return title;
    }

    /** The names beside the values of the sheet readme. */
    CellStyle strong() {
        return strong;
    }

    private CellStyle text(Look look) {
        XSSFCellStyle style = top(workbook);
        style.setWrapText(look.wraps());
        style.setQuotePrefixed(look.quoted());
        if (look.asText()) {
            style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        }
        if (look.rightToLeft()) {
            style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
            style.setAlignment(HorizontalAlignment.RIGHT);
            // Its first letter would touch the next column's text.
            style.setIndention((short) 1);
        }
        return style;
    }

    private static XSSFCellStyle top(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle formatted(XSSFWorkbook workbook, String format) {
        CellStyle style = top(workbook);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private static CellStyle header(XSSFWorkbook workbook) {
        XSSFCellStyle style = top(workbook);
        XSSFFont white = font(workbook, BODY, true);
        white.setColor(IndexedColors.WHITE.getIndex());
        style.setFont(white);
        style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle link(XSSFWorkbook workbook) {
        XSSFFont blue = font(workbook, BODY, false);
        blue.setUnderline(Font.U_SINGLE);
        blue.setColor(IndexedColors.BLUE.getIndex());
        XSSFCellStyle style = top(workbook);
        style.setFont(blue);
        return style;
    }

    private static CellStyle bold(XSSFWorkbook workbook, int points) {
        XSSFCellStyle style = top(workbook);
        style.setFont(font(workbook, points, true));
        return style;
    }

    /** The workbook's typeface in another size or weight; its family is set so that programs without it choose the same one for all. */
    private static XSSFFont font(XSSFWorkbook workbook, int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFamily(FontFamily.SWISS);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
