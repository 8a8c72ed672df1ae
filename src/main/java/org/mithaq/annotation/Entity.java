package org.mithaq.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor: a state, person, body, organisation or group.
 *
 * @param id ISO 3166-1 alpha-3 for states, else a slug
 * @param nameEn English name
 * @param nameAr Arabic name, or null
 * @param type code of the contract's list {@code entity_type}
 * @param country ISO 3166-1 alpha-3, or null
 * @param sector PLOVER sector code, or null
 * @param affiliation organisation that a person acts for where it is no state, or null
 * @param wikidata Wikidata item of the checked gazetteer, or null
 * @param cow Correlates of War number of a state, or null
 * @param members ISO codes of a group's members from the gazetteer, sorted
 * @param count how many, when the text gives a number, or null
 */
public record Entity(
        String id,
        String nameEn,
        @Nullable String nameAr,
        String type,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String affiliation,
        @Nullable String wikidata,
        @Nullable Integer cow,
        List<String> members,
        @Nullable Integer count) {

    /** Copies the members. */
    public Entity {
        members = List.copyOf(members);
    }
}
