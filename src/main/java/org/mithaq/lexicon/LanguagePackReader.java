package org.mithaq.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Instrument;
import org.mithaq.lexicon.LanguagePack.Report;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.Term.Kind;
import org.mithaq.text.Folding;

/** Reads {@code languages/<tag>/}: checks every line and compiles it into {@link Terms}. */
final class LanguagePackReader {
    private static final Set<String> WORD_KEYS = Set.of("words", "verbs", "nouns", "adjectives");

    private final String tag;
    private final World world;
    private final String folder;
    private final Inflection inflection;
    private final Terms terms;
    private final boolean verbFirst;
    private final boolean capitals;
    private final Set<String> classes = new HashSet<>();
    private final Map<String, Predicate> predicates = new HashMap<>();
    private final Set<String> everyday = new HashSet<>();

    LanguagePackReader(String tag, World world) {
        this.tag = tag;
        this.world = world;
        this.folder = "languages/" + tag + "/";
        Map<String, PackFile.Item> pack = PackFile.open(folder + "pack.yaml")
                .yaml()
                .map(Set.of("name", "direction", "order", "inflection", "capitals", "parent"));
        String rules = text(pack, "inflection", "none");
        this.inflection = Inflection.of(rules);
        this.terms = new Terms(rules.equals("arabic"));
        this.verbFirst = text(pack, "order", "svo").equals("vso");
        this.capitals = Boolean.parseBoolean(text(pack, "capitals", "false"));
    }

    LanguagePack read() {
        words();
        titles();
        instruments();
        reports();
        time();
        cues("accords/types.yaml", "type", Kind.TYPE);
        cues("accords/subjects.yaml", "area", Kind.SUBJECT);
        predicates();
        names();
        return new LanguagePack(tag, verbFirst, capitals, terms, predicates);
    }

    private static String text(Map<String, PackFile.Item> map, String key, String otherwise) {
        PackFile.Item item = map.get(key);
        return item == null ? otherwise : item.text();
    }

    private static List<PackFile.Item> list(Map<String, PackFile.Item> map, String key) {
        PackFile.Item item = map.get(key);
        return item == null ? List.of() : item.items();
    }

    private void words() {
        PackFile.open(folder + "words.yaml").yaml().map().forEach((id, item) -> {
            classes.add(id);
            Kind kind = id.startsWith("domain.") ? Kind.DOMAIN : Kind.WORD;
            if (item.node() instanceof org.yaml.snakeyaml.nodes.SequenceNode) {
                item.items().forEach(w -> w.guard(() -> terms.add(w.text(), kind, id, 0, null, true)));
            } else {
                inflected(item.map(WORD_KEYS), kind, id, null);
            }
        });
    }

    private void titles() {
        for (PackFile.Item item : PackFile.open(folder + "titles.yaml").yaml().items()) {
            Map<String, PackFile.Item> m = item.map(Set.of("id", "name", "type", "sector", "words", "nouns"));
            Title title = new Title(
                    required(item, m, "id"),
                    required(item, m, "name"),
                    text(m, "type", "person"),
                    text(m, "sector", "GOV"));
            inflected(m, Kind.TITLE, title.id(), title);
        }
    }

    private void instruments() {
        for (PackFile.Item item :
                PackFile.open(folder + "instruments.yaml").yaml().items()) {
            Map<String, PackFile.Item> m =
                    item.map(Set.of("form", "type", "weak", "plural", "named", "words", "nouns"));
            Instrument i = new Instrument(
                    required(item, m, "form"),
                    text(m, "type", ""),
                    Boolean.parseBoolean(text(m, "weak", "false")),
                    Boolean.parseBoolean(text(m, "plural", "false")),
                    Boolean.parseBoolean(text(m, "named", "false")));
            inflected(m, Kind.INSTRUMENT, i.form(), i);
        }
    }

    private void reports() {
        for (PackFile.Item item : PackFile.open(folder + "reports.yaml").yaml().items()) {
            Map<String, PackFile.Item> m = item.map(Set.of("id", "strength", "words", "verbs", "nouns"));
            inflected(
                    m,
                    Kind.REPORT,
                    required(item, m, "id"),
                    new Report(required(item, m, "id"), text(m, "strength", "neutral")));
        }
    }

    private void time() {
        Map<String, PackFile.Item> m =
                PackFile.open(folder + "time.yaml").yaml().map();
        numbered(m, "months", Kind.MONTH, "");
        numbered(m, "hijri", Kind.MONTH, "h");
        numbered(m, "weekdays", Kind.WEEKDAY, "");
        if (m.containsKey("numbers")) {
            m.get("numbers")
                    .map()
                    .forEach((value, words) ->
                            words.items().forEach(w -> add(w, w.text(), Kind.NUMBER, value, 0, null)));
        }
        if (m.containsKey("words")) {
            m.get("words")
                    .map()
                    .forEach((id, words) -> words.items().forEach(w -> add(w, w.text(), Kind.TIME, id, 0, null)));
        }
    }

