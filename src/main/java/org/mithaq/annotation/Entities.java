package org.mithaq.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.LanguagePack.Title;
import org.mithaq.lexicon.World;
import org.mithaq.text.Folding;

/** The actors of one article by id. Made anew for each article. */
public final class Entities {
    private final World world;
    private final Map<String, Entity> all = new LinkedHashMap<>();
    /** Ids of armed groups that no table has, by their full names. */
    private final Map<String, String> shortOf = new HashMap<>();

    private final @Nullable String day;

    /** For an article of an ISO day, or of an unknown one. */
    Entities(World world, @Nullable String day) {
        this.world = world;
        this.day = day;
    }

    /** Every actor met so far. */
    public Collection<Entity> all() {
        return all.values();
    }

    /** Actor by id, or null. */
    public @Nullable Entity get(String id) {
        return all.get(id);
    }

    /** Actor by id; a state or organisation that a record names by its key is made when it is not there yet. */
    public Entity require(String id) {
        Entity e = all.get(id);
        if (e != null) {
            return e;
        }
        World.Organisation o = world.organisation(id);
        return o != null ? organisation(o, 0, 0).entity() : state(id, 0, 0).entity();
    }

    Actor state(String today, int start, int end) {
        String iso3 = FormerStates.at(day, today);
        Entity e = all.computeIfAbsent(iso3, this::stateOf);
        return new Actor(e, iso3, start, end, true);
    }

    private Entity stateOf(String iso3) {
        World.State s = world.state(iso3);
        return new Entity(
                iso3,
                s == null ? iso3 : s.nameEn(),
                s == null ? null : blank(s.nameAr()),
                "state",
                iso3,
                "GOV",
                null,
                null,
                s == null ? null : s.cow(),
                List.of(),
                null);
    }

    Actor organisation(World.Organisation o, int start, int end) {
        String whole = world.actsFor(o.id());
        World.Organisation head = whole.equals(o.id()) ? null : world.organisation(whole);
        if (head != null) {
            organisation(head, start, end);
        }
        Entity e = all.computeIfAbsent(
                o.id(),
                k -> new Entity(
                        k,
                        o.nameEn(),
                        blank(o.nameAr()),
                        o.type(),
                        blank(o.country()),
                        blank(o.sector()),
                        head == null ? null : whole,
                        null,
                        null,
                        o.members(),
                        null));
        return new Actor(e, whole, start, end, true);
    }

    Actor person(World.Person p, int start, int end) {
        String affiliation = p.affiliation(day);
        String country = FormerStates.at(day, p.country(day));
        String owner = affiliation.isEmpty() ? country : FormerStates.at(day, world.actsFor(affiliation));
        boolean official = world.state(owner) != null;
        Entity e = all.computeIfAbsent(
                p.id(),
                k -> new Entity(
                        k,
                        p.nameEn(),
                        blank(p.nameAr()),
                        "person",
                        blank(country),
                        official ? "GOV" : null,
                        official ? null : blank(owner),
                        null,
                        null,
                        List.of(),
                        null));
        if (!affiliation.isEmpty()) {
            World.Organisation o = world.organisation(affiliation);
            if (o != null) {
                organisation(o, start, end);
            }
        }
        return new Actor(e, owner, start, end, true);
    }

    /** The holder of an office of state whom his title and family name point to: "President Moi"; null when nobody does, or several. */
    @Nullable
    Actor leader(String title, String family, int start, int end) {
        String office = switch (title) {
            case "president" -> "head_of_state";
            case "prime-minister" -> "head_of_government";
            case "foreign-minister" -> "foreign_minister";
            default -> "";
        };
        World.Person p = office.isEmpty() ? null : world.holder(family, office, day);
        return p == null ? null : person(p, start, end);
    }

    /** "The leaders of the bloc, Chad, Mali and Niger": takes out an organisation that opens a list of three or more of its members. */
    void withoutWhole(List<Actor> listed) {
        World.Organisation whole =
                listed.size() > 3 ? world.organisation(listed.get(0).key()) : null;
        if (whole != null
                && listed.stream().skip(1).allMatch(a -> whole.members().contains(a.key()))) {
            listed.remove(0);
        }
    }

    /** Whether an Arabic pronoun of this gender may stand for somebody: a man is he, a state she but for some, an organisation as its name is, and a body of a state either. */
    static boolean mayBeCalled(Actor a, boolean she) {
        boolean masculine = switch (a.entity().type()) {
            case "person", "unnamed_person" -> true;
            case "government_body" -> !she;
            case "state" -> Arguments.MASCULINE.contains(a.key());
            default -> !feminine(a.entity().nameAr());
        };
        return !a.isGroup() && she != masculine;
    }

    private static boolean feminine(@Nullable String arabic) {
        int end = arabic == null ? -1 : arabic.indexOf(' ');
        String first = arabic == null || end < 0 ? arabic : arabic.substring(0, end);
        return first != null && (first.endsWith("ة") || first.endsWith("ات") || first.equals("الأمم"));
    }

    /** Whether somebody can be a side in a conflict: a state or an armed group, whoever stands for it. */
    public boolean mayBeSide(Actor a) {
        World.Organisation o = world.organisation(a.key());
        boolean armed = a.entity().type().equals("armed_group")
                || (o != null && o.type().equals("armed_group"));
        return world.state(a.key()) != null || armed;
    }

    /** A state or an organisation by its id. */
    Actor owner(String id, int start, int end) {
        World.Organisation o = world.organisation(id);
        return o == null ? state(id, start, end) : organisation(o, start, end);
    }

