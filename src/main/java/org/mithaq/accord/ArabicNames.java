package org.mithaq.accord;

import java.util.List;
import java.util.Map;

/** Makes Arabic names of accords that have none: form, subject and parties, as in "مذكرة تفاهم للتعاون الأمني بين الأردن والعراق". */
final class ArabicNames {
    /** One and several of each form. */
    private static final Map<String, Head> HEADS = Map.ofEntries(
            Map.entry("treaty", new Head("معاهدة", "معاهدات", true)),
            Map.entry("convention", new Head("اتفاقية", "اتفاقيات", true)),
            Map.entry("protocol", new Head("بروتوكول", "بروتوكولات", false)),
            Map.entry("declaration", new Head("إعلان", "إعلانات", false)),
            Map.entry("joint_statement", new Head("بيان مشترك", "بيانات مشتركة", false)),
            Map.entry("memorandum", new Head("مذكرة تفاهم", "مذكرات تفاهم", true)),
            Map.entry("letter_of_intent", new Head("خطاب نوايا", "خطابات نوايا", false)),
            Map.entry("exchange_of_notes", new Head("مذكرات متبادلة", "مذكرات متبادلة", true)),
            Map.entry("charter", new Head("ميثاق", "مواثيق", false)),
            Map.entry("contract", new Head("صفقة", "صفقات", true)),
            Map.entry("plan", new Head("خطة", "خطط", true)));

    private static final Head AGREEMENT = new Head("اتفاق", "اتفاقات", false);
    private static final Head TRUCE = new Head("هدنة", "هدن", true);

    /** What an accord of a type is for, behind its form; types that are not here add nothing. */
    private static final Map<String, String> PURPOSES = Map.ofEntries(
            Map.entry("aid_finance", "للتمويل والمساعدات"),
            Map.entry("alliance_defence", "للدفاع"),
            Map.entry("arms_control", "للحد من التسلح"),
            Map.entry("boundary_territory", "بشأن الحدود"),
            Map.entry("ceasefire", "لوقف إطلاق النار"),
            Map.entry("constitutive", "للتأسيس"),
            Map.entry("environment_resources", "بشأن البيئة والموارد"),
            Map.entry("legal_cooperation", "للتعاون القانوني والقضائي"),
            Map.entry("migration_readmission", "بشأن الهجرة"),
            Map.entry("normalization", "لتطبيع العلاقات"),
            Map.entry("peace_agreement", "للسلام"),
            Map.entry("political_framework", "للشراكة السياسية"),
            Map.entry("release_exchange", "لتبادل المحتجزين والإفراج عنهم"),
            Map.entry("sector_cooperation", "للتعاون"),
            Map.entry("security_cooperation", "للتعاون الأمني"),
            Map.entry("trade_investment", "للتجارة والاستثمار"));

    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("defence", "الدفاع"),
            Map.entry("intelligence", "الاستخبارات"),
            Map.entry("counter_terrorism", "مكافحة الإرهاب"),
            Map.entry("cyber_security", "الأمن السيبراني"),
            Map.entry("trade", "التجارة"),
            Map.entry("investment", "الاستثمار"),
            Map.entry("finance", "المالية"),
            Map.entry("energy", "الطاقة"),
            Map.entry("minerals", "المعادن"),
            Map.entry("water", "المياه"),
            Map.entry("agriculture_food", "الزراعة والغذاء"),
            Map.entry("technology", "التقنية"),
            Map.entry("space", "الفضاء"),
            Map.entry("infrastructure", "البنية التحتية"),
            Map.entry("transport", "النقل"),
            Map.entry("tourism_visas", "السياحة والتأشيرات"),
            Map.entry("humanitarian", "الشؤون الإنسانية"),
            Map.entry("human_rights", "حقوق الإنسان"),
            Map.entry("justice_law", "القضاء"),
            Map.entry("health", "الصحة"),
            Map.entry("education_culture", "التعليم والثقافة"),
            Map.entry("environment_climate", "البيئة والمناخ"),
            Map.entry("labour", "العمل"),
            Map.entry("governance", "الإدارة"));

    private record Head(String one, String many, boolean feminine) {}

    private ArabicNames() {}

    /**
     * The name of an accord.
     *
     * @param form code of instrument_form
     * @param type code of accord_type
     * @param several whether it is more than one instrument
     * @param initial whether a final one is to follow it
     * @param sectors codes of subject_area that tell it from others
     * @param parties their Arabic names
     */
    static String of(
            String form, String type, boolean several, boolean initial, List<String> sectors, List<String> parties) {
        boolean truce = form.equals("unspecified") && type.equals("ceasefire");
        Head head = truce ? TRUCE : HEADS.getOrDefault(form, AGREEMENT);
        StringBuilder name = new StringBuilder(several ? head.many : head.one);
        if (initial) {
            name.append(head.feminine || several ? " أولية" : " أولي");
        }
        String purpose = truce ? "" : PURPOSES.getOrDefault(type, "");
        name.append(purpose.isEmpty() ? "" : " ").append(purpose);
        List<String> fields = sectors.stream()
                .filter(SECTORS::containsKey)
                .map(SECTORS::get)
                .limit(2)
                .toList();
        if (type.equals("sector_cooperation") && !fields.isEmpty()) {
            name.append(" في ").append(String.join(" و", fields));
        }
        if (!parties.isEmpty()) {
            boolean one = parties.size() == 1;
            name.append(one ? " (" : " بين ").append(String.join(" و", parties)).append(one ? ")" : "");
        }
        return name.toString();
    }
}
