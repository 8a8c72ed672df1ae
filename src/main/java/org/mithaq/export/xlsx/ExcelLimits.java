package org.mithaq.export.xlsx;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * What Excel cannot hold, in one place.
 *
 * @param rows of a sheet, the header counted
 * @param characters of a cell, in UTF-16 units
 * @param links of a sheet
 */
record ExcelLimits(int rows, int characters, int links) {
    /** Excel 2007 and later. POI does not watch the links. */
    static final ExcelLimits EXCEL = new ExcelLimits(1_048_576, 32_767, 65_530);

    /** The longest address that Excel follows. */
    static final int ADDRESS = 2_079;

    /** The longest title and the longest text that Excel shows beside a cell that is filled in. */
    static final int PROMPT_TITLE = 32;

    static final int PROMPT = 255;

    private static final int SHEET_NAME = 31;

    /** Excel's calendar has a 29 February 1900 and other programs' have not, so earlier days mean different things. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Excel reads such text as one character; the underscore is written in that form itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String UNDERSCORE = "_x005F_";

    /** Text as Excel takes it, and what it lost on the way. */
    record Fitted(String text, boolean cut, boolean cleaned) {}

    /** Line ends become LF, control characters and lone surrogates go, {@code _x0041_} is escaped, and what is too long is cut. */
    Fitted fit(String value) {
        return value.length() <= characters && isPlain(value) ? new Fitted(value, false, false) : fitted(value);
    }

    private Fitted fitted(String value) {
        String lines =
                value.indexOf('\r') < 0 ? value : value.replace("\r\n", "\n").replace('\r', '\n');
        String clean = clean(lines);
        boolean cleaned = clean.length() != lines.length();
        String escaped = clean.contains("_x") ? ESCAPE.matcher(clean).replaceAll(UNDERSCORE) : clean;
        return escaped.length() <= characters
                ? new Fitted(escaped, false, cleaned)
                : new Fitted(cut(escaped), true, cleaned);
    }

    /** Whether a real date cell means this day in every program. */
    static boolean holds(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && day.getYear() <= 9999;
    }

    /** An address that a cell can link to: http or https, in ASCII, not too long. */
    static Optional<String> link(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return Optional.of(uri.toASCIIString()).filter(ascii -> web && ascii.length() <= ADDRESS);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Name of the n-th sheet of a table: {@code events}, {@code events_2} and so on, never over 31 characters. */
    static String sheetName(String table, int part) {
        String suffix = part == 1 ? "" : "_" + part;
        String safe = WorkbookUtil.createSafeSheetName(table, '_');
        return safe.substring(0, Math.min(safe.length(), SHEET_NAME - suffix.length())) + suffix;
    }

    /** Whether nothing of it can need a change; most text is so. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean escape = c == '_' && i + 1 < value.length() && value.charAt(i + 1) == 'x';
            if (c < ' ' || (c >= 0x7F && c <= 0x9F) || Character.isSurrogate(c) || c >= 0xFFFE || escape) {
                return false;
            }
        }
        return true;
    }

    private String cut(String escaped) {
        int end = characters;
        int underscore = escaped.lastIndexOf(UNDERSCORE, end - 1);
        if (underscore >= 0 && underscore + UNDERSCORE.length() > end) {
            end = underscore;
        }
        return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end);
    }

    private static String clean(String value) {
        int length = value.length();
        for (int i = 0; i < length; i += Character.charCount(value.codePointAt(i))) {
            if (!isHeld(value.codePointAt(i))) {
                return withoutStrays(value);
            }
        }
        return value;
    }

    private static String withoutStrays(String value) {
        return value.codePoints()
                .filter(ExcelLimits::isHeld)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHeld(int character) {
        if (Character.isISOControl(character)) {
            return character == '\n' || character == '\t';
        }
        return Character.getType(character) != Character.SURROGATE && character != 0xFFFE && character != 0xFFFF;
    }
}
