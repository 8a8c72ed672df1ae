package org.mithaq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseLineTest {
    private static final ArticleCues CUES = ArticleCues.read(List.of("ar", "en"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            :max_bytes(90000):strip_icc()/handshake-1a2b.jpg); IMAGE
            https://img.example.org/a/b.PNG?w=300; IMAGE
            ![Handshake](https://example.org/a b.jpg); IMAGE
            <img src="a.jpg">; IMAGE
            https://example.org/news/123; ADDRESS
            example.org/news/123; ADDRESS
            pic.twitter.com/AbCdEf; ADDRESS
            شارك / Share on Facebook; SHARE
            شارك على فيسبوك | تويتر | واتساب; SHARE
            Share on Twitter Share on WhatsApp; SHARE
            اقرأ أيضاً: قمة ثلاثية في العاصمة; LINK
            إقرأ أيضا; LINK
            للمزيد من التفاصيل اضغط هنا; LINK
            Read more: Three-way summit opens; LINK
            Related; LINK
            Photo by Jane Doe / Getty Images; CREDIT
            (AP Photo/Jane Doe); CREDIT
            REUTERS/Jane Doe; CREDIT
            صورة: وزارة الخارجية; CREDIT
            #اتفاق #سلام_دائم; HASHTAGS
            الوسوم: #اتفاق #قمة; HASHTAGS
            فرانس24/ أ ف ب; BYLINE
            REUTER; BYLINE
            المصدر: وكالات; BYLINE
            رويترز + وكالات; BYLINE
            (Reporting by Jane Doe; SIGN_OFF
            (إعداد فلان للنشرة العربية - تحرير فلانة); SIGN_OFF
            * * *; RULE
            """)
    void namesWhatIsNoStory(String line, String kind) {
        assertEquals(Optional.of(NoiseLine.valueOf(kind)), of(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شارك الوزيران في توقيع الاتفاق.",
                "شارك في القمة زعماء خمس دول",
                "Share prices rose after the accord.",
                "Read more than forty pages of the treaty, the minister said.",
                "Related talks open on Monday.",
                "Photo exhibitions are part of the accord.",
                "صورة الاتفاق لا تزال غير واضحة بعد عام.",
                "تحرير الرهائن شرط للاتفاق.",
                "رويترز تنقل عن مصدر أن الوفد وصل.",
                "المزيد من الدول ستوقع الاتفاق قريبا.",
                "#الإمارات توقع اتفاقية مع #السعودية",
                "The accord covers and/or replaces two older ones.",
                "and/or.",
                "Watch dealers signed.",
                "قال.",
                "Yes."
            })
    void leavesSentencesAlone(String line) {
        assertEquals(Optional.empty(), of(line));
    }

    private static Optional<NoiseLine> of(String text) {
        return NoiseLine.of(text, Line.of(text).get(0), CUES);
    }
}
