package org.mithaq.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;

/**
 * One row of a table as a line of CSV, its end included. It is a view of bytes that belong to whoever made it. Most rows go from one night's tables into the
 * next as they are, so cells are taken out only where somebody asks for them.
 */
public final class Line {
    /** RFC 4180, a quote only where a reader needs one. */
    public static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator("\r\n")
            .get();

    /** Bytes at the end of each. */
    static final int END = 2;

    private static final int FEW = 256;
    private static final byte QUOTE = '"';
    private static final byte COMMA = ',';

    private final byte[] bytes;
    private final int from;
    private final int to;

    /** A view of a piece of bytes. */
    Line(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** The cells as a line; null is an empty cell. */
    public static Line of(@Nullable Object... cells) {
        StringBuilder line = new StringBuilder(FEW);
        for (int i = 0; i < cells.length; i++) {
            print(cells[i], i == 0, line);
        }
        return ofText(line.append("\r\n").toString());
    }

    /** Most cells are printed as they are; the library prints those in which it would look for a quote's place. */
    private static void print(@Nullable Object cell, boolean isFirst, StringBuilder line) {
        String text = cell == null ? "" : cell.toString();
        if (!isFirst && isPlain(text)) {
            line.append((char) COMMA).append(text);
            return;
        }
        try {
            FORMAT.print(cell, line, isFirst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        if (text.charAt(0) <= '#' || text.charAt(length - 1) <= ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c <= COMMA && (c == COMMA || c == QUOTE || c == '\n' || c == '\r')) {
                return false;
            }
        }
        return true;
    }

    /** Text that is no row, to be sorted. */
    static Line ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same in UTF-8, which is not copied. */
    static Line ofBytes(byte[] text) {
        return new Line(text, 0, text.length);
    }

    /** The names of a table's columns. */
    public static Line header(Contract.Table table) {
        return of(table.columns().stream().map(Contract.Column::name).toArray());
    }

    /** The same in bytes of its own. */
    Line copy() {
        return ofBytes(Arrays.copyOfRange(bytes, from, to));
    }

    /** The cell in a column, or null when it is empty. */
    @Nullable
    String cell(int column) {
        int start = start(column);
        return cell(start, endOfCell(start));
    }

    /** What {@link DigestTable#hash(String)} says of a cell, of none as of an empty one. Every night asks this of whole tables, so it makes no text of plain letters. */
    long hash(int column) {
        int start = start(column);
        return hash(start, endOfCell(start));
    }

    /** The same of what stands in a cell before the last place of a letter, which the cell has. */
    long hashBefore(int column, char letter) {
        int start = start(column);
        int at = endOfCell(start) - 1;
        while (at > start && bytes[at] != letter) {
            at--;
        }
        if (bytes[start] == QUOTE) {
            String text = Objects.requireNonNull(cell(column));
            return DigestTable.hash(text.substring(0, text.lastIndexOf(letter)));
        }
        return hash(start, at);
    }

    private long hash(int start, int end) {
        byte[] line = bytes;
        long hash = DigestTable.FIRST;
        for (int at = start; at < end; at++) {
            byte b = line[at];
            if (b < 0 || b == QUOTE) {
                return DigestTable.hash(Objects.requireNonNullElse(cell(start, end), ""));
            }
            hash = DigestTable.hash(hash, b);
        }
        return hash;
    }

    /** Whether a cell is this text, which is not empty and of plain letters. */
    boolean is(int column, byte[] text) {
        int start = start(column);
        int end = start + text.length;
        return end < to
                && Arrays.equals(bytes, start, end, text, 0, text.length)
                && (bytes[end] == COMMA || bytes[end] == '\r');
    }

    /**
     * How a cell compares with a text.
     *
     * @param letters of the text in UTF-8
     */
    int compare(int column, String text, byte[] letters) {
        int start = start(column);
        byte[] line = bytes;
        for (int i = 0; i < letters.length && start + i < to; i++) {
            byte b = line[start + i];
            byte letter = letters[i];
            if (b < 0 || letter < 0 || b == QUOTE || b == COMMA || b == '\r') {
                break;
            }
            if (b != letter) {
                return b - letter;
            }
        }
        return Objects.requireNonNullElse(cell(start, endOfCell(start)), "").compareTo(text);
    }

    private int start(int column) {
        int start = from;
        for (int passed = 0; passed < column; passed++) {
            start = endOfCell(start) + 1;
        }
        return start;
    }

    /** All cells; null is an empty one. */
    public @Nullable String[] cells(int columns) {
        return cells(0, columns);
    }

    /** So many cells from a column on. */
    @Nullable
    String[] cells(int first, int columns) {
        @Nullable String[] cells = new String[columns];
        int start = start(first);
        for (int i = 0; i < columns; i++) {
            int end = endOfCell(start);
            cells[i] = cell(start, end);
            start = end + 1;
        }
        return cells;
    }

    /** Writes the line with its end. */
    public void copyTo(OutputStream out) throws IOException {
        out.write(bytes, from, to - from);
    }

    /** One without an end, with more cells behind it and an end. */
    Line with(@Nullable Object... more) {
        StringBuilder line = new StringBuilder(FEW);
        for (Object cell : more) {
            print(cell, false, line);
        }
        byte[] behind = line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOfRange(bytes, from, to + behind.length);
        System.arraycopy(behind, 0, all, to - from, behind.length);
        return ofBytes(all);
    }

    /** The first bytes. */
    byte[] bytes(int length) {
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    /** Whether the first cells are the same bytes as those of another one. */
    boolean isSame(Line other, int columns) {
        return Arrays.equals(bytes, from, start(columns), other.bytes, other.from, other.start(columns));
    }

    /** The bytes as text; for lines that are no CSV. */
    String text() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** What {@link Documents} wrote. */
    <T> T document(Class<T> type) {
        return Documents.read(bytes, from, to - from, type);
    }

    /** One of the bytes. */
    byte at(int place) {
        return bytes[from + place];
    }

    int length() {
        return to - from;
    }

    private int endOfCell(int start) {
        byte[] line = bytes;
        int last = to;
        boolean quoted = false;
        for (int end = start; end < last; end++) {
            byte b = line[end];
            if (b == QUOTE) {
                quoted = !quoted;
            } else if ((b == COMMA || b == '\r') && !quoted) {
                return end;
            }
        }
        return last;
    }

    private @Nullable String cell(int start, int end) {
        if (start >= end) {
            return null;
        }
        if (bytes[start] != QUOTE) {
            return new String(bytes, start, end - start, StandardCharsets.UTF_8);
        }
        String inside = new String(bytes, start + 1, end - start - 2, StandardCharsets.UTF_8);
        return Cells.blankToNull(inside.indexOf('"') < 0 ? inside : inside.replace("\"\"", "\""));
    }
}
