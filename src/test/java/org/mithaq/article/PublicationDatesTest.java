package org.mithaq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-11-06 | 2025-11-06 | 2025-11-06
            2025-11-06T23:30:00+03:00 | 2025-11-06 | 2025-11-06
            2025-11-06T00:10:00.123Z | 2025-11-06 | 2025-11-06
            2025-11-06 08:15 | 2025-11-06 | 2025-11-06
            'Thu, 06 Nov 2025 23:30:00 +0300' | 2025-11-06 | 2025-11-06
            'Thu, 6 Nov 2025 23:30:00 GMT' | 2025-11-06 | 2025-11-06
            2025-11 | 2025-11 |
            2025 | 2025 |
            """)
    void readsMetadataInItsOwnOffset(String value, String edtf, @Nullable LocalDate day) {
        assertEquals(Optional.of(new PublicationDate(edtf, day, "file_metadata")), PublicationDates.ofMetadata(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2025-13-01",
                "2025-02-30",
                "06/11/2025",
                "2025-11-06T99:00",
                "٢٠٢٥-١١-٠٦",
                "1762387200"
            })
    void refusesWhatIsNoDate(String value) {
        assertEquals(Optional.empty(), PublicationDates.ofMetadata(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025/11/06/a.txt | 2025-11-06
            2025/11/6/a.txt | 2025-11-06
            wire/20251106/a.txt | 2025-11-06
            story-2025-11-06.txt | 2025-11-06
            2025_11_06_story.txt | 2025-11-06
            2024-01-01/2025-11-06.txt | 2025-11-06
            """)
    void findsTheLastDateInAPath(String path, LocalDate day) {
        assertEquals(Optional.of(new PublicationDate(day.toString(), day, "path")), PublicationDates.ofPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_07b986253854532e.txt",
                "a20251106b.txt",
                "20251306.txt",
                "120251106.txt",
                "2025/a/11/06.txt",
                "19-11-06.txt"
            })
    void leavesOtherNumbersInAPathAlone(String path) {
        assertEquals(Optional.empty(), PublicationDates.ofPath(path));
    }

    @Test
    void takesTheCopyrightYearWithoutADay() {
        assertEquals(new PublicationDate("2025", null, "copyright_year"), PublicationDates.ofCopyright(2025));
        assertEquals(PublicationDate.UNKNOWN, PublicationDates.ofCopyright(null));
    }
}
