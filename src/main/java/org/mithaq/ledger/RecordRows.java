package org.mithaq.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.accord.Accord;
import org.mithaq.annotation.DateValue;
import org.mithaq.annotation.Entity;
import org.mithaq.annotation.Evidence;
import org.mithaq.event.Event;

/** Prints records as rows of the contract; columns that only the whole corpus tells are left for the consolidation. */
final class RecordRows {
    private final Contract contract;
    private final Contract.Column evidenceRole;

    RecordRows(Contract contract) {
        this.contract = contract;
        this.evidenceRole = contract.table("evidence").column("evidence_role");
    }

    static String partyId(String accordId, Accord.Party party) {
        return accordId + ":" + party.entityId() + ":" + party.role();
    }

    /** The entity in what {@link #partyId} made. */
    static String entityOfParty(String partyId) {
        return partyId.substring(partyId.indexOf(':') + 1, partyId.lastIndexOf(':'));
    }

    static String subjectId(String accordId, Accord.Subject subject) {
        return accordId + ":" + subject.area();
    }

    /** The accord or event whose row it is: of a row of any table that has evidence or waits for review, the record that it belongs to. */
    static @Nullable String recordOf(@Nullable String table, @Nullable String id) {
        if (table == null || id == null) {
            return null;
        }
        return switch (table) {
            case "accord_parties", "accord_subjects" -> id.substring(0, id.indexOf(':'));
            case "event_participants" -> id.substring(0, id.lastIndexOf("-p"));
            default -> id;
        };
    }

    Row row(String table) {
        return new Row(contract.table(table));
    }

    Row entity(Entity entity) {
        return row("entities")
                .set("entity_id", entity.id())
                .set("name_en", entity.nameEn())
                .set("name_ar", entity.nameAr())
                .set("entity_type", entity.type())
                .set("country_iso3", entity.country())
                .set("sector", entity.sector())
                .set("affiliation_entity_id", entity.affiliation())
                .set("wikidata_qid", entity.wikidata())
                .set("cow_code", Cells.integer(entity.cow()))
                .set("member_iso3", Cells.joined(entity.members()))
                .set("party_count", Cells.integer(entity.count()));
    }

    Row accord(Accord accord) {
        Row row = row("accords")
                .set("accord_id", accord.id())
                .set("name_en", accord.nameEn())
                .set("name_ar", accord.nameAr())
                .set("name_original", accord.nameOriginal())
                .set("name_language", accord.nameLanguage())
                .set("is_collective", Boolean.toString(accord.collective()))
                .set("accord_type", accord.type())
                .set("instrument_form", accord.form())
                .set("laterality", accord.laterality())
                .set("pax_stage", accord.paxStage())
                .set("accord_status", accord.status())
                .set("factuality", accord.factuality())
                .set("attribution_type", accord.attribution().type())
                .set("attribution_entity_id", accord.attribution().entityId())
                .set("parent_accord_id", accord.parentId())
                .set("wikidata_qid", accord.wikidata())
                .set("place_iso3", accord.placeIso3())
                .set("confidence", Cells.number(accord.confidence()))
                .set("note", accord.note());
        return accordDates(row, accord);
    }

    private static Row accordDates(Row row, Accord accord) {
        span(row, "begin_date", accord.begin());
        day(row, "signed_date", accord.signed());
        day(row, "in_force_date", accord.inForce());
        day(row, "end_date", accord.ended());
        return words(row, accord.begin());
    }

    private static void span(Row row, String column, @Nullable DateValue date) {
        if (date != null) {
            row.set(column + "_edtf", date.edtf())
                    .set(column + "_from", Cells.date(date.from()))
                    .set(column + "_to", Cells.date(date.to()));
        }
    }

    private static void day(Row row, String column, @Nullable DateValue date) {
        if (date != null) {
            row.set(column + "_edtf", date.edtf()).set(column, Cells.date(date.day()));
        }
    }

    private static Row words(Row row, @Nullable DateValue date) {
        return row.set("date_precision", date == null ? "none" : date.precision())
                .set("date_text", date == null ? null : date.text())
                .set("date_basis", date == null ? "none" : date.basis());
    }

    Row party(String accordId, Accord.Party party, Entity entity) {
        Row row = row("accord_parties")
                .set("accord_party_id", partyId(accordId, party))
                .set("accord_id", accordId)
                .set("entity_id", party.entityId())
                .set("party_name_en", entity.nameEn())
                .set("party_name_ar", entity.nameAr())
                .set("party_iso3", entity.country())
                .set("party_entity_type", entity.type())
                .set("party_role", party.role())
                .set("participation_status", party.status())
                .set("joined_by", party.joinedBy())
                .set("factuality", party.factuality())
                .set("attribution_type", party.attribution().type())
                .set("attribution_entity_id", party.attribution().entityId())
                .set("basis", party.basis())
                .set("represented_by_entity_id", party.representedBy())
                .set("confidence", Cells.number(party.confidence()))
                .set("note", party.note());
        day(row, "joined_date", party.joined());
        day(row, "status_date", party.statusDate());
        day(row, "left_date", party.left());
        return row;
    }

