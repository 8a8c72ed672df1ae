package org.mithaq.accord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Attribution;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Evidence;

/**
 * An accord as one article tells of it. Codes are those of the contract.
 *
 * @param id stable slug over articles and runs
 * @param nameEn English name, generated when the text has none
 * @param nameAr Arabic main name, or null
 * @param nameOriginal as first printed
 * @param nameLanguage BCP 47 tag of {@code nameOriginal}
 * @param collective several instruments under one row
 * @param type list accord_type
 * @param form list instrument_form
 * @param laterality list laterality
 * @param paxStage list pax_stage, or null
 * @param status list accord_status
 * @param begin any date the text gives for its beginning, or null
 * @param signed date of signature, or null
 * @param inForce date of entry into force, or null
 * @param ended date of its end, or null
 * @param factuality list factuality: of the claim that it exists in that status
 * @param attribution who says so
 * @param parentId accord that this one amends, implements or extends, or null
 * @param wikidata Wikidata item of the gazetteer, or null
 * @param placeIso3 country it is about where that is no party, or null
 * @param parties parties and third parties, in the text's order
 * @param subjects what it is about
 * @param evidence words for its own fields; at least one
 * @param confidence 0 to 1
 * @param note for analysts, or null
 */
public record Accord(
        String id,
        String nameEn,
        @Nullable String nameAr,
        String nameOriginal,
        String nameLanguage,
        boolean collective,
        String type,
        String form,
        String laterality,
        @Nullable String paxStage,
        String status,
        @Nullable DateValue begin,
        @Nullable DateValue signed,
        @Nullable DateValue inForce,
        @Nullable DateValue ended,
        String factuality,
        Attribution attribution,
        @Nullable String parentId,
        @Nullable String wikidata,
        @Nullable String placeIso3,
        List<Party> parties,
        List<Subject> subjects,
        List<Evidence> evidence,
        double confidence,
        @Nullable String note) {

    /** Copies the lists. */
    public Accord {
        parties = List.copyOf(parties);
        subjects = List.copyOf(subjects);
        evidence = List.copyOf(evidence);
    }

    /** The same under another id, with another parent. */
    public Accord as(String otherId, @Nullable String otherParent) {
        return named(otherId, nameEn, nameAr, otherParent);
    }

    /** The same under the names of another. */
    public Accord namedAs(Accord other) {
        return named(id, other.nameEn, other.nameAr, parentId);
    }

    private Accord named(String newId, String en, @Nullable String ar, @Nullable String parent) {
        return new Accord(
                newId,
                en,
                ar,
                nameOriginal,
                nameLanguage,
                collective,
                type,
                form,
                laterality,
                paxStage,
                status,
                begin,
                signed,
                inForce,
                ended,
                factuality,
                attribution,
                parent,
                wikidata,
                placeIso3,
                parties,
                subjects,
                evidence,
                confidence,
                note);
    }

    /**
     * A party or third party.
     *
     * @param entityId whose
     * @param role list party_role
     * @param status list participation_status
     * @param joinedBy list treaty_action
     * @param joined date of joining, or null
     * @param statusDate date the status was made known, or null
     * @param left date of leaving, or null
     * @param factuality list factuality
     * @param attribution who says so
     * @param basis list basis
     * @param representedBy person acting for it, or null
     * @param evidence words for it; at least one
     * @param confidence 0 to 1
     * @param note for analysts, or null
     */
    public record Party(
            String entityId,
            String role,
            String status,
            String joinedBy,
            @Nullable DateValue joined,
            @Nullable DateValue statusDate,
            @Nullable DateValue left,
            String factuality,
            Attribution attribution,
            String basis,
            @Nullable String representedBy,
            List<Evidence> evidence,
            double confidence,
            @Nullable String note) {

        /** Copies the list. */
        public Party {
            evidence = List.copyOf(evidence);
        }

        /** The same of another entity, or in another role. */
        public Party as(String otherEntity, String otherRole) {
            return new Party(
                    otherEntity,
                    otherRole,
                    status,
                    joinedBy,
                    joined,
                    statusDate,
                    left,
                    factuality,
                    attribution,
                    basis,
                    representedBy,
                    evidence,
                    confidence,
                    note);
        }
    }

    /**
     * A subject area.
     *
     * @param area list subject_area
     * @param factuality list factuality
     * @param attribution who says so
     * @param evidence words for it; at least one
     */
    public record Subject(String area, String factuality, Attribution attribution, List<Evidence> evidence) {

        /** Copies the list. */
        public Subject {
            evidence = List.copyOf(evidence);
        }
    }
}
