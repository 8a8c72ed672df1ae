package org.mithaq.source.html;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of months in the languages of the press, and in each usage of Arabic. */
final class MonthNames {
    private static final List<String> LOCALES = List.of(
            "en",
            "ar",
            "ar_LB",
            "ar_DZ",
            "ar_MA",
            "ar_SA@calendar=gregorian",
            "fr",
            "es",
            "pt",
            "it",
            "de",
            "de_AT",
            "nl",
            "pl",
            "ru",
            "uk",
            "tr",
            "fa@calendar=gregorian",
            "he",
            "id",
            "sv",
            "da",
            "nb",
            "fi",
            "cs",
            "sk",
            "hu",
            "ro",
            "el",
            "bg",
            "sr",
            "hr",
            "hi",
            "bn",
            "ur",
            "sw",
            "ca",
            "vi",
            "az",
            "sq");

    /** Spellings of newspapers that differ from the dictionary's. */
    private static final Map<String, String> FURTHER = Map.ofEntries(
            Map.entry("sept", "9"),
            Map.entry("أبريل", "4"),
            Map.entry("ابريل", "4"),
            Map.entry("إبريل", "4"),
            Map.entry("أغسطس", "8"),
            Map.entry("اغسطس", "8"),
            Map.entry("أكتوبر", "10"),
            Map.entry("اكتوبر", "10"),
            Map.entry("يونية", "6"),
            Map.entry("يولية", "7"),
            Map.entry("كانون ثاني", "1"),
            Map.entry("كانون أول", "12"),
            Map.entry("تشرين أول", "10"),
            Map.entry("تشرين ثاني", "11"),
            Map.entry("اذار", "3"),
            Map.entry("ايار", "5"),
            Map.entry("ايلول", "9"),
            Map.entry("اب", "8"),
            Map.entry("maerz", "3"));

    private static final Map<String, String> NUMBERS = read();

    private MonthNames() {}

    /** The month's number, by its full or short name. */
    static Optional<String> number(String name) {
        String key = key(name);
        return Optional.ofNullable(NUMBERS.get(key));
    }

    private static Map<String, String> read() {
        Map<String, String> numbers = new HashMap<>(FURTHER);
        for (String locale : LOCALES) {
            DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(locale));
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                addAll(numbers, symbols.getMonths(context, DateFormatSymbols.WIDE));
                addAll(numbers, symbols.getMonths(context, DateFormatSymbols.ABBREVIATED));
            }
        }
        return numbers;
    }

    private static void addAll(Map<String, String> numbers, String[] names) {
        for (int i = 0; i < Math.min(12, names.length); i++) {
            String key = key(names[i]);
            if (!key.isEmpty() && !key.chars().allMatch(Character::isDigit)) {
                numbers.putIfAbsent(key, Integer.toString(i + 1));
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }
}
