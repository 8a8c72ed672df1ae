package org.mithaq.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.World;

/** Actors whom a person names, rather than an article. */
public final class NamedActors {
    private final World world;

    /** Whom the tables of the world know. */
    public NamedActors(World world) {
        this.world = world;
    }

    /** The state, organisation or person with this id, or else with this name, when there is exactly one. */
    public Optional<Entity> known(String idOrName) {
        return Optional.ofNullable(of(idOrName)).or(() -> {
            List<String> ids = world.named(idOrName);
            return ids.size() == 1 ? Optional.ofNullable(of(ids.get(0))) : Optional.empty();
        });
    }

    private @Nullable Entity of(String id) {
        Entities entities = new Entities(world, null);
        World.Organisation organisation = world.organisation(id);
        World.Person person = world.person(id);
        if (world.state(id) != null) {
            return entities.state(id, 0, 0).entity();
        }
        if (organisation != null) {
            return entities.organisation(organisation, 0, 0).entity();
        }
        return person == null ? null : entities.person(person, 0, 0).entity();
    }

    /**
     * Someone whom no table knows.
     *
     * @param name in English or Arabic, or both with a slash between them
     * @param instead whom the name replaces: its country, sector and kind stay, but for one without a name, which becomes a person
     */
    public static Entity unknown(String name, Entity instead) {
        Names names = Names.of(name);
        String english = names.english == null ? Romanisation.of(Objects.requireNonNull(names.arabic)) : names.english;
        String country = instead.country();
        String type = instead.type().equals("unnamed_person") ? "person" : instead.type();
        String id = Entities.slug(english) + (country == null ? "" : "-" + country.toLowerCase(Locale.ROOT));
        return new Entity(
                id,
                english,
                names.arabic,
                type,
                country,
                instead.sector(),
                instead.affiliation(),
                null,
                null,
                List.of(),
                null);
    }

    /** A name in either language or both. */
    public record Names(@Nullable String english, @Nullable String arabic) {
        /** Splits what stands on both sides of a slash, and tells the languages by their letters. */
        public static Names of(String name) {
            int slash = name.indexOf('/');
            if (slash > 0) {
                String one = name.substring(0, slash).strip();
                String other = name.substring(slash + 1).strip();
                if (isArabic(one) != isArabic(other) && !one.isEmpty() && !other.isEmpty()) {
                    return isArabic(one) ? new Names(other, one) : new Names(one, other);
                }
            }
            return isArabic(name) ? new Names(null, name) : new Names(name, null);
        }

        private static boolean isArabic(String name) {
            return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        }
    }
}
