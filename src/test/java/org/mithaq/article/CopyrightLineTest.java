package org.mithaq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyrightLineTest {
    private static final ArticleCues CUES = ArticleCues.read(List.of("ar", "en"));

    /** Text, what is left of it, holder, year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            حقوق الطبع والنشر 2024 وكالة المدينة. جميع الحقوق محفوظة. | '' | وكالة المدينة | 2024
            جميع الحقوق محفوظة © ٢٠٢٣ | '' | | 2023
            جميع الحقوق محفوظة لصحيفة المدينة 2023 | '' | لصحيفة المدينة | 2023
            2025 © شبكة الخبر | '' | شبكة الخبر | 2025
            © رويترز. كل الحقوق محفوظة | '' | رويترز |
            انتهى الاجتماع. © 2024 وكالة المدينة | 'انتهى الاجتماع. ' | وكالة المدينة | 2024
            Copyright 2025 The Daily Wire. All rights reserved. | '' | The Daily Wire | 2025
            Copyright © 2019-2024 The Daily Wire, Inc. | '' | The Daily Wire | 2024
            (c) Daily Wire 2021 | '' | Daily Wire | 2021
            © 2024 daily.example.org. All rights reserved | '' | daily.example.org | 2024
            The talks ended. Copyright 2024 Daily Wire. | 'The talks ended. ' | Daily Wire | 2024
            COPYRIGHT 2024 DAILY WIRE | '' | DAILY WIRE | 2024
            All rights reserved. | '' | |
            """)
    void readsHolderAndYear(String text, String left, String holder, Integer year) {
        CopyrightLine found = find(text).orElseThrow();
        assertEquals(left, text.substring(0, found.start()));
        assertEquals(holder, found.holder());
        assertEquals(year, found.year());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright law divides the two sides.",
                "The two sides signed a copyright treaty in 2024.",
                "حقوق الطبع والنشر موضوع خلاف بين الجانبين.",
                "وقع الجانبان في 2024 معاهدة حقوق النشر.",
                "حقوق الإنسان في صلب الاتفاق الموقع عام 2024."
            })
    void leavesSentencesAboutRightsAlone(String text) {
        assertEquals(Optional.empty(), find(text));
    }

    private static Optional<CopyrightLine> find(String text) {
        return CopyrightLine.find(text, Line.of(text).get(0), CUES);
    }
}
