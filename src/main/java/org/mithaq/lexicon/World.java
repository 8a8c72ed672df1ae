package org.mithaq.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Folding;
import org.mithaq.text.Lists;

/** States, organisations, persons, cities and known accords by id, whatever language names them. Source: the project's own tables under {@code world/} and {@code accords/}. */
public final class World {
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, List<Person>> families = new HashMap<>();
    private final Map<String, City> cities = new LinkedHashMap<>();
    private final Map<String, KnownAccord> accords = new LinkedHashMap<>();
    private final Map<String, EventCode> codes = new LinkedHashMap<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private World() {}

    /**
     * A state or territory.
     *
     * @param cow Correlates of War number, or null
     */
    public record State(
            String iso3,
            String nameEn,
            String nameAr,
            @Nullable Integer cow,
            String capital) {}

    /** What states or organisations may be called in place of their names, "Gulf state", "bloc", and the ids of those that are such. */
    public record Kind(String id, List<String> members) {}

    /** An organisation or armed group; empty strings where there is nothing to say. */
    public record Organisation(
            String id,
            String type,
            String sector,
            String country,
            List<String> members,
            String nameEn,
            String nameAr,
            String fights) {
        /** The state that an armed group fights: its own, unless the table tells of another; empty where neither is told. */
        public String foe() {
            return fights.isEmpty() ? country : fights;
        }
    }