    /** An office or body of a state, or of an organisation. */
    Actor office(Title title, String today, int start, int end) {
        String owner = FormerStates.at(day, world.actsFor(today));
        World.Organisation o = world.organisation(owner);
        World.State s = world.state(owner);
        String id = owner.toLowerCase(Locale.ROOT) + "-" + title.id();
        if (o != null) {
            organisation(o, start, end);
        }
        Entity e = all.computeIfAbsent(
                id,
                k -> new Entity(
                        k,
                        title.name() + " of " + (o != null ? o.nameEn() : s == null ? owner : s.nameEn()),
                        null,
                        title.type().equals("body") ? "government_body" : "unnamed_person",
                        o == null ? owner : blank(o.country()),
                        title.sector(),
                        o == null ? null : owner,
                        null,
                        null,
                        List.of(),
                        null));
        return new Actor(e, owner, start, end, true);
    }

    /** A person whom no table knows, of a state or organisation. */
    Actor unknown(String printed, boolean arabic, String today, int start, int end) {
        String owner = FormerStates.at(day, world.actsFor(today));
        String name = arabic ? Romanisation.of(printed) : printed;
        World.Organisation o = world.organisation(owner);
        String id = slug(name) + "-" + owner.toLowerCase(Locale.ROOT);
        if (o != null) {
            organisation(o, start, end);
        }
        Entity e = all.computeIfAbsent(
                id,
                k -> new Entity(
                        k,
                        name,
                        arabic ? printed : null,
                        "person",
                        o == null ? owner : blank(o.country()),
                        o == null ? "GOV" : null,
                        o == null ? null : owner,
                        null,
                        null,
                        List.of(),
                        null));
        return new Actor(e, owner, start, end, true);
    }

    /** Unnamed people, with their country where it is said. */
    Actor group(String printed, @Nullable String iso3, int start, int end) {
        String id =
                "group-" + (iso3 == null ? "" : iso3.toLowerCase(Locale.ROOT) + "-") + slug(Romanisation.of(printed));
        Entity e = all.computeIfAbsent(
                id,
                k -> new Entity(
                        k, Romanisation.of(printed), printed, "group", iso3, null, null, null, null, List.of(), null));
        return new Actor(e, id, start, end, true);
    }

    /** Someone whom no table knows and no office explains: a body of people by its printed name. */
    Actor stranger(String printed, @Nullable String iso3, int start, int end) {
        String name = LooseWords.spaced(printed);
        String id = "group-" + (iso3 == null ? "" : iso3.toLowerCase(Locale.ROOT) + "-") + slug(name);
        Entity e = all.computeIfAbsent(
                id, k -> new Entity(k, name, null, "group", iso3, null, null, null, null, List.of(), null));
        return new Actor(e, iso3 == null ? id : iso3, start, end, true);
    }

    /** An armed group whom no table knows, by its name, or by the letters that shorten it where the text gives them. */
    Actor armedGroup(String printed, String shortened, @Nullable String home, int start, int end) {
        String name = LooseWords.spaced(printed);
        String full = slug(name);
        String known = shortOf.getOrDefault(full, full);
        String id = shortened.isEmpty() ? known : slug(shortened);
        shortOf.put(full, id);
        Entity e = all.computeIfAbsent(
                id, k -> new Entity(k, name, null, "armed_group", home, "REB", null, null, null, List.of(), null));
        return new Actor(e, id, start, end, true);
    }

    /** Unnamed people whom an event's own word implies. */
    Actor implied(String name, int start, int end) {
        String id = "group-" + slug(name);
        Entity e = all.computeIfAbsent(
                id, k -> new Entity(k, name, null, "group", null, null, null, null, null, List.of(), null));
        return new Actor(e, id, start, end, false);
    }

    static String slug(String name) {
        StringBuilder out = new StringBuilder();
        for (char c : Folding.fold(name).toCharArray()) {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (plain) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-' && c != '\'') {
                out.append('-');
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return out.substring(0, end);
    }

    /** Adds the members of a group who are not there yet; none for no group. */
    static void addAll(List<Actor> to, @Nullable ActorGroup g) {
        if (g != null) {
            for (Actor a : g.members) {
                addOne(to, a);
            }
        }
    }

    static void addOne(List<Actor> to, Actor a) {
        for (Actor b : to) {
            if (b.key().equals(a.key()) && b.entity().id().equals(a.entity().id())) {
                return;
            }
        }
        to.add(a);
    }

    /** How many different states, organisations or persons they count as. */
    static int count(List<Actor> actors) {
        int count = 0;
        for (int i = 0; i < actors.size(); i++) {
            count += firstWithKey(actors, actors.get(i).key()) == i ? 1 : 0;
        }
        return count;
    }

    private static int firstWithKey(List<Actor> actors, String key) {
        int i = 0;
        while (!actors.get(i).key().equals(key)) {
            i++;
        }
        return i;
    }

    static List<Actor> distinct(Collection<Actor> actors) {
        List<Actor> out = new ArrayList<>();
        for (Actor a : actors) {
            if (!hasKey(out, a.key())) {
                out.add(a);
            }
        }
        return out;
    }

    /** Whether one of the actors counts as this state, organisation or person. */
    static boolean hasKey(Collection<Actor> actors, String key) {
        for (Actor a : actors) {
            if (a.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String blank(String s) {
        return s.isEmpty() ? null : s;
    }
}
