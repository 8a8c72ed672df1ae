package org.mithaq.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.event.Expected;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Tokenizer;
import org.mithaq.text.Tokens;

class LanguagePackTest {
    @Test
    void knowsThePacksThatWereAskedFor() {
        assertEquals(Set.of("ar", "en"), Packs.LEXICON.languages());
        assertNull(Packs.LEXICON.pack("fr"));
    }

    @Test
    void theFingerprintFollowsTheFilesRead() {
        String both = Packs.LEXICON.fingerprint();
        assertTrue(both.matches("[0-9a-f]{16}"), both);
        assertEquals(both, Lexicon.load(List.of("ar", "en")).fingerprint());
        assertNotEquals(both, Lexicon.load(List.of("ar")).fingerprint());
    }

    @Test
    void aLanguageIsAddedWithoutJava() {
        LanguagePack pack = Lexicon.load(List.of("qaa")).pack("qaa");
        Tokens tokens = Tokenizer.tokenize("Latvio signas traktato kun Svedio");
        List<Unit> units =
                java.util.Objects.requireNonNull(pack).matcher(tokens).units(0, tokens.count());
        assertEquals(5, units.size());
        assertEquals("LVA", id(units.get(0), Kind.STATE));
        assertEquals("sign", id(units.get(1), Kind.PREDICATE));
        assertEquals("treaty", id(units.get(2), Kind.INSTRUMENT));
        assertTrue(units.get(3).isWord("prep"));
        assertEquals("SWE", id(units.get(4), Kind.STATE));
    }

    private static String id(Unit unit, Kind kind) {
        Term term = unit.term(kind);
        return term == null ? "" : term.id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qab | languages/qab/pack.yaml, line 2: unknown key 'ordre'",
                "qac | languages/qac/words.yaml, line 3: the term '' has no letters",
                "qad | languages/qad/words.yaml, line 2: unknown key 'verb'",
                "qae | languages/qae/titles.yaml, line 1: the key 'name' is missing",
                "qaf | languages/qaf/words.yaml: the file is missing"
            })
    void aBrokenPackIsRefusedWithFileAndLine(String tag, String message) {
        PackException e = assertThrows(PackException.class, () -> Lexicon.load(List.of(tag)));
        assertTrue(String.valueOf(e.getMessage()).startsWith(message), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void predicatesUseCodesOfTheContract(String tag) {
        List<Expected> predicates =
                Expected.file("languages/" + tag + "/predicates.yaml").items();
        each(predicates, p -> allowed("event_kind", p, "kind"));
        each(predicates, p -> allowed("event_kind", p, "coded"));
        each(predicates, p -> allowed("factuality", p, "factuality"));
        each(predicates, p -> allowed("treaty_action", p, "action"));
        each(predicates, p -> allowed("plover_type", p, "plover"));
        each(
                predicates,
                p -> ContractCodes.of("plover_mode").containsAll(p.get("modes").codes()));
        each(predicates, p -> !p.has("cameo") || p.required("cameo").matches("[0-9]{2,4}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void modesOfAPredicateAreThoseOfItsType(String tag) {
        each(Expected.file("languages/" + tag + "/predicates.yaml").items(), p -> {
            String type = p.has("plover")
                    ? p.required("plover")
                    : Packs.LEXICON
                            .world()
                            .code(p.required(p.has("coded") ? "coded" : "kind"))
                            .plover();
            return p.get("modes").codes().stream().allMatch(m -> ContractCodes.modeFits(m, type));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void prepositionsOfAPredicateAreWordsOfThePack(String tag) {
        Set<String> known = new HashSet<>(keys(Expected.file("languages/" + tag + "/words.yaml")));
        known.addAll(Set.of("bi", "li"));
        Set<String> roles = Set.of("accord", "recipient", "actor", "facilitator", "giver", "place", "none");
        each(Expected.file("languages/" + tag + "/predicates.yaml").items(), p -> {
            Expected prepositions = p.get("prepositions");
            return known.containsAll(keys(prepositions))
                    && keys(prepositions).stream().allMatch(k -> roles.contains(prepositions.required(k)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void instrumentsTitlesAndReportsUseKnownCodes(String tag) {
        String folder = "languages/" + tag + "/";
        List<Expected> instruments = Expected.file(folder + "instruments.yaml").items();
        each(instruments, i -> allowed("instrument_form", i, "form") && allowed("accord_type", i, "type"));
        List<Expected> titles = Expected.file(folder + "titles.yaml").items();
        each(titles, t -> allowed("sector", t, "sector"));
        each(titles, t -> within(Set.of("person", "body", "people", "side"), t, "type"));
        List<Expected> reports = Expected.file(folder + "reports.yaml").items();
        each(reports, r -> within(Set.of("neutral", "weak", "deny", "social"), r, "strength"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void theYearHasTwelveMonthsAndTheWeekSevenDays(String tag) {
        Expected time = Expected.file("languages/" + tag + "/time.yaml");
        assertEquals(12, time.get("months").items().size());
        assertEquals(7, time.get("weekdays").items().size());
        assertTrue(Set.of(0, 12).contains(time.get("hijri").items().size()));
        keys(time.get("numbers")).forEach(n -> assertTrue(n.matches("[0-9]{1,4}"), n));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void bothPacksKnowTheSameStates(String tag) {
        Set<String> named = new HashSet<>();
        PackFile.open("languages/" + tag + "/terms/states.csv").csv(Set.of("id", "kind", "term"), r -> {
            if (r.get("kind").equals("name")) {
                named.add(r.get("id"));
            }
        });
        Set<String> missing = new java.util.TreeSet<>();
        PackFile.open("world/states.csv")
                .csv(Set.of("iso3", "name_en", "name_ar", "cow", "capital_en"), r -> missing.add(r.get("iso3")));
        missing.removeAll(named);
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | جنوب أفريقيا | ZAF",
                "ar | جمهورية الكونغو الديمقراطية | COD",
                "ar | غينيا الاستوائية | GNQ",
                "en | South Africa | ZAF",
                "en | Democratic Republic of the Congo | COD",
                "en | Equatorial Guinea | GNQ",
                "en | Papua New Guinea | PNG",
                "en | North Korea | PRK"
            })
    void theLongestNameWins(String tag, String text, String iso3) {
        List<Unit> units = Packs.units(tag, text);
        assertEquals(1, units.size());
        assertEquals(iso3, id(units.get(0), Kind.STATE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | us | USA", "en | who | ", "en | it | "})
    void anAcronymCountsOnlyInCapitals(String tag, String word, String never) {
        Unit unit = Packs.units(tag, word).get(0);
        assertTrue(!unit.is(Kind.STATE) && !unit.is(Kind.ORG), word + " " + never);
    }

    private static boolean allowed(String list, Expected item, String key) {
        return within(ContractCodes.of(list), item, key)
                || item.get(key).codes().equals(Set.of("none"));
    }

    private static boolean within(Set<String> codes, Expected item, String key) {
        return codes.containsAll(item.get(key).codes());
    }

    private static Set<String> keys(Expected mapping) {
        Set<String> out = new HashSet<>();
        if (mapping.value() instanceof Map<?, ?> map) {
            map.keySet().forEach(k -> out.add(String.valueOf(k)));
        }
        return out;
    }

    private static void each(List<Expected> items, Function<Expected, Boolean> claim) {
        assertEquals(List.of(), items.stream().filter(i -> !claim.apply(i)).toList());
    }
}