    /** A person with the offices held. */
    public record Person(
            String id, String nameEn, String nameAr, String country, String affiliation, List<Office> offices) {

        /** The organisation or group that the person stood for on an ISO day, empty for none; without a day, the last. */
        public String affiliation(@Nullable String day) {
            Office held = at(day);
            return held == null ? affiliation : held.affiliation();
        }

        /** ISO3 code of the state whose office the person held on an ISO day, as of a minister of a state that is no more; without a day, the last. */
        public String country(@Nullable String day) {
            Office held = at(day);
            return held == null ? country : held.country();
        }

        /** The last office that the person held on a day, else the last begun before it; null for none or no day. */
        private @Nullable Office at(@Nullable String day) {
            Office held = null;
            boolean holds = false;
            for (Office o : day == null ? List.<Office>of() : offices) {
                boolean begun = o.from().isEmpty() || o.from().compareTo(day) <= 0;
                boolean open = begun && (o.to().isEmpty() || o.to().compareTo(day) >= 0);
                held = open || (begun && !holds) ? o : held;
                holds = holds || open;
            }
            return held;
        }

        /** Letters that stand for one another at the beginning of a name. */
        private static final List<String> INITIALS = List.of("eyij", "ckqg", "uowv", "ao", "sz");

        /** Whether somebody with this family name, and this word before it, is another: both folded, the word no given name of the person by its first letter. */
        public boolean isNamesake(String family, String given) {
            String[] names = Folding.fold(nameEn).split("[ -]", -1);
            if (names.length < 2 || given.isEmpty() || !names[names.length - 1].equals(family)) {
                return false;
            }
            for (int i = 0; i < names.length - 1; i++) {
                if (names[i].isEmpty() || alike(names[i].charAt(0), given.charAt(0))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean alike(char a, char b) {
            return a == b || Lists.any(INITIALS, set -> set.indexOf(a) >= 0 && set.indexOf(b) >= 0);
        }

        private boolean everHeld(String office) {
            return Lists.any(offices, o -> o.name().equals(office));
        }

        /** When the person came to an office last; empty where that is unknown. */
        private String since(String office) {
            return offices.stream()
                    .filter(o -> o.name().equals(office))
                    .map(Office::from)
                    .max(Comparator.naturalOrder())
                    .orElse("");
        }

        boolean holds(String office, String day) {
            for (Office o : offices) {
                boolean begun = o.from().isEmpty() || o.from().compareTo(day) <= 0;
                boolean open = o.to().isEmpty() || o.to().compareTo(day) >= 0 || day.startsWith(o.to());
                if (o.name().equals(office) && begun && open) {
                    return true;
                }
            }
            return false;
        }
    }

    /** An office with its time, EDTF dates, empty for open, the holder's state, and the organisation or group it is one of, empty for a state's. */
    public record Office(String name, String country, String affiliation, String from, String to) {}

    /** A town, region or other place. */
    public record City(String id, String nameEn, String nameAr, String iso3) {}

    /**
     * A known accord.
     *
     * @param parties ids of those bound by it; empty where many are or they are not listed
     * @param since the year in which it was made, in four digits, where others went by its name before; else empty
     */
    public record KnownAccord(
            String id,
            String type,
            String form,
            String laterality,
            List<String> subjects,
            List<String> parties,
            String parent,
            String since,
            Map<String, List<String>> names) {}

    /**
     * How a kind of event is coded in PLOVER and CAMEO.
     *
     * @param plover plover_type, empty for statements
     * @param planned plover_type when it is planned
     * @param verb what one actor does, in English, with the preposition before a recipient
     * @param verbPlural the same of several
     */
    public record EventCode(
            String kind,
            String plover,
            String planned,
            String cameo,
            String plannedCameo,
            String quad,
            @Nullable Double intensity,
            List<String> modes,
            List<String> contexts,
            String verb,
            String verbPlural) {}

    /** Reads all tables. */
    static World load() {
        World w = new World();
        PackFile states = PackFile.open("world/states.csv");
        PackFile organisations = PackFile.open("world/organisations.csv");
        PackFile persons = PackFile.open("world/persons.csv");
        PackFile cities = PackFile.open("world/cities.csv");
        Supplier<PackFile.Item> accords = PackFile.meanwhile(PackFile.open("accords/known.yaml")::yaml);
        states.csv(Set.of("iso3", "name_en", "name_ar", "cow", "capital_en"), w::state);
        organisations.csv(
                Set.of("id", "type", "sector", "country", "members", "name_en", "name_ar", "fights"), w::organisation);
        persons.csv(Set.of("id", "name_en", "name_ar", "country", "affiliation", "office", "from", "to"), w::person);
        PackFile.open("world/bodies.csv")
                .csv(Set.of("id", "part_of"), r -> once(w.bodies, r, r.get("id"), r.get("part_of")));
        PackFile.open("world/kinds.csv")
                .csv(Set.of("kind", "members"), r -> once(w.kinds, r, r.get("kind"), w.kind(r)));
        w.families();
        cities.csv(Set.of("id", "name_en", "name_ar", "iso3"), w::city);
        accords.get().items().forEach(w::accord);
        PackFile.open("world/events.csv")
                .csv(
                        Set.of(
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
                                "verb_plural"),
                        w::code);
        return w;
    }

    /** Lays all tables down. */
    void write(ImageWriter out) {
        for (Map<String, ?> table : List.of(states, organisations, bodies, persons, cities, accords, codes, kinds)) {
            out.number(table.size());
            table.forEach((id, record) -> {
                out.text(id);
                out.value(record);
            });
        }
    }

    /** The tables that were laid down. */
    static World read(ImageReader in) {
        World w = new World();
        fill(w.states, State.class, in);
        fill(w.organisations, Organisation.class, in);
        fill(w.bodies, String.class, in);
        fill(w.persons, Person.class, in);
        w.families();
        fill(w.cities, City.class, in);
        fill(w.accords, KnownAccord.class, in);
        fill(w.codes, EventCode.class, in);
        fill(w.kinds, Kind.class, in);
        return w;
    }

    private static <T> void fill(Map<String, T> table, Class<T> type, ImageReader in) {
        for (int left = in.number(); left > 0; left--) {
            String id = in.text();
            table.put(id, type.cast(Objects.requireNonNull(in.value())));
        }
    }

    private void state(PackFile.Row r) {
        Integer cow = r.get("cow").isEmpty() ? null : Integer.valueOf(r.get("cow"));
        once(
                states,
                r,
                r.get("iso3"),
                new State(r.get("iso3"), r.get("name_en"), r.get("name_ar"), cow, r.get("capital_en")));
    }

    private void organisation(PackFile.Row r) {
        once(
                organisations,
                r,
                r.get("id"),
                new Organisation(
                        r.get("id"),
                        r.get("type"),
                        r.get("sector"),
                        r.get("country"),
                        r.list("members"),
                        r.get("name_en"),
                        r.get("name_ar"),
                        r.get("fights")));
    }

    private Kind kind(PackFile.Row r) {
        List<String> members = r.list("members");
        for (String id : members) {
            if (!states.containsKey(id) && !organisations.containsKey(id)) {
                throw new PackException(
                        r.place(), "'" + id + "' is neither a state nor an organisation of the tables.");
            }
        }
        return new Kind(r.get("kind"), members);
    }

    private void person(PackFile.Row r) {
        Office office = new Office(r.get("office"), r.get("country"), r.get("affiliation"), r.get("from"), r.get("to"));
        Person before = persons.get(r.get("id"));
        List<Office> offices = new ArrayList<>(before == null ? List.of() : before.offices());
        offices.add(office);
        persons.put(
                r.get("id"),
                new Person(
                        r.get("id"),
                        r.get("name_en"),
                        r.get("name_ar"),
                        r.get("country"),
                        r.get("affiliation"),
                        List.copyOf(offices)));
    }

    private void families() {
        for (Person p : persons.values()) {
            String name = p.nameEn().endsWith(" Jr.")
                    ? p.nameEn().substring(0, p.nameEn().length() - 4)
                    : p.nameEn();
            family(name, p);
            family(p.nameAr(), p);
        }
    }

    private void family(String name, Person person) {
        String last = Folding.fold(name.substring(name.lastIndexOf(' ') + 1));
        families.computeIfAbsent(last, k -> new ArrayList<>(1)).add(person);
    }

    private void city(PackFile.Row r) {
        once(cities, r, r.get("id"), new City(r.get("id"), r.get("name_en"), r.get("name_ar"), r.get("iso3")));
    }

    private void accord(PackFile.Item item) {
        Map<String, PackFile.Item> m =
                item.map(Set.of("id", "type", "form", "laterality", "subjects", "parties", "parent", "since", "names"));
        Map<String, List<String>> names = new LinkedHashMap<>();
        require(item, m, "names").map().forEach((language, list) -> names.put(language, list.texts()));
        String id = require(item, m, "id").text();
        KnownAccord accord = new KnownAccord(
                id,
                require(item, m, "type").text(),
                require(item, m, "form").text(),
                require(item, m, "laterality").text(),
                m.containsKey("subjects") ? require(item, m, "subjects").texts() : List.of(),
                m.containsKey("parties") ? require(item, m, "parties").texts() : List.of(),
                m.containsKey("parent") ? require(item, m, "parent").text() : "",
                m.containsKey("since") ? require(item, m, "since").text() : "",
                Map.copyOf(names));
        if (accords.put(id, accord) != null) {
            throw new PackException(item.place(), "the accord '" + id + "' is listed twice.");
        }
    }

    private void code(PackFile.Row r) {
        Double intensity = r.get("intensity").isEmpty() ? null : Double.valueOf(r.get("intensity"));
        once(
                codes,
                r,
                r.get("kind"),
                new EventCode(
                        r.get("kind"),
                        r.get("plover"),
                        r.get("planned"),
                        r.get("cameo"),
                        r.get("planned_cameo"),
                        r.get("quad"),
                        intensity,
                        r.list("modes"),
                        r.list("contexts"),
                        r.get("verb"),
                        r.get("verb_plural")));
    }

    private static PackFile.Item require(PackFile.Item item, Map<String, PackFile.Item> map, String key) {
        PackFile.Item value = map.get(key);
        if (value == null) {
            throw new PackException(item.place(), "the key '" + key + "' is missing.");
        }
        return value;
    }

    private static <T> void once(Map<String, T> map, PackFile.Row row, String id, T value) {
        if (id.isEmpty() || map.put(id, value) != null) {
            throw new PackException(
                    row.place(), "the id '" + id + "' is empty or listed twice. Maybe remove this line.");
        }
    }

    /** A state by ISO code, or null. */
    public @Nullable State state(String iso3) {
        return states.get(iso3);
    }

    /** An organisation by id, or null. */
    public @Nullable Organisation organisation(String id) {
        return organisations.get(id);
    }

    /** Whether a state or an organisation is of a kind of world/kinds.csv. */
    public boolean isKind(String kind, String id) {
        Kind known = kinds.get(kind);
        return known != null && known.members().contains(id);
    }

    /** The organisation that a body acts for, as the Commission does for the European Union; the body itself when it acts for none. */
    public String actsFor(String organisation) {
        return bodies.getOrDefault(organisation, organisation);
    }

    /** A person by id, or null. */
    public @Nullable Person person(String id) {
        return persons.get(id);
    }

    /**
     * The person with a folded family name who held an office on an ISO day. Where nobody did or the day is unknown, who held it last by then or ever, if all of that
     * name who held it did so in one state; null when that is not so, or when several held it that day.
     */
    public @Nullable Person holder(String family, String office, @Nullable String day) {
        Person found = null;
        Person last = null;
        Set<String> states = new HashSet<>();
        for (Person p : families.getOrDefault(family, List.of())) {
            if (!p.everHeld(office)) {
                continue;
            }
            states.add(p.country());
            if (day != null && p.holds(office, day)) {
                if (found != null) {
                    return null;
                }
                found = p;
            }
            boolean begun = day == null || p.since(office).compareTo(day) <= 0;
            last = begun && (last == null || p.since(office).compareTo(last.since(office)) >= 0) ? p : last;
        }
        return found != null || states.size() != 1 ? found : last;
    }

    /** The ids of states, organisations and persons with a name in English or Arabic, however it is accented. */
    public List<String> named(String name) {
        String folded = Folding.fold(name);
        List<String> ids = new ArrayList<>();
        states.values().forEach(s -> add(ids, s.iso3(), folded, s.nameEn(), s.nameAr()));
        organisations.values().forEach(o -> add(ids, o.id(), folded, o.nameEn(), o.nameAr()));
        persons.values().forEach(p -> add(ids, p.id(), folded, p.nameEn(), p.nameAr()));
        return ids;
    }

    private static void add(List<String> ids, String id, String folded, String... names) {
        for (String name : names) {
            if (!name.isEmpty() && Folding.fold(name).equals(folded)) {
                ids.add(id);
                return;
            }
        }
    }

    /** A city by id, or null. */
    public @Nullable City city(String id) {
        return cities.get(id);
    }

    /** A known accord by id, or null. */
    public @Nullable KnownAccord accord(String id) {
        return accords.get(id);
    }

    /** All known accords. */
    public List<KnownAccord> accords() {
        return List.copyOf(accords.values());
    }

    /** How a kind of event is coded. */
    public EventCode code(String kind) {
        EventCode code = codes.get(kind);
        if (code == null) {
            throw new PackException("world/events.csv", "the event kind '" + kind + "' is missing. Add a line for it.");
        }
        return code;
    }
}
