package org.mithaq.export.xlsx;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.xlsx.CellStyles.Role;

/**
 * Writes the cells of one column as what they are: real dates, real numbers, text that stays text. Holds the cells of a column with few values as XML, because most
 * cells of a workbook are labels.
 */
final class CellWriter {
    /** Excel keeps this many digits of a number. */
    private static final int DIGITS = 15;

    /** Values of a column beyond these are written one by one. */
    private static final int KNOWN = 2_000;

    private static final double SECONDS_OF_A_DAY = 86_400;

    /** Day 1 of Excel's calendar, less its 29 February 1900, which never was. */
    private static final long DAYS_BEFORE_1970 = 25_569;

    private static final byte[] TEXT = bytes(" t=\"inlineStr\"><is><t>");
    private static final byte[] TEXT_WITH_BLANKS = bytes(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] END_OF_TEXT = bytes("</t></is></c>");

    private final WorkbookParts parts;
    private final SheetColumn column;
    private final byte[] start;
    private final String letters;
    private final Map<String, Known> known = new HashMap<>();

    CellWriter(WorkbookParts parts, SheetColumn column, int index) {
        this.parts = parts;
        this.column = column;
        this.letters = CellReference.convertNumToColString(index);
        this.start = bytes("<c r=\"" + letters);
    }

    /** A cell behind its reference, and how many lines it takes. */
    private static final class Known {
        final byte[] xml;
        final int lines;

        Known(byte[] xml, int lines) {
            this.xml = xml;
            this.lines = lines;
        }
    }

    /** What a cell's sheet has to know of it while it is written. */
    static final class Place {
        final String sheet;
        final DeflatedPart xml;
        final SheetLinks links = new SheetLinks();
        int row;

        Place(String sheet, DeflatedPart xml) {
            this.sheet = sheet;
            this.xml = xml;
        }
    }

    SheetColumn column() {
        return column;
    }

    /** Writes the column's name into the first row. */
    void writeHeader(XSSFCellStyle style, Place place) {
        place.row = 1;
        begin(place);
        place.xml.raw(start(style.getIndex()));
        place.xml.raw(TEXT);
        place.xml.text(column.header());
        place.xml.raw(END_OF_TEXT);
    }

    /** What the column's cell of a row shows, or null when it is empty. */
    @Nullable
    String shown(@Nullable String[] row) {
        String raw = column.source().apply(row);
        return raw == null ? null : column.words().apply(raw);
    }

    /** How many lines the cell of a row takes. */
    int lines(@Nullable String[] row) {
        if (column.kind() != SheetColumn.Kind.TEXT) {
            return 1;
        }
        String raw = column.source().apply(row);
        if (raw == null) {
            return 1;
        }
        Known cell = column.few() ? known(raw) : null;
        return cell == null ? CellText.lines(column.words().apply(raw)) : cell.lines;
    }

    /** Writes the cell of a row; nothing where it is empty. */
    void write(@Nullable String[] row, Place place) {
        String raw = column.source().apply(row);
        if (column.kind() == SheetColumn.Kind.INPUT) {
            begin(place);
            place.xml.raw(start(index(Role.INPUT)) + "/>");
        } else if (raw != null) {
            begin(place);
            boolean linked = link(row, place);
            Known cell = column.few() && !linked ? known(raw) : null;
            if (cell != null) {
                place.xml.raw(cell.xml);
            } else {
                one(column.words().apply(raw), linked, place);
            }
        }
    }

    private void begin(Place place) {
        place.xml.raw(start);
        place.xml.number(place.row);
    }

    private boolean link(@Nullable String[] row, Place place) {
        if (column.link() == null) {
            return false;
        }
        String address = column.link().apply(row);
        if (address == null || place.links.size() == parts.limits().links()) {
            parts.notes().plainLink(place.sheet);
            return false;
        }
        place.links.add(letters + place.row, address);
        return true;
    }

