package org.mithaq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {
    private static final ArticleCues CUES = ArticleCues.read(List.of("ar", "en"));

    /** Text, place, agency, first word of the story. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            واشنطن – أبرمت الحكومتان اتفاقا. | واشنطن | | أبرمت
            واشنطن - أبرمت الحكومتان اتفاقا. | واشنطن | | أبرمت
            الخرطوم ـ أبرمت الحكومتان اتفاقا. | الخرطوم | | أبرمت
            الرباط- أبرمت الحكومتان اتفاقا. | الرباط | | أبرمت
            الرياض - واس: تسلم الوزير رسالة. | الرياض | SPA | تسلم
            الرياض – واس – تسلم الوزير رسالة. | الرياض | SPA | تسلم
            بيروت (رويترز) - التقى الوزيران. | بيروت | Reuters | التقى
            بيروت (أ.ف.ب) - التقى الوزيران. | بيروت | AFP | التقى
            باريس - (أ ف ب) - التقى الوزيران. | باريس | AFP | التقى
            القاهرة 12 مارس (رويترز) - التقى الوزيران. | القاهرة | Reuters | التقى
            القاهرة في 12 مارس/آذار 2019 (أ ش أ) - التقى الوزيران. | القاهرة | MENA | التقى
            نيويورك ١٢ آذار/مارس (شينخوا) -- التقى الوزيران. | نيويورك | Xinhua | التقى
            أبوظبي في 6 نوفمبر / وام / وقّع الجانبان مذكرة. | أبوظبي | WAM | وقّع
            أنقرة/الأناضول: وقّع الجانبان مذكرة. | أنقرة | Anadolu | وقّع
            دبي، الإمارات العربية المتحدة (CNN) -- وقّع الجانبان مذكرة. | دبي، الإمارات العربية المتحدة | CNN | وقّع
            القدس المحتلة - "القدس العربي": قال مسؤول. | القدس المحتلة | Al-Quds Al-Arabi | قال
            واشنطن - "صوت المدينة": قال مسؤول. | واشنطن | صوت المدينة | قال
            بيروت، رويترز: التقى الوزيران. | بيروت | Reuters | التقى
            رويترز: التقى الوزيران. | | Reuters | التقى
            رويترز - التقى الوزيران. | | Reuters | التقى
            واس - الرياض: التقى الوزيران. | الرياض | SPA | التقى
            (د ب أ) - التقى الوزيران. | | dpa | التقى
            عاجل - واشنطن (رويترز) - التقى الوزيران. | واشنطن | Reuters | التقى
            القصيم – رعى أمير المنطقة توقيع مذكرة بين الجامعة والغرفة التجارية. | القصيم | | رعى
            WASHINGTON (AP) — The two governments signed. | WASHINGTON | Associated Press | The
            LONDON, March 3 - The two governments signed. | LONDON | | The
            LONDON, March 3 (Reuters) - The two governments signed. | LONDON | Reuters | The
            BEIJING, Nov. 6 (Xinhua) -- The two governments signed. | BEIJING | Xinhua | The
            MOSCOW, November 6 /TASS/. The two governments signed. | MOSCOW | TASS | The
            Geneva – The two governments signed. | Geneva | | The
            PORT-AU-PRINCE, Haiti (AP) — The two governments signed. | PORT-AU-PRINCE, Haiti | Associated Press | The
            OUAGADOUGOU — The two governments signed. | OUAGADOUGOU | | The
            GARISSA, Kenya The two governments signed a treaty on the river. | GARISSA, Kenya | | The
            SEOUL/TOKYO The two governments signed a treaty on the sea. | SEOUL/TOKYO | | The
            (Reuters) - The two governments signed. | | Reuters | The
            BREAKING: CAIRO (AFP) - The two governments signed. | CAIRO | AFP | The
            """)
    void readsPlaceAgencyAndTheStartOfTheStory(String text, String place, String agency, String story) {
        Dateline dateline = read(text).orElseThrow();
        assertEquals(place, dateline.place());
        assertEquals(agency, dateline.agency());
        assertEquals(story, text.substring(dateline.end()).split("[ :]", -1)[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كازاخستان – التي استقلت عام 1991 – أعلنت موقفها من المبادرة الجديدة اليوم.",
                "باريس - التي رفضت النص - أعلنت موقفها.",
                "النمسا – أكبر الرافضين للخطة – أعلنت موقفها من المبادرة الجديدة.",
                "وقعت الدولتان اتفاقا - هو الثالث من نوعه - في جنيف.",
                "قالت الحركة (حماس) إن الوفد وصل.",
                "حزب الله (لبنان) - بيان.",
                "أعلنت رويترز - نقلا عن مصادر - أن الوفد وصل.",
                "الوزير: لن نوقع.",
                "في 12 مارس - أي قبل عام - وقع الجانبان.",
                "أبو ظبي-دبي طريق جديد يربط المدينتين.",
                "\"لن نوقع\" - هكذا قال الوزير.",
                "NATO — the alliance of 32 states — met in Vilnius.",
                "The deal - signed in London - covers trade.",
                "Britain (which left in 2020) - and France - signed.",
                "He said: we will sign.",
                "A well-known mediator arrived.",
                "Paris - which refused - signed later."
            })
    void leavesSentencesAlone(String text) {
        assertEquals(Optional.empty(), read(text));
    }

    private static Optional<Dateline> read(String text) {
        return DatelineReader.read(text, Line.of(text).get(0), CUES);
    }
}
