package org.mithaq.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Attribution;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Evidence;

/**
 * An event as one article tells of it. Codes are those of the contract.
 *
 * @param triggerStart UTF-16 offset of its first trigger; with article and kind it makes the id
 * @param titleEn short English line made from codes and names
 * @param kind list event_kind
 * @param plover list plover_type, or null for statements
 * @param modes list plover_mode
 * @param contexts list plover_context
 * @param cameo CAMEO code with leading zero, or null
 * @param quad list quad_code, or null
 * @param intensity -10 to 10, or null
 * @param treatyAction list treaty_action
 * @param accordId accord it is about, or null
 * @param date when, or null
 * @param placeName as written, only a stated place, or null
 * @param placeIso3 its country, or null
 * @param factuality list factuality
 * @param attribution who says so
 * @param subjectAreas list subject_area
 * @param salience list salience
 * @param participants who took part, in the text's order
 * @param evidence words for its own fields; at least the trigger
 * @param confidence 0 to 1
 * @param note for analysts, or null
 */
public record Event(
        int triggerStart,
        String titleEn,
        String kind,
        @Nullable String plover,
        List<String> modes,
        List<String> contexts,
        @Nullable String cameo,
        @Nullable String quad,
        @Nullable Double intensity,
        String treatyAction,
        @Nullable String accordId,
        @Nullable DateValue date,
        @Nullable String placeName,
        @Nullable String placeIso3,
        String factuality,
        Attribution attribution,
        List<String> subjectAreas,
        String salience,
        List<Participant> participants,
        List<Evidence> evidence,
        double confidence,
        @Nullable String note) {

    /** Copies the lists. */
    public Event {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        subjectAreas = List.copyOf(subjectAreas);
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
    }

    /**
     * Someone who took part.
     *
     * @param entityId who
     * @param role list participant_role
     * @param nameOriginal as printed, or null
     * @param count how many, when the text says so, or null
     * @param basis list basis
     * @param evidence words for it
     */
    public record Participant(
            String entityId,
            String role,
            @Nullable String nameOriginal,
            @Nullable Integer count,
            String basis,
            List<Evidence> evidence) {

        /** Copies the list. */
        public Participant {
            evidence = List.copyOf(evidence);
        }
    }
}
