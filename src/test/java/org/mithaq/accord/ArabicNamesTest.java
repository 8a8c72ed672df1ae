package org.mithaq.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArabicNamesTest {
    @Test
    void namesFormPurposeAndParties() {
        assertEquals(
                "مذكرة تفاهم للتعاون الأمني بين الأردن والعراق",
                ArabicNames.of(
                        "memorandum",
                        "security_cooperation",
                        false,
                        false,
                        List.of("defence"),
                        List.of("الأردن", "العراق")));
    }

    @Test
    void namesTheSectorsOfACooperation() {
        assertEquals(
                "اتفاقات للتعاون في الطاقة والنقل بين كينيا وغانا",
                ArabicNames.of(
                        "agreement_set",
                        "sector_cooperation",
                        true,
                        false,
                        List.of("energy", "transport", "health"),
                        List.of("كينيا", "غانا")));
    }

    @Test
    void callsATruceATruce() {
        assertEquals(
                "هدنة بين تشاد ومالي",
                ArabicNames.of("unspecified", "ceasefire", false, false, List.of(), List.of("تشاد", "مالي")));
    }

    @Test
    void anInitialOneAgreesInGender() {
        assertEquals(
                "معاهدة أولية للسلام (مالي)",
                ArabicNames.of("treaty", "peace_agreement", false, true, List.of(), List.of("مالي")));
    }
}
