package org.mithaq.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a run an edition shows: those of which all that is asked holds.
 *
 * @param since records of this day or later, or null for all
 * @param country ISO 3166-1 alpha-3 code of a state that the records are about, or null for all
 * @param accord id of the accord that the records are about, or null for all
 */
public record Selection(
        @Nullable LocalDate since,
        @Nullable String country,
        @Nullable String accord) {
    /** Every record. */
    public static final Selection ALL = new Selection(null, null, null);

    /** Whether every record is wanted. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** What it asks for, by name. */
    public SortedMap<String, String> asked() {
        SortedMap<String, String> asked = new TreeMap<>();
        if (accord != null) {
            asked.put("accord", accord);
        }
        if (country != null) {
            asked.put("country", country);
        }
        if (since != null) {
            asked.put("since", since.toString());
        }
        return asked;
    }

    /** What it asks for as the end of a folder's name, such as {@code -JOR-since-2025-01-01}; empty for every record. */
    public String suffix() {
        List<String> parts = new ArrayList<>();
        if (accord != null) {
            parts.add(accord);
        }
        if (country != null) {
            parts.add(country);
        }
        if (since != null) {
            parts.add("since-" + since);
        }
        return parts.isEmpty() ? "" : "-" + String.join("-", parts);
    }

    /** What it asks for in English words. */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (accord != null) {
            parts.add("the accord " + accord);
        }
        if (country != null) {
            parts.add("records about " + country);
        }
        if (since != null) {
            parts.add("records of " + since + " or later");
        }
        return parts.isEmpty() ? "all records" : String.join(", ", parts);
    }

    /** The part of an edition that it asks for, which still keeps the contract. */
    public Edition of(Edition whole) {
        return isAll() ? whole : SelectedRows.edition(whole, this);
    }
}
