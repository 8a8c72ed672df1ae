package org.mithaq.source.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.ByteText;
import org.mithaq.source.FieldMapping;
import org.mithaq.source.FileContent;
import org.mithaq.source.InputFault;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.RecordCount;
import org.mithaq.source.RecordReading;
import org.mithaq.source.RecordText;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.TextDecoder;
import org.mithaq.source.TextDecoder.Decoded;

/**
 * The rows of a table. They are cut as bytes, one character a byte, and decoded one by one, so that a row in another
 * charset costs that row alone. Holds the place in the file.
 */
final class TableRecords implements Readings.Records {
    /** Joins the values of a row to the bytes that name it; stands in no text. */
    private static final char JOINT = '\u001F';

    private final SourceEntry entry;
    private final SourceSettings settings;
    private final Sidecar sidecar;
    private final boolean hasBom;
    private final BoundedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final RecordCount count;
    private final Columns columns;

    private TableRecords(SourceEntry entry, SourceSettings settings, ByteText text) throws IOException {
        InputStream in = new BufferedInputStream(text.bytes(), 1 << 15);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(Delimiter.find(in))
                .setTrailingData(true)
                .get();
        this.entry = entry;
        this.settings = settings;
        this.sidecar = entry.readSidecar();
        this.hasBom = text.hasBom();
        this.reader = new BoundedReader(
                new InputStreamReader(in, StandardCharsets.ISO_8859_1),
                settings.limits().bytesPerRecord());
        this.parser = CSVParser.builder().setReader(reader).setFormat(format).get();
        this.rows = parser.iterator();
        this.count = new RecordCount(settings.limits());
        this.columns = Columns.of(header(), settings.fields());
    }

    static Readings.Records open(SourceEntry entry, SourceSettings settings) throws IOException {
        FileContent.requireContainer(entry, settings.limits());
        ByteText text = ByteText.open(entry);
        try {
            return new TableRecords(entry, settings, text);
        } catch (IOException | RuntimeException e) {
            text.bytes().close();
            throw e;
        }
    }

    @Override
    public @Nullable Reading next() throws IOException {
        long line = parser.getCurrentLineNumber() + 1;
        CSVRecord row = row(line);
        while (row != null && isBlank(row)) {
            line = parser.getCurrentLineNumber() + 1;
            row = row(line);
        }
        if (row == null) {
            count.requireAny();
            return null;
        }
        count.add();
        return reading(row, line);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private List<String> header() throws IOException {
        CSVRecord row = row(1);
        if (row == null) {
            throw new InputFault("E_EMPTY", "an empty table; remove the file, or fetch it again.");
        }
        byte[] bytes = bytes(row);
        TextDecoder.Decoding decoding = TextDecoder.decode(entry.path(), bytes);
        if (decoding instanceof TextDecoder.Undecoded undecoded
                && undecoded.rejection().code().equals("E_BINARY")) {
            throw new InputFault("E_BINARY", "no table but a file of bytes; remove it, or fetch it again.");
        }
        return cells(decoding instanceof Decoded decoded ? decoded.text() : latin(bytes));
    }

    private @Nullable CSVRecord row(long line) throws IOException {
        reader.rowBegins();
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof InputFault fault) {
                throw new InputFault(fault.code(), "line " + line + ": " + fault.getMessage());
            }
            throw new InputFault(
                    "E_MALFORMED",
                    "line %d: a quotation mark has no partner, and the rest was not read; correct the line."
                            .formatted(line));
        }
    }

    private Reading reading(CSVRecord row, long line) {
        byte[] bytes = bytes(row);
        String path = entry.path() + "#" + line;
        RecordReading record = RecordReading.of(path, bytes, sidecar, settings.limits());
        if (row.size() <= columns.text()) {
            return record.rejected(
                    "E_MALFORMED",
                    "line %d ends before its text: columns in it %d, the text is in column %d; correct the line."
                            .formatted(line, row.size(), columns.text() + 1));
        }
        TextDecoder.Decoding decoding = TextDecoder.decode(path, bytes);
        return decoding instanceof Decoded decoded
                ? record.read(text(decoded))
                : record.rejected(((TextDecoder.Undecoded) decoding).rejection());
    }

    private RecordText text(Decoded decoded) {
        List<String> cells = cells(decoded.text());
        Map<String, String> metadata = new TreeMap<>();
        columns.byKey().forEach((key, column) -> {
            if (column < cells.size() && !key.equals(FieldMapping.TEXT)) {
                metadata.put(key, cells.get(column));
            }
        });
        return new RecordText(CsvSourceFormat.NAME, cells.get(columns.text()), decoded.charset(), hasBom, metadata);
    }

    private static byte[] bytes(CSVRecord row) {
        return row.stream()
                .map(cell -> cell.replace(JOINT, ' '))
                .collect(Collectors.joining(String.valueOf(JOINT)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> cells(String joined) {
        return Arrays.asList(joined.split(String.valueOf(JOINT), -1));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }
}
