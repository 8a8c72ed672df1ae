package org.mithaq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no marks, but an apostrophe's",
                "قال: “نعم”، ثم «لا»، ثم \"ربما\".",
                "He said “yes, the ‘new’ deal”.",
                "Er sagte „ja“.",
                "“First paragraph.\n“Second paragraph.”",
                "צה\"ל ואו\"ם",
                "«قال \"نعم\" مرتين»",
                "She said \"a quotation that is\nwrapped\" at a fixed width."
            })
    void isContentWithPairs(String text) {
        assertEquals(-1, QuotationMarks.firstFault(text, 0, text.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            قال ”نعم“. | 4
            قال “نعم. | 4
            قال نعم” ثم “لا”. | 7
            قال «نعم «لا». | 9
            He said "yes. | 8
            "Yes" and "no | 10
            """)
    void findsTheFirstMarkAtFault(String text, int at) {
        assertEquals(at, QuotationMarks.firstFault(text, 0, text.length()));
    }
}
