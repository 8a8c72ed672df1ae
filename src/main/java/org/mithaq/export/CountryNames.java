package org.mithaq.export;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of states by ISO 3166-1 alpha-3 code in one language, from ICU. */
public final class CountryNames {
    private static final Map<String, String> FORMER_EN = Map.of(
            "PSE",
            "Palestine",
            "SUN",
            "Soviet Union",
            "YUG",
            "Yugoslavia",
            "CSK",
            "Czechoslovakia",
            "DDR",
            "East Germany");
    private static final Map<String, String> FORMER_AR = Map.of(
            "PSE",
            "فلسطين",
            "SUN",
            "الاتحاد السوفيتي",
            "YUG",
            "يوغوسلافيا",
            "CSK",
            "تشيكوسلوفاكيا",
            "DDR",
            "ألمانيا الشرقية");
    private static final Map<String, String> REGIONS = regions();

    private final Map<String, String> former;
    private final Map<String, String> names = new HashMap<>();

    private CountryNames(ULocale language, Map<String, String> former) {
        this.former = former;
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(language);
        REGIONS.forEach((iso3, region) -> names.put(iso3, display.regionDisplayName(region)));
    }

    /** English names. */
    public static CountryNames english() {
        return new CountryNames(ULocale.ENGLISH, FORMER_EN);
    }

    /** Arabic names. */
    public static CountryNames arabic() {
        return new CountryNames(new ULocale("ar"), FORMER_AR);
    }

    /** The name of a state, present or former; a code that is none is its own name. */
    public String name(String iso3) {
        return former.getOrDefault(iso3, names.getOrDefault(iso3, iso3));
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new HashMap<>();
        for (String region : Locale.getISOCountries()) {
            regions.put(new Locale.Builder().setRegion(region).build().getISO3Country(), region);
        }
        regions.put("XKX", "XK");
        return regions;
    }
}