    private void numbered(Map<String, PackFile.Item> map, String key, Kind kind, String prefix) {
        int n = 0;
        for (PackFile.Item names : list(map, key)) {
            n++;
            for (PackFile.Item name : names.items()) {
                add(name, name.text(), kind, prefix + n, 0, null);
            }
        }
    }

    private void cues(String file, String key, Kind kind) {
        for (PackFile.Item item : PackFile.open(file).yaml().items()) {
            Map<String, PackFile.Item> m = item.map();
            String id = required(item, m, key);
            for (PackFile.Item cue : list(m, tag)) {
                addAll(cue, inflection.noun(cue.text()), kind, id, null);
                addAll(cue, inflection.adjective(cue.text()), kind, id, null);
            }
        }
    }

    private static final Set<String> PREDICATE_KEYS = Set.of(
            "id",
            "kind",
            "verbs",
            "nouns",
            "participles",
            "circumstances",
            "words",
            "needs",
            "symmetric",
            "object",
            "prepositions",
            "near",
            "unless",
            "factuality",
            "action",
            "modes",
            "cameo",
            "plover",
            "coded",
            "genitive",
            "group",
            "victim",
            "implied",
            "cause",
            "reach",
            "background",
            "detail",
            "confidence",
            "finds",
            "ignores");

    private void predicates() {
        Map<String, String> seen = new HashMap<>();
        for (PackFile.Item item :
                PackFile.open(folder + "predicates.yaml").yaml().items()) {
            Map<String, PackFile.Item> m = item.map(PREDICATE_KEYS);
            Predicate p = predicate(item, m);
            predicates.put(p.id(), p);
            String before = seen.put(p.id(), item.place());
            if (before != null) {
                throw new PackException(
                        item.place(), "the predicate '" + p.id() + "' stands already at " + before + ".");
            }
            inflected(m, Kind.PREDICATE, p.id(), p);
            list(m, "participles").forEach(e -> participle(e, p));
            list(m, "circumstances")
                    .forEach(e -> addAll(e, inflection.circumstance(e.text()), Kind.PREDICATE, p.id(), p));
        }
    }

    private void participle(PackFile.Item entry, Predicate p) {
        Map<String, Integer> forms = new HashMap<>();
        inflection.adjective(entry.text()).forEach((form, bits) -> forms.put(form, bits | Term.PASSIVE));
        addAll(entry, forms, Kind.PREDICATE, p.id(), p);
    }

    private Predicate predicate(PackFile.Item item, Map<String, PackFile.Item> m) {
        Map<String, String> prepositions = new HashMap<>();
        if (m.containsKey("prepositions")) {
            m.get("prepositions").map().forEach((prep, role) -> prepositions.put(prep, role.text()));
        }
        String kind = required(item, m, "kind");
        world.code(kind);
        return new Predicate(
                required(item, m, "id"),
                kind,
                text(m, "needs", "actor"),
                Boolean.parseBoolean(text(m, "symmetric", "false")),
                text(m, "object", "none"),
                prepositions,
                classSet(m, "near"),
                classSet(m, "unless"),
                text(m, "factuality", ""),
                text(m, "action", "none"),
                list(m, "modes").stream().map(PackFile.Item::text).toList(),
                text(m, "cameo", ""),
                text(m, "plover", ""),
                text(m, "coded", ""),
                text(m, "genitive", "doer").equals("object"),
                Boolean.parseBoolean(text(m, "group", "false")),
                Boolean.parseBoolean(text(m, "victim", "false")),
                text(m, "implied", ""),
                classSet(m, "cause"),
                number(item, m, "reach", "7"),
                Boolean.parseBoolean(text(m, "background", "false")),
                Boolean.parseBoolean(text(m, "detail", "false")),
                confidence(item, m));
    }

    private static int number(PackFile.Item item, Map<String, PackFile.Item> m, String key, String otherwise) {
        String value = text(m, key, otherwise);
        if (!value.matches("[0-9]{1,3}")) {
            throw new PackException(item.place(), "the " + key + " '" + value + "' is no whole number.");
        }
        return Integer.parseInt(value);
    }

    private static double confidence(PackFile.Item item, Map<String, PackFile.Item> m) {
        String value = text(m, "confidence", "0.9");
        if (!value.matches("0(\\.[0-9]+)?|1(\\.0+)?")) {
            throw new PackException(item.place(), "the confidence '" + value + "' is no number from 0 to 1.");
        }
        return Double.parseDouble(value);
    }

