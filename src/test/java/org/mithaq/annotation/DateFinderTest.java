package org.mithaq.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.lexicon.LanguagePack;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.text.RandomText;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

/** Dates as single sentences give them. The articles of these tests appeared on Thursday, 14 November 2024. */
class DateFinderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 14);
    private static final Lexicon LEXICON = Lexicon.load(List.of("ar", "en"));

    @ParameterizedTest
    @CsvSource({
        "وقع الوزيران في 2 أبريل 2019, 2019-04-02",
        "وقع الوزيران في 3 شباط 2022, 2022-02-03",
        "وقع الوزيران في 9 جويلية 2021, 2021-07-09",
        "وقع الوزيران في 6 غشت 2023, 2023-08-06",
        "وقع الوزيران في 21 نونبر 2020, 2020-11-21",
        "وقع الوزيران في 12 تشرين الأول 2018, 2018-10-12",
        "وقع الوزيران في 12 تشرين الأول/أكتوبر 2018, 2018-10-12",
        "وقع الوزيران في 12 تشرين الأول (أكتوبر) 2018, 2018-10-12",
        "وقع الوزيران في 30 كانون الثاني/يناير 2018, 2018-01-30",
        "وقع الوزيران في السابع عشر من مايو 2019, 2019-05-17",
        "وقع الوزيران يوم 17 من شهر مايو 2019, 2019-05-17",
        "وقع الوزيران يوم 5 الجاري, 2024-11-05",
        "وقع الوزيران في 22 من الشهر الماضي, 2024-10-22",
        "وقع الوزيران في أيلول/سبتمبر 2017, 2017-09",
        "وقع الوزيران في مايو 2016, 2016-05"
    })
    void readsTheMonthsOfEveryArabicPress(String text, String edtf) {
        assertEquals(edtf, ar(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقع الوزيران في ١٧ مايو ٢٠١٩",
                "وقع الوزيران في ۱۷ مايو ۲۰۱۹",
                "وقع الوزيران في 17-5-2019",
                "وقع الوزيران في 17/5/2019",
                "وقع الوزيران في 17/05/2019",
                "وقع الوزيران في 2019/5/17",
                "وقع الوزيران في 2019-05-17",
                "وقع الوزيران في 17.5.2019"
            })
    void readsDigitsOfEveryScriptAndOrder(String text) {
        assertEquals("2019-05-17", ar(text));
    }

    @ParameterizedTest
    @CsvSource({
        "وقع الوزيران في 1 رمضان 1445 هـ, 2024-03-11",
        "وقع الوزيران في 1 محرم 1446هـ, 2024-07-07",
        "وقع الوزيران في 1 شوال 1445, 2024-04-10"
    })
    void turnsHijriDaysIntoOurs(String text, String edtf) {
        assertEquals(edtf, ar(text));
    }

    @ParameterizedTest
    @CsvSource({"وقع الوزيران في 31 أبريل 2019", "وقع الوزيران في 17/13/2019", "وقع الوزيران في 40 رمضان 1445 هـ"})
    void aDayThatDoesNotExistIsNoDay(String text) {
        DateMention date = first("ar", text, PUBLISHED, null);
        assertTrue(date == null || !date.value().precision().equals("day"), String.valueOf(date));
    }

    @ParameterizedTest
    @CsvSource({
        "التقى الوزيران الثلاثاء, 2024-11-12, 2024-11-19",
        "التقى الوزيران يوم الخميس, 2024-11-14, 2024-11-14",
        "التقى الوزيران يوم الجمعة, 2024-11-08, 2024-11-15",
        "التقى الوزيران مساء السبت, 2024-11-09, 2024-11-16",
        "التقى الوزيران الخميس الماضي, 2024-11-07, 2024-11-07",
        "يلتقي الوزيران الأحد المقبل, 2024-11-17, 2024-11-17",
        "يلتقي الوزيران الخميس القادم, 2024-11-21, 2024-11-21",
        "التقى الوزيران الثلاثاء (12 نوفمبر), 2024-11-12, 2025-11-12",
        "التقى الوزيران الثلاثاء 5 نوفمبر 2024, 2024-11-05, 2024-11-05"
    })
    void resolvesAWeekdayByThePublicationDate(String text, String past, String future) {
        both("ar", text, past, future);
    }

    @ParameterizedTest
    @CsvSource({
        "التقى الوزيران اليوم, 2024-11-14",
        "التقى الوزيران أمس, 2024-11-13",
        "التقى الوزيران أول من أمس, 2024-11-12",
        "يلتقي الوزيران غدا, 2024-11-15",
        "يلتقي الوزيران بعد غد, 2024-11-16",
        "التقى الوزيران الأسبوع الماضي, 2024-11-04/2024-11-10",
        "يلتقي الوزيران الأسبوع المقبل, 2024-11-18/2024-11-24",
        "التقى الوزيران الشهر الماضي, 2024-10",
        "يلتقي الوزيران الشهر المقبل, 2024-12",
        "التقى الوزيران العام الماضي, 2023",
        "يلتقي الوزيران العام المقبل, 2025",
        "التقى الوزيران هذا العام, 2024",
        "التقى الوزيران قبل عامين, 2022",
        "التقى الوزيران قبل ثلاثة أشهر, 2024-08",
        "التقى الوزيران قبل يومين, 2024-11-12",
        "التقى الوزيران قبل عشر سنوات, 2014"
    })
    void countsRelativeWordsFromThePublicationDate(String text, String edtf) {
        assertEquals(edtf, ar(text));
    }

    @ParameterizedTest
    @CsvSource({
        "التقى الوزيران في مارس, 2024-03, 2025-03",
        "التقى الوزيران في ديسمبر, 2023-12, 2024-12",
        "التقى الوزيران في مارس الماضي, 2024-03, 2024-03",
        "يلتقي الوزيران في يونيو المقبل, 2025-06, 2025-06",
        "التقى الوزيران في 20 أكتوبر, 2024-10-20, 2025-10-20",
        "التقى الوزيران في 20 ديسمبر, 2023-12-20, 2024-12-20",
        "التقى الوزيران في مايو من العام الماضي, 2023-05, 2023-05"
    })
    void givesAMonthWithoutAYearTheNearestOne(String text, String past, String future) {
        both("ar", text, past, future);
    }

    @ParameterizedTest
    @CsvSource({
        "بدأ التعاون في التسعينيات, 199X",
        "بدأ التعاون مطلع الثمانينيات, 1980~/1983~",
        "بدأ التعاون في منتصف التسعينيات, 1994~/1996~",
        "بدأ التعاون أواخر السبعينيات, 1977~/1979~",
        "بدأ التعاون عام 1992, 1992",
        "بدأ التعاون في عام ١٩٩٢, 1992",
        "بدأ التعاون في 1992, 1992",
        "بدأ التعاون سنة 1992, 1992"
    })
    void readsYearsDecadesAndTheirParts(String text, String edtf) {
        assertEquals(edtf, ar(text));
    }

    @Test
    void knowsADateThatOnlyBegins() {
        assertEquals(
                "since",
                Objects.requireNonNull(first("ar", "العلاقات قائمة منذ عام 1994", PUBLISHED, null))
                        .role());
        assertEquals(
                "since",
                Objects.requireNonNull(first("en", "They have had ties since 1994.", PUBLISHED, null))
                        .role());
    }

    @ParameterizedTest
    @CsvSource({
        "ar, آب المسافرون إلى ديارهم",
        "ar, قالت تيريزا ماي إنها توافق",
        "ar, بلغت القيمة 1.8 مليار دولار",
        "ar, حضر 1500 جندي",
        "ar, الطابق الأول",
        "en, The two states may sign the accord",
        "en, The troops march on the town",
        "en, Some 1950 people died",
        "en, The agreement has 12 articles",
        "en, Sun shone on the envoys",
        "en, They condemned Monday's attack",
        "en, They rejected a weekend proposal",
        "en, The June sun shone on the envoys"
    })
    void seesNoDateWhereThereIsNone(String language, String text) {
        assertNull(first(language, text, PUBLISHED, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They signed it on 6 November 2024. | 2024-11-06 | 2024-11-06",
                "They signed it on November 6, 2024. | 2024-11-06 | 2024-11-06",
                "They signed it on Nov. 6, 2024. | 2024-11-06 | 2024-11-06",
                "They signed it on the 6th of November 2024. | 2024-11-06 | 2024-11-06",
                "They signed it on November 6th. | 2024-11-06 | 2025-11-06",
                "They signed it on 2024-11-06. | 2024-11-06 | 2024-11-06",
                "They signed it in March 2021. | 2021-03 | 2021-03",
                "They signed it in March. | 2024-03 | 2025-03",
                "They signed it last July. | 2024-07 | 2024-07",
                "They signed it in 1977. | 1977 | 1977",
                "They signed it in the 1990s. | 199X | 199X",
                "They signed it in the early 1990s. | 1990~/1993~ | 1990~/1993~",
                "They signed it in the mid-1990s. | 1994~/1996~ | 1994~/1996~",
                "They signed it in the late 1970s. | 1977~/1979~ | 1977~/1979~",
                "They signed it on Tuesday. | 2024-11-12 | 2024-11-19",
                "They signed it on Thursday. | 2024-11-14 | 2024-11-14",
                "They signed it last Thursday. | 2024-11-07 | 2024-11-07",
                "They will sign it next Monday. | 2024-11-18 | 2024-11-18",
                "The clerks went home on Monday. | 2024-11-11 | 2024-11-18",
                "They signed it yesterday. | 2024-11-13 | 2024-11-13",
                "They signed it today. | 2024-11-14 | 2024-11-14",
                "They will sign it tomorrow. | 2024-11-15 | 2024-11-15",
                "They signed it the day before yesterday. | 2024-11-12 | 2024-11-12",
                "They signed it two years ago. | 2022 | 2022",
                "They signed it three days ago. | 2024-11-11 | 2024-11-11",
                "They will sign it next week. | 2024-11-18/2024-11-24 | 2024-11-18/2024-11-24",
                "They signed it over the weekend. | 2024-11-09/2024-11-10 | 2024-11-16/2024-11-17",
                "They signed it last weekend. | 2024-11-09/2024-11-10 | 2024-11-09/2024-11-10",
                "They met at the June summit. | 2024-06 | 2025-06",
                "They signed it last month. | 2024-10 | 2024-10",
                "They will sign it next year. | 2025 | 2025"
            })
    void readsEnglishDates(String text, String past, String future) {
        both("en", text, past, future);
    }

    @Test
    void leavesAWeekdayOpenWithoutAPublicationDate() {
        DateMention date = Objects.requireNonNull(first("ar", "التقى الوزيران يوم الخميس", null, 2025));
        assertEquals("2025-XX-XX", date.value().edtf());
        assertEquals("copyright_year", date.value().basis());
        assertNull(date.value().day());
        assertNull(first("ar", "التقى الوزيران يوم الخميس", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "التقى الوزيران أمس",
                "التقى الوزيران الشهر الماضي",
                "التقى الوزيران في مارس",
                "التقى الوزيران قبل عامين"
            })
    void neverCountsFromTodayWithoutAPublicationDate(String text) {
        assertNull(first("ar", text, null, null));
    }

    @Test
    void aFullDateNeedsNoPublicationDate() {
        assertEquals(
                "2019-05-17",
                Objects.requireNonNull(first("ar", "وقع الوزيران في 17 مايو 2019", null, null))
                        .value()
                        .edtf());
    }

    @Test
    void keepsTheWordsAndTheirPlace() {
        String text = "وقّع الوزيران في ١٧ مايو ٢٠١٩ الاتفاق";
        DateMention date = Objects.requireNonNull(first("ar", text, PUBLISHED, null));
        assertEquals("١٧ مايو ٢٠١٩", date.value().text());
        assertEquals("١٧ مايو ٢٠١٩", text.substring(date.start(), date.end()));
    }

    @Test
    void aDateThatTenseDoesNotMoveIsOneDate() {
        DateMention date = Objects.requireNonNull(first("ar", "وقع الوزيران في 17 مايو 2019", PUBLISHED, null));
        assertEquals(date.value(), date.future());
        assertSame("day", date.value().precision());
    }

    @Test
    void boundsAreTheFirstAndLastDayMeant() {
        DateValue decade = value("ar", "بدأ التعاون في منتصف التسعينيات");
        assertEquals(LocalDate.of(1994, 1, 1), decade.from());
        assertEquals(LocalDate.of(1996, 12, 31), decade.to());
        DateValue month = value("ar", "وقع الوزيران في شباط 2024");
        assertEquals(LocalDate.of(2024, 2, 1), month.from());
        assertEquals(LocalDate.of(2024, 2, 29), month.to());
    }

    @Test
    void neverFailsAndNeverOverlaps() {
        Random random = new Random(17);
        List<String> words = List.of(
                " مايو ",
                " 17 ",
                " 2019 ",
                "/",
                "-",
                " يوم ",
                " الخميس ",
                " الماضي ",
                " قبل ",
                " عام ",
                " منتصف ",
                " التسعينيات ",
                " هـ ",
                " رمضان ",
                " 1445 ",
                " (",
                ") ",
                " من ",
                " 99 ",
                " 0 ",
                " ثلاثة ",
                " أشهر ",
                " 30 ",
                " شباط ",
                " 99999999999 ");
        for (int n = 0; n < 4000; n++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? RandomText.of(random, 8) : "");
            for (int w = random.nextInt(12); w >= 0; w--) {
                text.append(words.get(random.nextInt(words.size())));
            }
            Sentence s = sentence("ar", text.toString(), random.nextBoolean() ? PUBLISHED : null, 2024);
            int free = 0;
            for (DateMention d : Arrays.stream(s.dates).filter(Objects::nonNull).toList()) {
                DateMention date = Objects.requireNonNull(d);
                assertTrue(
                        date.from() >= free && date.to() > date.from() && date.end() <= text.length(), text.toString());
                LocalDate from = date.value().from();
                LocalDate to = date.value().to();
                assertTrue(from == null || to == null || !from.isAfter(to), text.toString());
                free = date.to();
            }
        }
    }

    private static void both(String language, String text, String past, String future) {
        DateMention date = Objects.requireNonNull(first(language, text, PUBLISHED, null), text);
        assertEquals(past, date.value().edtf());
        assertEquals(future, date.future().edtf());
    }

    private static String ar(String text) {
        return value("ar", text).edtf();
    }

    private static DateValue value(String language, String text) {
        return Objects.requireNonNull(first(language, text, PUBLISHED, null), text)
                .value();
    }

    private static @Nullable DateMention first(
            String language, String text, @Nullable LocalDate published, @Nullable Integer year) {
        return Arrays.stream(sentence(language, text, published, year).dates)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Sentence sentence(
            String language, String text, @Nullable LocalDate published, @Nullable Integer year) {
        LanguagePack pack = Objects.requireNonNull(LEXICON.pack(language));
        Tokens tokens = Tokenizer.tokenize(text);
        Sentence sentence = new Sentence(0, tokens, pack.matcher(tokens).units(0, tokens.count()), true);
        new DateFinder(new Dates(published, year)).find(sentence);
        return sentence;
    }
}
