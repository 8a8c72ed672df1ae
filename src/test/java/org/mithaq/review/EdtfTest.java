package org.mithaq.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "2025-11-06, 2025-11-06, 2025-11-06, day",
        "2025-02, 2025-02-01, 2025-02-28, month",
        "2024-02-XX, 2024-02-01, 2024-02-29, month",
        "2025, 2025-01-01, 2025-12-31, year",
        "2025-XX-XX, 2025-01-01, 2025-12-31, year",
        "1992~, 1992-01-01, 1992-12-31, year",
        "199X, 1990-01-01, 1999-12-31, decade",
        "1994~/1996~, 1994-01-01, 1996-12-31, decade_part",
        "2020-09/2021-03-05, 2020-09-01, 2021-03-05, interval",
        "2020-09/.., 2020-09-01, , interval",
        "[..2025-11-06], , 2025-11-06, before",
        "[2025-11..], 2025-11-01, , after",
    })
    void aDateOfTheContractIsRead(String text, String from, String to, String precision) {
        Optional<Edtf> date = Edtf.read(text);
        assertThat(date).isPresent();
        assertThat(date.get().from() == null ? null : String.valueOf(date.get().from()))
                .isEqualTo(from);
        assertThat(date.get().to() == null ? null : String.valueOf(date.get().to()))
                .isEqualTo(to);
        assertThat(date.get().precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "6.11.2025",
                "2025-13",
                "2025-02-30",
                "2025-XX-05",
                "25-11-06",
                "../..",
                "2025/2024",
                "199X-05",
                "[..]",
                "2025-11-06T10:00:00Z",
                "[2025"
            })
    void anythingElseIsNone(String text) {
        assertThat(Edtf.read(text)).isEmpty();
    }
}
