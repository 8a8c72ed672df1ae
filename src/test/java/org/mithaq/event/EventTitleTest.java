package org.mithaq.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.accord.Accord;
import org.mithaq.annotation.EnglishList;

class EventTitleTest {
    @Test
    void agreesWithTheNumberOfActors() {
        assertThat(titles("Egypt and Kenya signed a trade agreement in Nairobi on Monday."))
                .contains("Egypt and Kenya sign an accord");
        assertThat(titles("Brazil condemned Bolivia on Monday.")).contains("Brazil criticises Bolivia");
    }

    @Test
    void namesAKnownAccord() {
        assertThat(titles("Gabon joined the Abraham Accords on Monday."))
                .anyMatch(title -> title.equals("Gabon joins the Abraham Accords"));
    }

    @Test
    void saysThatAnActIsOnlyPlanned() {
        assertThat(titles("Egypt and Kenya will sign a trade agreement in Nairobi next week."))
                .contains("Egypt and Kenya sign an accord (planned)");
    }

    @Test
    void namesAnAccordAfterItsTypeFormAndParties() {
        assertThat(names("ar", "وقعت مصر وكينيا مذكرة تفاهم للتعاون الأمني في نيروبي يوم الاثنين."))
                .contains("Security cooperation memorandum between Egypt and Kenya");
        assertThat(names("en", "Egypt, Kenya and Ghana signed a trade agreement in Nairobi on Monday."))
                .contains("Trade and investment agreement between Egypt, Kenya and Ghana");
    }

    @Test
    void namesAnOrganisationWhoseHeadSigns() {
        assertThat(names("en", "The World Bank's managing director signed a loan agreement with Togo."))
                .contains("Aid and finance agreement between Togo and World Bank");
    }

    @Test
    void joinsNamesAsEnglishDoes() {
        assertThat(EnglishList.of(List.of())).isEmpty();
        assertThat(EnglishList.of(List.of("A"))).isEqualTo("A");
        assertThat(EnglishList.of(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    private static List<String> titles(String text) {
        return Extractions.of("en", text, "2025-11-06").events().stream()
                .map(Event::titleEn)
                .toList();
    }

    private static List<String> names(String language, String text) {
        return Extractions.of(language, text, "2025-11-06").accords().stream()
                .map(Accord::nameEn)
                .toList();
    }
}
