package org.mithaq.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.event.Extractions;

/** Accords as single sentences tell of them. The articles of these tests appeared on Thursday, 14 November 2024. */
class AccordTest {
    private static final String PUBLISHED = "2024-11-14";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | انضمت منغوليا إلى اتفاق باريس. | paris-agreement",
                "ar | انضمت منغوليا إلى اتفاقية باريس للمناخ. | paris-agreement",
                "en | Mongolia joined the Paris Agreement. | paris-agreement",
                "ar | انسحبت غامبيا من معاهدة أوتاوا. | ottawa-treaty",
                "en | Gambia withdrew from the Ottawa Treaty. | ottawa-treaty"
            })
    void aKnownAccordHasItsIdInEveryLanguage(String language, String text, String id) {
        assertEquals(id, only(language, text).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقعت تونس وبولندا معاهدة لتسليم المطلوبين. | Tunisia and Poland signed an extradition treaty.",
                "وقعت إثيوبيا وجيبوتي اتفاقا تجاريا. | Ethiopia and Djibouti signed a trade agreement."
            })
    void anUnknownAccordHasTheSameIdInBothLanguages(String arabic, String english) {
        assertEquals(only("ar", arabic).id(), only("en", english).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | وقعت إثيوبيا وجيبوتي اتفاقا تجاريا. | trade_investment | bilateral",
                "ar | وقعت تونس وبولندا معاهدة لتسليم المطلوبين. | legal_cooperation | bilateral",
                "ar | أبرمت تايلاند وكمبوديا اتفاقا لوقف إطلاق النار. | ceasefire | bilateral",
                "en | Kenya, Uganda and Rwanda signed a trade agreement. | trade_investment | trilateral",
                "en | Norway and Iceland signed a fisheries agreement. | environment_resources | bilateral"
            })
    void itsWordsGiveItsTypeAndItsPartiesTheirNumber(String language, String text, String type, String laterality) {
        Accord accord = only(language, text);
        assertEquals(type, accord.type());
        assertEquals(laterality, accord.laterality());
    }

    @Test
    void whoSignsHasSignedAndTheDayIsTheAccords() {
        Accord accord = only("ar", "وقعت النرويج وأيسلندا الثلاثاء اتفاقا تجاريا.");
        assertEquals("signed", accord.status());
        assertEquals(
                "2024-11-12", accord.signed() == null ? "" : accord.signed().edtf());
        assertEquals(Map.of("ISL", "signed", "NOR", "signed"), statuses(accord));
    }

    @Test
    void joiningIsNotAcceding() {
        Accord.Party joined =
                only("ar", "انضمت منغوليا إلى اتفاق باريس.").parties().get(0);
        assertEquals("join_unspecified", joined.joinedBy());
        assertEquals("participant", joined.status());
    }

    @Test
    void whoIsToJoinHasOnlySaidSo() {
        Accord accord = only("en", "Mongolia will join the Ottawa Treaty next year.");
        Accord.Party party = accord.parties().get(0);
        assertEquals("MNG", party.entityId());
        assertEquals("announced_intent", party.status());
        assertEquals("planned", party.factuality());
        assertTrue(List.of("concluded", "in_force").contains(accord.status()), accord.status());
    }

    @Test
    void whoWithdrewIsNoPartyAnyMore() {
        assertEquals(Map.of("GMB", "withdrawn"), statuses(only("ar", "انسحبت غامبيا من معاهدة أوتاوا.")));
    }

    @Test
    void twoInstrumentsOfOneSentenceAreTwoAccords() {
        List<Accord> accords = Extractions.of(
                        "en", "Mongolia joined the Paris Agreement and withdrew from the Ottawa Treaty.", PUBLISHED)
                .accords();
        assertEquals(
                List.of("ottawa-treaty", "paris-agreement"),
                accords.stream().map(Accord::id).sorted().toList());
    }

    @Test
    void theNameIsThatOfTheText() {
        String text = "انضمت منغوليا إلى اتفاق باريس.";
        Accord accord = only("ar", text);
        assertTrue(text.contains(accord.nameOriginal()), accord.nameOriginal());
        assertEquals("ar", accord.nameLanguage());
        assertEquals("Paris Agreement", accord.nameEn());
    }

    private static Map<String, String> statuses(Accord accord) {
        Map<String, String> out = new TreeMap<>();
        accord.parties().forEach(p -> out.put(p.entityId(), p.status()));
        return out;
    }

    private static Accord only(String language, String text) {
        List<Accord> accords = Extractions.of(language, text, PUBLISHED).accords();
        assertEquals(1, accords.size(), text);
        return accords.get(0);
    }
}
