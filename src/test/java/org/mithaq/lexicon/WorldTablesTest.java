package org.mithaq.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mithaq.event.Expected;

/** The tables under {@code world/} and {@code accords/} agree with each other and with the contract's lists. */
class WorldTablesTest {
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final List<PackFile.Row> STATES = rows("states", "iso3", "name_en", "name_ar", "cow", "capital_en");
    private static final List<PackFile.Row> ORGANISATIONS =
            rows("organisations", "id", "type", "sector", "country", "members", "name_en", "name_ar", "fights");
    private static final List<PackFile.Row> PERSONS =
            rows("persons", "id", "name_en", "name_ar", "country", "affiliation", "office", "from", "to");
    private static final List<PackFile.Row> CITIES = rows("cities", "id", "name_en", "name_ar", "iso3");
    private static final List<PackFile.Row> EVENTS = rows(
            "events",
            "kind",
            "plover",
            "planned",
            "cameo",
            "planned_cameo",
            "quad",
            "intensity",
            "modes",
            "contexts",
            "verb",
            "verb_plural");
    private static final List<Expected> ACCORDS =
            Expected.file("accords/known.yaml").items();

    private static List<PackFile.Row> rows(String table, String... columns) {
        List<PackFile.Row> out = new ArrayList<>();
        PackFile.open("world/" + table + ".csv").csv(Set.of(columns), out::add);
        return out;
    }

    @Test
    void statesHaveCodesOfIso3166OrOfStatesThatWere() {
        Set<String> iso = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        iso.addAll(List.of("XKX", "SUN", "YUG", "CSK", "DDR", "SCG"));
        all(STATES, r -> iso.contains(r.get("iso3")));
    }

