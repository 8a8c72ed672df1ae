package org.mithaq.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    @Test
    void endsLinesInAnyWay() {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d"), List.of("e", "f")), all("a,b\r\nc,d\ne,f\r\n"));
    }

    @Test
    void keepsEmptyValuesAndBlanks() {
        assertEquals(List.of(List.of("", " x ", "")), all(", x ,"));
    }

    @Test
    void givesAnEmptyLineAsOneEmptyValue() {
        assertEquals(List.of(List.of("a"), List.of(""), List.of("b")), all("a\n\nb"));
    }

    @Test
    void takesCommasMarksAndLineEndsBetweenQuotationMarks() {
        assertEquals(
                List.of(List.of("a,b", "say \"so\"", "two\nlines")), all("\"a,b\",\"say \"\"so\"\"\",\"two\nlines\""));
    }

    @Test
    void leavesAMarkInsideAValueAlone() {
        assertEquals(List.of(List.of("5\" pipe", "x")), all("5\" pipe,x"));
    }

    @Test
    void namesTheLineOnWhichARecordEnds() {
        CsvReader reader = new CsvReader("a\n\"b\nc\"\nd\n");
        List<Integer> lines = new ArrayList<>();
        while (reader.next() != null) {
            lines.add(reader.line());
        }
        assertEquals(List.of(1, 3, 4), lines);
    }

    @Test
    void refusesAMarkThatIsNeverClosed() {
        CsvReader reader = new CsvReader("a\n\"b\n");
        reader.next();
        assertThrows(IllegalArgumentException.class, reader::next);
        assertEquals(2, reader.line());
    }

    @Test
    void refusesWordsBehindAClosingMark() {
        assertThrows(IllegalArgumentException.class, () -> new CsvReader("\"a\"b,c").next());
    }

    @Test
    void findsNothingInAnEmptyFile() {
        assertNull(new CsvReader("").next());
    }

    private static List<List<String>> all(String text) {
        CsvReader reader = new CsvReader(text);
        List<List<String>> records = new ArrayList<>();
        for (List<String> record = reader.next(); record != null; record = reader.next()) {
            records.add(record);
        }
        return records;
    }
}