    /** The cell of a value that was met before, or is now; null where each has to be written for itself. */
    private @Nullable Known known(String raw) {
        Known cell = known.get(raw);
        if (cell == null && known.size() < KNOWN) {
            cell = make(column.words().apply(raw));
            if (cell != null) {
                known.put(raw, cell);
            }
        }
        return cell;
    }

    private @Nullable Known make(String value) {
        if (!isText()) {
            String xml = typed(value, false);
            return xml == null ? null : new Known(bytes(xml), 1);
        }
        ExcelLimits.Fitted fitted = parts.limits().fit(value);
        return fitted.cut() || fitted.cleaned()
                ? null
                : new Known(bytes(shared(fitted.text())), CellText.lines(fitted.text()));
    }

    /** Text that comes often stands in the workbook once. */
    private String shared(String text) {
        SharedStringsTable strings = parts.workbook().frame().getSharedStringSource();
        int number = strings.addSharedStringItem(new XSSFRichTextString(text));
        return start(parts.styles().text(text).getIndex()) + " t=\"s\"><v>" + number + "</v></c>";
    }

    private void one(String value, boolean linked, Place place) {
        String xml = isText() ? null : typed(value, linked);
        if (xml != null) {
            place.xml.raw(xml);
            return;
        }
        if (column.kind() == SheetColumn.Kind.DATE) {
            parts.notes().oldDate(place.sheet);
        }
        text(value, linked, place);
    }

    private void text(String value, boolean linked, Place place) {
        ExcelLimits.Fitted fitted = parts.limits().fit(value);
        if (fitted.cut()) {
            parts.notes().cut(place.sheet);
        }
        if (fitted.cleaned()) {
            parts.notes().cleaned(place.sheet);
        }
        String text = fitted.text();
        int style = linked ? index(Role.LINK) : parts.styles().text(text).getIndex();
        place.xml.raw(start(style));
        place.xml.raw(CellText.hasBlanksToKeep(text) ? TEXT_WITH_BLANKS : TEXT);
        place.xml.text(text);
        place.xml.raw(END_OF_TEXT);
    }

    private boolean isText() {
        return column.kind() == SheetColumn.Kind.TEXT || column.kind() == SheetColumn.Kind.LINK;
    }

    /** A cell that is no text, or null where Excel cannot hold the value as what it is. */
    private @Nullable String typed(String value, boolean linked) {
        return switch (column.kind()) {
            case NUMBER -> number(value, linked ? Role.LINKED_COUNT : Role.NUMBER);
            case SHARE -> number(value, Role.SHARE);
            case BOOLEAN -> start(index(Role.TRUTH)) + " t=\"b\"><v>" + (value.equals("true") ? 1 : 0) + "</v></c>";
            case DATE -> date(LocalDate.parse(value));
            case TIME -> value(Role.TIME, String.valueOf(days(Instant.parse(value))));
            case TEXT, LINK, INPUT -> null;
        };
    }

    private @Nullable String number(String value, Role role) {
        double number = Double.parseDouble(value);
        if (value.length() > DIGITS
                && value.chars().filter(c -> c >= '0' && c <= '9').count() > DIGITS) {
            return null;
        }
        boolean plain = value.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
        return value(role, plain ? value : String.valueOf(number));
    }

    private @Nullable String date(LocalDate day) {
        return ExcelLimits.holds(day) ? value(Role.DATE, String.valueOf(day.toEpochDay() + DAYS_BEFORE_1970)) : null;
    }

    private static double days(Instant instant) {
        return instant.getEpochSecond() / SECONDS_OF_A_DAY + DAYS_BEFORE_1970;
    }

    private String value(Role role, String value) {
        return start(index(role)) + "><v>" + value + "</v></c>";
    }

    private static String start(int style) {
        return "\" s=\"" + style + "\"";
    }

    private int index(Role role) {
        return parts.styles().of(role).getIndex();
    }

    private static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }
}