    @Test
    void everyStateOfIso3166IsThere() {
        Set<String> missing = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        missing.removeAll(states());
        missing.removeIf(code -> Arrays.asList("ANT", "SCG").contains(code));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyStateHasBothNames() {
        all(STATES, r -> !r.get("name_en").isEmpty() && !r.get("name_ar").isEmpty());
    }

    @Test
    void organisationsNameStatesAndCodesThatThereAre() {
        all(ORGANISATIONS, r -> r.get("id").matches(SLUG));
        all(ORGANISATIONS, r -> ContractCodes.of("entity_type").contains(r.get("type")));
        all(ORGANISATIONS, r -> isEmptyOr(ContractCodes.of("sector"), r.get("sector")));
        all(ORGANISATIONS, r -> isEmptyOr(states(), r.get("country")));
        all(ORGANISATIONS, r -> isEmptyOr(states(), r.get("fights")));
        all(ORGANISATIONS, r -> r.get("fights").isEmpty() || r.get("type").equals("armed_group"));
        all(ORGANISATIONS, r -> states().containsAll(r.list("members")));
    }

    @Test
    void noOrganisationHasTheIdOfAState() {
        all(ORGANISATIONS, r -> !states().contains(r.get("id").toUpperCase(Locale.ROOT)));
    }

    @Test
    void membersAreSortedAndNamedOnce() {
        all(ORGANISATIONS, r -> new ArrayList<>(new TreeSet<>(r.list("members"))).equals(r.list("members")));
    }

    @Test
    void personsActForStatesOrOrganisationsThatThereAre() {
        all(PERSONS, r -> r.get("id").matches(SLUG));
        all(PERSONS, r -> isEmptyOr(states(), r.get("country")));
        all(PERSONS, r -> isEmptyOr(ids(ORGANISATIONS), r.get("affiliation")));
        all(PERSONS, r -> !r.get("country").isEmpty() || !r.get("affiliation").isEmpty());
        all(
                PERSONS,
                r -> !r.get("name_en").isEmpty()
                        && !r.get("name_ar").isEmpty()
                        && !r.get("office").isEmpty());
    }

    @Test
    void officesBeginBeforeTheyEnd() {
        String day = "([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?";
        all(PERSONS, r -> r.get("from").matches(day) && r.get("to").matches(day));
        all(PERSONS, r -> r.get("from").isEmpty() || r.get("to").isEmpty() || ordered(r.get("from"), r.get("to")));
    }

    private static boolean ordered(String from, String to) {
        int common = Math.min(from.length(), to.length());
        return from.substring(0, common).compareTo(to.substring(0, common)) <= 0;
    }

    @Test
    void placesLieInStatesThatThereAreOrInNone() {
        all(CITIES, r -> r.get("id").matches(SLUG) && isEmptyOr(states(), r.get("iso3")));
        all(CITIES, r -> !r.get("name_en").isEmpty());
    }

    @Test
    void everyKindOfEventIsCoded() {
        assertEquals(
                new TreeSet<>(ContractCodes.of("event_kind")),
                new TreeSet<>(EVENTS.stream().map(r -> r.get("kind")).toList()));
    }

    @Test
    void eventsAreCodedWithCodesOfTheContract() {
        Set<String> types = ContractCodes.of("plover_type");
        all(EVENTS, r -> isEmptyOr(types, r.get("plover")) && isEmptyOr(types, r.get("planned")));
        all(EVENTS, r -> isEmptyOr(ContractCodes.of("quad_code"), r.get("quad")));
        all(EVENTS, r -> ContractCodes.of("plover_context").containsAll(r.list("contexts")));
        all(
                EVENTS,
                r -> r.get("cameo").matches("[0-9]{2,4}")
                        && r.get("planned_cameo").matches("[0-9]{2,4}"));
        all(EVENTS, r -> r.get("intensity").isEmpty() || Math.abs(Double.parseDouble(r.get("intensity"))) <= 10);
    }

    @Test
    void modesAreThoseOfTheirType() {
        all(EVENTS, r -> r.list("modes").stream().allMatch(m -> ContractCodes.modeFits(m, r.get("plover"))));
    }

    @Test
    void statementsHaveNoTypeAndSanctionsAreMaterialConflict() {
        all(
                EVENTS,
                r -> !Set.of("statement", "announce", "confirm", "deny").contains(r.get("kind"))
                        || r.get("plover").isEmpty());
        all(EVENTS, r -> !r.get("plover").equals("SANCTION") || r.get("quad").equals("4"));
        all(
                EVENTS,
                r -> !Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID").contains(r.get("plover"))
                        || Set.of("AGREE", "SUPPORT").contains(r.get("planned")));
    }

    @Test
    void knownAccordsAreCodedWithCodesOfTheContract() {
        each(ACCORDS, a -> a.required("id").matches(SLUG));
        each(ACCORDS, a -> ContractCodes.of("accord_type").contains(a.required("type")));
        each(ACCORDS, a -> ContractCodes.of("instrument_form").contains(a.required("form")));
        each(ACCORDS, a -> ContractCodes.of("laterality").contains(a.required("laterality")));
        each(
                ACCORDS,
                a -> ContractCodes.of("subject_area")
                        .containsAll(a.get("subjects").codes()));
    }

    @Test
    void knownAccordsHaveNamesInBothLanguagesAndParentsThatThereAre() {
        Set<String> ids =
                new HashSet<>(ACCORDS.stream().map(a -> a.required("id")).toList());
        each(
                ACCORDS,
                a -> !a.get("names").get("en").items().isEmpty()
                        && !a.get("names").get("ar").items().isEmpty());
        each(ACCORDS, a -> !a.has("parent") || ids.contains(a.required("parent")));
    }

    @Test
    void knownAccordsBindStatesAndOrganisationsThatThereAre() {
        Set<String> all = new HashSet<>(states());
        ORGANISATIONS.forEach(r -> all.add(r.get("id")));
        each(ACCORDS, a -> all.containsAll(bound(a)) && new HashSet<>(bound(a)).size() == bound(a).size());
        // The Palestinians are bound by what the PLO signed for them.
        each(
                ACCORDS,
                a -> !a.required("laterality").equals("bilateral")
                        || List.of(0, bound(a).containsAll(List.of("plo", "PSE")) ? 3 : 2)
                                .contains(bound(a).size()));
    }

    private static List<String> bound(Expected accord) {
        return accord.has("parties")
                ? accord.get("parties").items().stream().map(Expected::text).toList()
                : List.of();
    }

    @Test
    void noNameMeansTwoAccords() {
        for (String language : List.of("ar", "en")) {
            Set<String> seen = new HashSet<>();
            each(
                    ACCORDS,
                    a -> new HashSet<>(a.get("names").get(language).items().stream()
                                    .map(n -> org.mithaq.text.Folding.fold(String.valueOf(n.text())))
                                    .toList())
                            .stream().allMatch(seen::add));
        }
    }

    @Test
    void typesAndSubjectsAreThoseOfTheContract() {
        each(
                Expected.file("accords/types.yaml").items(),
                t -> ContractCodes.of("accord_type").contains(t.required("type")));
        each(
                Expected.file("accords/subjects.yaml").items(),
                s -> ContractCodes.of("subject_area").contains(s.required("area")));
    }

    private static Set<String> states() {
        return new HashSet<>(STATES.stream().map(r -> r.get("iso3")).toList());
    }

    private static Set<String> ids(List<PackFile.Row> rows) {
        return new HashSet<>(rows.stream().map(r -> r.get("id")).toList());
    }

    private static boolean isEmptyOr(Set<String> codes, String value) {
        return value.isEmpty() || codes.contains(value);
    }

    private static void all(List<PackFile.Row> rows, Function<PackFile.Row, Boolean> claim) {
        assertEquals(
                List.of(),
                rows.stream()
                        .filter(r -> !claim.apply(r))
                        .map(r -> r.place() + " " + r.cells())
                        .toList());
    }

    private static void each(List<Expected> items, Function<Expected, Boolean> claim) {
        assertEquals(List.of(), items.stream().filter(i -> !claim.apply(i)).toList());
    }
}
