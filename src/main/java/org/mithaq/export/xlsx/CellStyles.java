package org.mithaq.export.xlsx;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The workbook's styles, each made once: Excel holds 64,000, and every style is part of the file. */
final class CellStyles {
    /** Excel before 2010 shows longer text in the text format as number signs. */
    private static final int TEXT_FORMAT_LENGTH = 255;

    private static final int BODY = 11;
    private static final int HEADING = 18;
    private static final int FIGURE = 20;

    /** LibreOffice shows a plain false as 0. */
    private static final String TRUTH = "\"TRUE\";\"TRUE\";\"FALSE\"";

    private final XSSFWorkbook workbook;
    private final XSSFFont body;
    private final @Nullable XSSFCellStyle[] texts = new @Nullable XSSFCellStyle[Look.KINDS];
    private final Map<Role, XSSFCellStyle> roles = new EnumMap<>(Role.class);

    /**
     * The styles of a workbook that has none yet.
     *
     * @param rightToLeft whether its own words run from right to left
     */
    CellStyles(XSSFWorkbook workbook, boolean rightToLeft) {
        this.workbook = workbook;
        // POI's first font asks for the theme's, but the workbook has no theme; programs then take any font.
        workbook.getFontAt(0).setScheme(FontScheme.NONE);
        // LibreOffice takes another typeface for cells with the first font than for all others.
        this.body = font(BODY, false, Palette.INK);
        for (Role role : Role.values()) {
            roles.put(role, make(role));
            if (rightToLeft && Role.WORDS.contains(role)) {
                of(role).setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
            }
        }
    }

    /** What a cell is for, where its text does not decide how it looks. */
    enum Role {
        /** A column's name. */
        HEADER,
        /** A column's name where the analyst writes. */
        INPUT_HEADER,
        /** What the analyst writes. */
        INPUT,
        DATE,
        TIME,
        /** True and false. */
        TRUTH,
        /** A number as it is. */
        NUMBER,
        /** A share of one. */
        SHARE,
        /** Text, or a number, that leads somewhere. */
        LINK,
        LINKED_COUNT,
        /** The name of a sheet on itself. */
        TITLE,
        /** What stands below it. */
        SUBTITLE,
        /** The heading of a part of a sheet. */
        SECTION,
        /** A name beside a value. */
        STRONG,
        /** A figure to be seen from afar, and the words under it. */
        FIGURE,
        FIGURE_NAME,
        /** The head of a small table. */
        HEAD,
        /** A count in a small table, and in a matrix. */
        COUNT,
        HEAT,
        /** A sentence of a workbook that runs from right to left. */
        PROSE;

        /** Those that are the workbook's own words. */
        static final Set<Role> WORDS = EnumSet.of(TITLE, SUBTITLE, SECTION, STRONG, FIGURE_NAME, HEAD, PROSE);
    }

    /** What a text cell looks like. */
    private record Look(boolean rightToLeft, boolean wraps, boolean quoted, boolean asText) {
        static final int KINDS = 16;

        int number() {
            return (rightToLeft ? 8 : 0) + (wraps ? 4 : 0) + (quoted ? 2 : 0) + (asText ? 1 : 0);
        }
    }

    /** The style of a text cell: its direction, whether it wraps, and that it stays text when edited. */
    XSSFCellStyle text(String value) {
        Look look = new Look(
                CellText.isRightToLeft(value),
                CellText.wraps(value),
                CellText.needsQuote(value),
                value.length() <= TEXT_FORMAT_LENGTH);
        XSSFCellStyle known = texts[look.number()];
        if (known == null) {
            known = text(look);
            texts[look.number()] = known;
        }
        return known;
    }

    /** The style of a cell with a role. */
    XSSFCellStyle of(Role role) {
        return Objects.requireNonNull(roles.get(role));
    }

    private XSSFCellStyle text(Look look) {
        XSSFCellStyle style = top();
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

    private XSSFCellStyle make(Role role) {
        return switch (role) {
            case HEADER -> header(Palette.NAVY);
            case INPUT_HEADER -> header(Palette.AMBER);
            case INPUT -> input();
            case DATE -> formatted("yyyy-mm-dd");
            case TIME -> formatted("yyyy-mm-dd hh:mm:ss");
            case TRUTH -> formatted(TRUTH);
            case NUMBER -> number();
            case SHARE -> centred(formatted("0.00"));
            case LINK -> link();
            case LINKED_COUNT -> centred(link());
            case TITLE -> written(HEADING, true, Palette.NAVY);
            case SUBTITLE -> written(BODY, false, Palette.GREY);
            case SECTION -> section();
            case STRONG -> written(BODY, true, Palette.NAVY);
            case FIGURE -> centred(numbered(written(FIGURE, true, Palette.NAVY)));
            case FIGURE_NAME -> centred(written(BODY - 1, false, Palette.GREY));
            case HEAD -> filled(written(BODY - 1, true, Palette.NAVY), Palette.PALE_BLUE);
            case COUNT -> centred(numbered(top()));
            case PROSE -> prose();
            case HEAT -> centred(counted(written(BODY - 2, false, Palette.NAVY)));
        };
    }

    private XSSFCellStyle top() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(body);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle formatted(String format) {
        XSSFCellStyle style = top();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    /** Its last digit would touch the next column's text. */
    private XSSFCellStyle number() {
        XSSFCellStyle style = top();
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        return style;
    }

    private XSSFCellStyle numbered(XSSFCellStyle style) {
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("#,##0"));
        return style;
    }

    /** Without the zeros. */
    private XSSFCellStyle counted(XSSFCellStyle style) {
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0;;"));
        return style;
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle header(String fill) {
        XSSFCellStyle style = filled(written(BODY, true, Palette.WHITE), fill);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle input() {
        XSSFCellStyle style = bordered(filled(top(), Palette.PALE_AMBER), Palette.AMBER);
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        style.setWrapText(true);
        style.setLocked(false);
        return style;
    }

    private XSSFCellStyle section() {
        XSSFCellStyle style = written(BODY + 2, true, Palette.NAVY);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(Palette.colour(Palette.TEAL));
        return style;
    }

    private XSSFCellStyle prose() {
        XSSFCellStyle style = top();
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private XSSFCellStyle link() {
        XSSFFont blue = font(BODY, false, Palette.BLUE);
        blue.setUnderline(Font.U_SINGLE);
        XSSFCellStyle style = top();
        style.setFont(blue);
        return style;
    }

    private XSSFCellStyle written(int points, boolean bold, String colour) {
        XSSFCellStyle style = top();
        style.setFont(font(points, bold, colour));
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(Palette.colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style, String colour) {
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        style.setBottomBorderColor(Palette.colour(colour));
        style.setLeftBorderColor(Palette.colour(colour));
        style.setRightBorderColor(Palette.colour(colour));
        return style;
    }

    /** The workbook's typeface in another size, weight or colour; its family is set so that programs without it choose the same one for all. */
    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFamily(FontFamily.SWISS);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(Palette.colour(colour));
        return font;
    }
}