    private Set<String> classSet(Map<String, PackFile.Item> m, String key) {
        Set<String> out = new HashSet<>();
        for (PackFile.Item item : list(m, key)) {
            if (!classes.contains(item.text())) {
                throw new PackException(
                        item.place(), "the word class '" + item.text() + "' is not in words.yaml. Maybe add it there.");
            }
            out.add(item.text());
        }
        return out;
    }

    private static String required(PackFile.Item item, Map<String, PackFile.Item> m, String key) {
        PackFile.Item value = m.get(key);
        if (value == null) {
            throw new PackException(item.place(), "the key '" + key + "' is missing.");
        }
        return value.text();
    }

    private void inflected(Map<String, PackFile.Item> m, Kind kind, String id, @Nullable Object payload) {
        list(m, "words").forEach(w -> add(w, w.text(), kind, id, kind == Kind.PREDICATE ? Term.NOUN : 0, payload));
        list(m, "verbs").forEach(w -> w.guard(() -> addAll(w, inflection.verb(w.text()), kind, id, payload)));
        list(m, "nouns").forEach(w -> addAll(w, inflection.noun(w.text()), kind, id, payload));
        list(m, "adjectives").forEach(w -> addAll(w, inflection.adjective(w.text()), kind, id, payload));
    }

    private void addAll(
            PackFile.Item place, Map<String, Integer> forms, Kind kind, String id, @Nullable Object payload) {
        forms.forEach((form, bits) -> add(place, form, kind, id, bits, payload));
    }

    private void add(PackFile.Item place, String phrase, Kind kind, String id, int bits, @Nullable Object payload) {
        place.guard(() -> terms.add(phrase, kind, id, bits, payload, LanguagePack.isName(kind)));
    }

    private void names() {
        table("homographs.csv", Set.of("term", "ids", "note"), r -> {
            if (r.get("note").startsWith("word")) {
                everyday.add(Folding.fold(r.get("term")));
            }
        });
        table("states.csv", Set.of("id", "kind", "term"), this::state);
        table("cities.csv", Set.of("id", "term"), r -> {
            if (world.city(r.get("id")) == null) {
                throw new PackException(r.place(), "the city '" + r.get("id") + "' is not in world/cities.csv.");
            }
            if (!terms.knows(r.get("term"))) {
                name(r, Kind.CITY, r.get("id"), world.city(r.get("id")));
            }
        });
        table("organisations.csv", Set.of("id", "kind", "term"), r -> {
            if (world.organisation(r.get("id")) == null) {
                throw new PackException(
                        r.place(), "the organisation '" + r.get("id") + "' is not in world/organisations.csv.");
            }
            terms.add(r.get("term"), Kind.ORG, r.get("id"), 0, world.organisation(r.get("id")), true);
        });
        table("persons.csv", Set.of("id", "kind", "term"), r -> {
            if (world.person(r.get("id")) == null) {
                throw new PackException(r.place(), "the person '" + r.get("id") + "' is not in world/persons.csv.");
            }
            terms.add(
                    r.get("term"),
                    Kind.PERSON,
                    r.get("id"),
                    r.get("kind").equals("full") ? 1 : 0,
                    world.person(r.get("id")),
                    true);
        });
        new AccordNames(terms, tag, folder).add(world.accords());
    }

    private void state(PackFile.Row r) {
        String id = r.get("id");
        boolean doubtful = everyday.contains(Folding.fold(r.get("term")));
        if (doubtful && r.get("kind").equals("name")) {
            terms.add(r.get("term"), Kind.STATE, id, Term.DOUBTFUL, null, true);
        }
        if (doubtful) {
            return;
        }
        if (world.state(id) == null) {
            throw new PackException(r.place(), "the state '" + id + "' is not in world/states.csv.");
        }
        switch (r.get("kind")) {
            case "name", "official", "epithet" -> name(r, Kind.STATE, id, null);
            case "capital" -> name(r, Kind.CAPITAL, id, null);
            case "seat" -> name(r, Kind.SEAT, id, null);
            case "people" ->
                inflection
                        .noun(r.get("term"))
                        .keySet()
                        .forEach(f -> terms.add(f, Kind.NISBA, id, Term.PLURAL, null, false));
            case "nisba", "adjective" ->
                inflection
                        .adjective(r.get("term"))
                        .forEach((f, bits) -> terms.add(f, Kind.NISBA, id, bits, null, false));
            default -> throw new PackException(r.place(), "unknown kind '" + r.get("kind") + "'.");
        }
    }

    /** Names that are everyday words would be found everywhere; their longer forms are listed too. */
    private void name(PackFile.Row r, Kind kind, String id, @Nullable Object payload) {
        if (everyday.contains(Folding.fold(r.get("term")))) {
            return;
        }
        terms.add(r.get("term"), kind, id, 0, payload, true);
    }

    private void table(String file, Set<String> columns, java.util.function.Consumer<PackFile.Row> each) {
        PackFile.open(folder + "terms/" + file).csv(columns, each);
    }
}
