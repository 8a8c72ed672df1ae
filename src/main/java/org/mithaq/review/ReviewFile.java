package org.mithaq.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads review sheets: the workbook that was exported, with decisions in it, or its sheet {@code review} saved as CSV. */
final class ReviewFile {
    /** Without these columns nothing can be decided. */
    static final Set<String> HEADERS = Set.of(ReviewRow.TABLE, ReviewRow.ROW, ReviewRow.DECISION, ReviewRow.INITIALS);

    private static final long MOST_BYTES = 200L << 20;

    private ReviewFile() {}

    /** Whether a file's name says that it is a sheet, and no spreadsheet's note that it is open. */
    static boolean isSheet(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".xlsx") || name.endsWith(".csv")) && !name.startsWith("~$") && !name.startsWith(".");
    }

    /** The rows in which anything is decided. */
    static List<ReviewRow> read(Path file) throws ReviewFileException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new ReviewFileException("There is no file %s.".formatted(file));
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new ReviewFileException("%s has more than %d MB. Save its sheet review as CSV UTF-8 and import that."
                    .formatted(file, MOST_BYTES >> 20));
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        List<ReviewRow> rows = name.endsWith(".csv") ? csv(file) : WorkbookRows.read(file);
        return rows.stream().filter(ReviewRow::isDecided).toList();
    }

    /** SHA-256 of its bytes. */
    static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static List<ReviewRow> csv(Path file) throws ReviewFileException, IOException {
        String text = text(file);
        List<ReviewRow> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<String> headers = List.of();
            for (CSVRecord each : parser) {
                if (each.getRecordNumber() == 1) {
                    headers = each.toList().stream().map(String::strip).toList();
                    mustHave(headers, file);
                } else {
                    // The record's line in an editor, which multi-line cells push down.
                    rows.add(new ReviewRow("", (int) each.getRecordNumber(), cells(headers, each.toList())));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new ReviewFileException(
                    "%s is no CSV file: %s. Save the sheet again as CSV UTF-8.".formatted(file, e.getMessage()));
        }
        if (rows.isEmpty() && text.isBlank()) {
            throw new ReviewFileException("%s is empty.".formatted(file));
        }
        return rows;
    }

    private static String text(Path file) throws ReviewFileException, IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ReviewFileException(
                    "%s is not UTF-8. Save it again as \"CSV UTF-8\", or import the workbook itself.".formatted(file));
        }
    }

    /** Spreadsheets write a semicolon or a tab where the comma is a decimal sign. */
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char found = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(header, each) > count(header, found)) {
                found = each;
            }
        }
        return found;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }

    /** The columns that have a header and a value. */
    static Map<String, String> cells(List<String> headers, List<String> values) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(headers.size(), values.size()); i++) {
            String value = values.get(i) == null ? "" : values.get(i).strip();
            if (!value.isEmpty()) {
                cells.put(headers.get(i), value);
            }
        }
        return cells;
    }

    private static void mustHave(List<String> headers, Path file) throws ReviewFileException {
        if (!headers.containsAll(HEADERS)) {
            throw new ReviewFileException(
                    "%s has no review sheet's columns in its first line: %s are needed. Export one with 'mithaq review export'."
                            .formatted(
                                    file,
                                    String.join(", ", HEADERS.stream().sorted().toList())));
        }
    }
}