    Row subject(String accordId, Accord.Subject subject) {
        return row("accord_subjects")
                .set("accord_subject_id", subjectId(accordId, subject))
                .set("accord_id", accordId)
                .set("subject_area", subject.area())
                .set("factuality", subject.factuality())
                .set("attribution_type", subject.attribution().type())
                .set("attribution_entity_id", subject.attribution().entityId());
    }

    Row event(String id, Event event) {
        Row row = row("events")
                .set("event_id", id)
                .set("title_en", event.titleEn())
                .set("event_kind", event.kind())
                .set("plover_type", event.plover())
                .set("plover_mode", Cells.joined(event.modes()))
                .set("plover_context", Cells.joined(event.contexts()))
                .set("cameo_code", event.cameo())
                .set("quad_code", event.quad())
                .set("intensity", Cells.number(event.intensity()))
                .set("treaty_action", event.treatyAction())
                .set("accord_id", event.accordId())
                .set("place_name", event.placeName())
                .set("place_iso3", event.placeIso3())
                .set("place_basis", event.placeName() == null ? null : "explicit")
                .set("factuality", event.factuality())
                .set("attribution_type", event.attribution().type())
                .set("attribution_entity_id", event.attribution().entityId())
                .set("subject_areas", Cells.joined(event.subjectAreas()))
                .set("salience", event.salience())
                .set("confidence", Cells.number(event.confidence()))
                .set("note", event.note());
        span(row, "event_date", event.date());
        return words(row, event.date());
    }

    Row participant(String eventId, int position, Event.Participant participant, Entity entity) {
        Integer count = participant.count() == null ? entity.count() : participant.count();
        return row("event_participants")
                .set("event_participant_id", participantId(eventId, position))
                .set("event_id", eventId)
                .set("entity_id", participant.entityId())
                .set("participant_role", participant.role())
                .set("position", Integer.toString(position))
                .set("name_en", entity.nameEn())
                .set("name_original", participant.nameOriginal())
                .set("entity_type", entity.type())
                .set("country_iso3", entity.country())
                .set("sector", entity.sector())
                .set("party_count", Cells.integer(count))
                .set("basis", participant.basis());
    }

    static String participantId(String eventId, int position) {
        return eventId + "-p" + position;
    }

    /** The first evidence whose role is no code, as a sentence. */
    Optional<String> strangeRole(List<Evidence> evidence) {
        for (Evidence words : evidence) {
            if (evidenceRole.strangeCode(words.role()).isPresent()) {
                return row("evidence").set("evidence_role", words.role()).strangeCode();
            }
        }
        return Optional.empty();
    }

    Row evidence(String articleId, String table, String targetId, Quotation words) {
        Evidence evidence = words.evidence();
        String id = Digest.of(
                articleId,
                table,
                targetId,
                evidence.field(),
                evidence.value(),
                evidence.role(),
                evidence.rule(),
                evidence.part(),
                evidence.start(),
                evidence.end());
        return row("evidence")
                .set("evidence_id", id)
                .set("article_id", articleId)
                .set("target_table", table)
                .set("target_id", targetId)
                .set("target_field", evidence.field())
                .set("target_value", evidence.value())
                .set("evidence_role", evidence.role())
                .set("rule_id", evidence.rule())
                .set("source_part", evidence.part())
                .set("quote", words.quote())
                .set("prefix", words.prefix())
                .set("suffix", words.suffix())
                .set("start_cp", Integer.toString(words.startCp()))
                .set("end_cp", Integer.toString(words.endCp()))
                .set("start_utf16", Integer.toString(evidence.start()))
                .set("end_utf16", Integer.toString(evidence.end()))
                .set("line_no", Integer.toString(words.line()));
    }

    /** A row of rejects; the caller knows where and in which run. */
    Row reject(String runId, @Nullable String articleId, String path, FoundWarning found) {
        String id =
                Digest.of(articleId, path, found.code(), found.stage(), found.detail(), found.startCp(), found.endCp());
        return row("rejects")
                .set("reject_id", id)
                .set("run_id", runId)
                .set("article_id", articleId)
                .set("source_path", path)
                .set("severity", found.severity())
                .set("reject_code", found.code())
                .set("stage", found.stage())
                .set("reject_detail", found.detail())
                .set("start_cp", Cells.integer(found.startCp()))
                .set("end_cp", Cells.integer(found.endCp()))
                .set("excerpt", found.excerpt());
    }
}
