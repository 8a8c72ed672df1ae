package org.mithaq.export.xlsx;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;

/** Writes single cells as what they are: real dates, real numbers, text that stays text. Counts the links and the size of the sheet under way. */
final class CellWriter {
    /** Excel keeps this many digits of a number. */
    private static final int DIGITS = 15;

    /** XML around the value of a cell, generously. */
    private static final int MARKUP = 64;

    /** The longest form of one character in XML. */
    private static final int LONGEST_CHARACTER = 8;

    private final WorkbookParts parts;
    private String sheet = "";
    private int links;
    private long bytes;

    CellWriter(WorkbookParts parts) {
        this.parts = parts;
    }

    /** The cells that follow are of this sheet. */
    void begin(String name) {
        sheet = name;
        links = 0;
        bytes = 0;
    }

    /** The most bytes that the sheet's XML can have. */
    long bytesAtMost() {
        return bytes;
    }

    /** Writes a header cell. */
    void header(Cell cell, String name) {
        cell.setCellValue(name);
        cell.setCellStyle(parts.styles().header());
    }

    /** Writes a value as the CSV files print it. */
    void write(Cell cell, SheetColumn.Kind kind, String value) {
        bytes += MARKUP + (long) LONGEST_CHARACTER * value.length();
        switch (kind) {
            case TEXT -> text(cell, value);
            case NUMBER -> number(cell, value);
            case BOOLEAN -> truth(cell, value);
            case DATE -> date(cell, LocalDate.parse(value));
            case TIME -> time(cell, Instant.parse(value));
            case LINK -> link(cell, value);
        }
    }

    private void text(Cell cell, String value) {
        ExcelLimits.Fitted fitted = parts.limits().fit(value);
        if (fitted.cut()) {
            parts.notes().cut(sheet);
        }
        if (fitted.cleaned()) {
            parts.notes().cleaned(sheet);
        }
        cell.setCellValue(fitted.text());
        cell.setCellStyle(parts.styles().text(fitted.text()));
    }

    private void number(Cell cell, String value) {
        if (value.length() > DIGITS
                && value.chars().filter(c -> c >= '0' && c <= '9').count() > DIGITS) {
            text(cell, value);
            return;
        }
        cell.setCellValue(Double.parseDouble(value));
        cell.setCellStyle(parts.styles().plain());
    }

    private void truth(Cell cell, String value) {
        cell.setCellValue(value.equals("true"));
        cell.setCellStyle(parts.styles().truth());
    }

    private void date(Cell cell, LocalDate day) {
        if (!ExcelLimits.holds(day)) {
            parts.notes().oldDate(sheet);
            text(cell, day.toString());
            return;
        }
        cell.setCellValue(day);
        cell.setCellStyle(parts.styles().date());
    }

    private void time(Cell cell, Instant instant) {
        cell.setCellValue(instant.atOffset(ZoneOffset.UTC).toLocalDateTime());
        cell.setCellStyle(parts.styles().time());
    }

    private void link(Cell cell, String address) {
        text(cell, address);
        Optional<String> target = ExcelLimits.link(address);
        if (target.isEmpty() || links == parts.limits().links()) {
            parts.notes().plainLink(sheet);
            return;
        }
        Hyperlink link = parts.workbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(target.get());
        cell.setHyperlink(link);
        cell.setCellStyle(parts.styles().link());
        links++;
    }
}
