package org.mithaq.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;

/** A small invented ledger in memory that keeps the contract: two accords, three events, an Arabic and an English article. Holds its rows to let tests change them. */
public final class InventedRows {
    public static final String RUN = "R-20261101T020000Z";
    public static final String ARABIC_ARTICLE = "0a1b2c3d4e5f6071";
    public static final String ENGLISH_ARTICLE = "f0e1d2c3b4a59687";
    public static final Instant STARTED = Instant.parse("2026-11-01T02:00:00Z");

    private static final Contract CONTRACT = Contract.load();
    private static final String MEMORANDUM = "oman-tunisia-water-memorandum-2026";
    private static final String TRUCE = "northern-valley-truce";
    private static final String SIGNING = "00112233445566aa";
    private static final String CALL = "11223344556677bb";

    private final Map<String, TreeMap<String, @Nullable String[]>> tables = new HashMap<>();
    private final List<@Nullable String[]> review = new ArrayList<>();

    private InventedRows() {}

    /** A run that found nothing: the run's row alone. */
    public static InventedRows empty() {
        InventedRows rows = new InventedRows();
        rows.put(
                "run",
                "run_id",
                RUN,
                "job_instance_id",
                "7",
                "business_date",
                "2026-11-01",
                "started_at",
                STARTED.toString(),
                "finished_at",
                "2026-11-01T02:00:04Z",
                "run_status",
                "COMPLETED",
                "contract_version",
                "1.0.0",
                "code_list_version",
                "1.0.0",
                "job_version",
                "0.1.0",
                "articles_read",
                "2",
                "articles_ok",
                "2",
                "articles_rejected",
                "0",
                "articles_duplicate",
                "0",
                "accords",
                "0",
                "events",
                "0",
                "rows_added",
                "0",
                "rows_changed",
                "0",
                "rows_removed",
                "0");
        return rows;
    }

    /** A run with rows in every table. */
    public static InventedRows sample() {
        InventedRows rows = empty();
        rows.articles();
        rows.entities();
        rows.accords();
        rows.events();
        rows.evidence();
        rows.small();
        return rows;
    }

    /** Adds a row, or changes the columns named of the row with this key. */
    public InventedRows put(String table, String... cells) {
        Contract.Table shape = CONTRACT.table(table);
        String key = cells[1];
        @Nullable
        String[] row = tables.computeIfAbsent(table, name -> new TreeMap<>())
                .computeIfAbsent(key, id -> new @Nullable String[shape.columns().size()]);
        for (int i = 0; i < cells.length; i += 2) {
            row[shape.index(cells[i])] = cells[i + 1].isEmpty() ? null : cells[i + 1];
        }
        return this;
    }

    /** Takes a row away. */
    public InventedRows remove(String table, String key) {
        tables.getOrDefault(table, new TreeMap<>()).remove(key);
        return this;
    }

    /** An edition of these rows. */
    public Edition edition() {
        return edition(this::read);
    }

    /** An edition whose rows come from elsewhere. */
    public Edition edition(RowSource source) {
        return new Edition(CONTRACT, run(), 0.5, source, handler -> review.forEach(handler::row));
    }

    /** The rows of a table, sorted by key. */
    public void read(String table, Ledger.RowHandler handler) {
        tables.getOrDefault(table, new TreeMap<>()).values().forEach(row -> handler.row(row.clone()));
    }

    private static Ledger.Run run() {
        return new Ledger.Run(
                RUN,
                "accords",
                7,
                LocalDate.of(2026, 11, 1),
                "f00d",
                STARTED,
                Instant.parse("2026-11-01T02:00:04Z"),
                "COMPLETED",
                "0.1.0",
                2,
                2,
                0,
                0,
                2,
                3,
                0,
                0,
                0);
    }

    private void articles() {
        put(
                "articles",
                "article_id",
                ARABIC_ARTICLE,
                "source_path",
                "daily/oman.txt",
                "file_sha256",
                "0".repeat(64),
                "byte_length",
                "900",
                "char_length_cp",
                "512",
                "char_length_utf16",
                "512",
                "charset",
                "UTF-8",
                "has_bom",
                "false",
                "language",
                "ar",
                "language_confidence",
                "0.98",
                "script",
                "Arab",
                "text_direction",
                "rtl",
                "title",
                "عُمان وتونس توقعان مذكرة تفاهم بشأن المياه",
                "publisher",
                "وكالة الوادي",
                "dateline_place",
                "مسقط",
                "dateline_iso3",
                "OMN",
                "publication_date_edtf",
                "2026-10-28",
                "publication_date",
                "2026-10-28",
                "publication_date_basis",
                "explicit",
                "source_url",
                "https://news.example/ar/مسقط?id=1",
                "body_start_cp",
                "0",
                "body_end_cp",
                "512",
                "article_status",
                "ok",
                "accord_count",
                "1",
                "event_count",
                "1",
                "first_run_id",
                RUN,
                "last_run_id",
                RUN);
        put(
                "articles",
                "article_id",
                ENGLISH_ARTICLE,
                "source_path",
                "daily/truce.txt",
                "file_sha256",
                "1".repeat(64),
                "byte_length",
                "700",
                "char_length_cp",
                "690",
                "char_length_utf16",
                "692",
                "charset",
                "UTF-8",
                "has_bom",
                "true",
                "language",
                "en",
                "language_confidence",
                "1.0",
                "script",
                "Latn",
                "text_direction",
                "ltr",
                "title",
                "Truce holds, \"for now\", in the northern valley",
                "publisher",
                "Valley Wire",
                "publication_date_edtf",
                "2026-10",
                "publication_date_basis",
                "path",
                "body_start_cp",
                "12",
                "body_end_cp",
                "690",
                "article_status",
                "ok",
                "accord_count",
                "1",
                "event_count",
                "1",
                "first_run_id",
                RUN,
                "last_run_id",
                RUN);
    }

    private void entities() {
        put(
                "entities",
                "entity_id",
                "OMN",
                "name_en",
                "Oman",
                "name_ar",
                "عُمان",
                "entity_type",
                "state",
                "country_iso3",
                "OMN",
                "sector",
                "GOV",
                "cow_code",
                "698");
        put(
                "entities",
                "entity_id",
                "TUN",
                "name_en",
                "Tunisia",
                "name_ar",
                "تونس",
                "entity_type",
                "state",
                "country_iso3",
                "TUN",
                "sector",
                "GOV",
                "cow_code",
                "616");
        put(
                "entities",
                "entity_id",
                "valley-council",
                "name_en",
                "Valley Council",
                "name_ar",
                "مجلس الوادي",
                "entity_type",
                "organisation",
                "note",
                "=1+1");
    }

    private void accords() {
        put(
                "accords",
                "accord_id",
                MEMORANDUM,
                "name_en",
                "Oman-Tunisia memorandum on water (2026)",
                "name_ar",
                "مذكرة تفاهم عُمانية تونسية بشأن المياه",
                "name_original",
                "مذكرة تفاهم",
                "name_language",
                "ar",
                "is_collective",
                "false",
                "accord_type",
                "sector_cooperation",
                "instrument_form",
                "memorandum",
                "laterality",
                "bilateral",
                "accord_status",
                "signed",
                "begin_date_edtf",
                "2026-10-27",
                "begin_date_from",
                "2026-10-27",
                "begin_date_to",
                "2026-10-27",
                "signed_date_edtf",
                "2026-10-27",
                "signed_date",
                "2026-10-27",
                "date_precision",
                "day",
                "date_text",
                "أمس الثلاثاء",
                "date_basis",
                "weekday_anchor",
                "factuality",
                "asserted",
                "attribution_type",
                "author",
                "party_iso3",
                "OMN|TUN",
                "first_article_id",
                ARABIC_ARTICLE,
                "last_article_id",
                ARABIC_ARTICLE,
                "source_count",
                "1",
                "has_conflict",
                "false",
                "confidence",
                "0.92");
        put(
                "accords",
                "accord_id",
                TRUCE,
                "name_en",
                "Northern valley truce",
                "name_original",
                "the truce",
                "name_language",
                "en",
                "is_collective",
                "false",
                "accord_type",
                "ceasefire",
                "instrument_form",
                "unspecified",
                "laterality",
                "unknown",
                "pax_stage",
                "ceasefire",
                "accord_status",
                "in_force",
                "begin_date_edtf",
                "1899",
                "begin_date_from",
                "1899-01-01",
                "begin_date_to",
                "1899-12-31",
                "date_precision",
                "year",
                "date_basis",
                "explicit_partial",
                "factuality",
                "reported",
                "attribution_type",
                "institution",
                "attribution_entity_id",
                "valley-council",
                "place_iso3",
                "SUN",
                "first_article_id",
                ENGLISH_ARTICLE,
                "last_article_id",
                ENGLISH_ARTICLE,
                "source_count",
                "1",
                "has_conflict",
                "true",
                "confidence",
                "0.6",
                "note",
                "The council and the wire differ on the day it began, and on who was asked to watch over it in the first winter.");
        put(
                "accord_parties",
                "accord_party_id",
                MEMORANDUM + ":OMN:party",
                "accord_id",
                MEMORANDUM,
                "entity_id",
                "OMN");
        for (String state : List.of("OMN", "TUN")) {
            party(state);
        }
        put(
                "accord_subjects",
                "accord_subject_id",
                MEMORANDUM + ":water",
                "accord_id",
                MEMORANDUM,
                "subject_area",
                "water",
                "factuality",
                "asserted",
                "attribution_type",
                "author");
    }

    private void party(String state) {
        Contract.Table shape = CONTRACT.table("accord_parties");
        List<String> cells = new ArrayList<>(List.of(
                "accord_party_id",
                MEMORANDUM + ":" + state + ":party",
                "accord_id",
                MEMORANDUM,
                "entity_id",
                state,
                "party_role",
                "party",
                "participation_status",
                "signed",
                "joined_by",
                "signature",
                "joined_date_edtf",
                "2026-10-27",
                "joined_date",
                "2026-10-27",
                "factuality",
                "asserted",
                "attribution_type",
                "author",
                "basis",
                "explicit",
                "first_article_id",
                ARABIC_ARTICLE,
                "confidence",
                "0.9"));
        for (Contract.Column column : shape.columns()) {
            String value = switch (column.name()) {
                case "party_name_en", "name_en" -> state.equals("OMN") ? "Oman" : "Tunisia";
                case "party_name_original", "name_original" -> state.equals("OMN") ? "سلطنة عُمان" : "تونس";
                case "party_entity_type" -> "state";
                case "party_iso3", "country_iso3" -> state;
                default -> "";
            };
            if (!value.isEmpty()) {
                cells.addAll(List.of(column.name(), value));
            }
        }
        put("accord_parties", cells.toArray(String[]::new));
    }

    private void events() {
        event(
                SIGNING,
                "title_en",
                "Oman and Tunisia sign a memorandum on water",
                "event_kind",
                "sign",
                "plover_type",
                "AGREE",
                "plover_context",
                "environment|economic",
                "cameo_code",
                "057",
                "quad_code",
                "1",
                "intensity",
                "3.5",
                "treaty_action",
                "signature",
                "accord_id",
                MEMORANDUM,
                "event_date_edtf",
                "2026-10-27",
                "event_date_from",
                "2026-10-27",
                "event_date_to",
                "2026-10-27",
                "date_precision",
                "day",
                "date_text",
                "أمس الثلاثاء",
                "date_basis",
                "weekday_anchor",
                "place_name",
                "مسقط",
                "place_iso3",
                "OMN",
                "geonames_id",
                "287286",
                "latitude",
                "23.58413",
                "longitude",
                "58.40778",
                "place_basis",
                "explicit",
                "factuality",
                "asserted",
                "attribution_type",
                "author",
                "subject_areas",
                "water|environment_resources",
                "salience",
                "lead",
                "first_article_id",
                ARABIC_ARTICLE,
                "last_article_id",
                ARABIC_ARTICLE);
        event(
                CALL,
                "title_en",
                "@Valley Council calls for calm",
                "event_kind",
                "statement",
                "treaty_action",
                "none",
                "date_precision",
                "none",
                "date_basis",
                "none",
                "factuality",
                "reported",
                "attribution_type",
                "institution",
                "attribution_entity_id",
                "valley-council",
                "salience",
                "main",
                "first_article_id",
                ENGLISH_ARTICLE,
                "last_article_id",
                ENGLISH_ARTICLE,
                "note",
                "-2 degrees, +3 by noon");
        participant(SIGNING, 1, "OMN", "Oman", "سلطنة عُمان", "state");
        participant(SIGNING, 2, "TUN", "Tunisia", "تونس", "state");
        participant(CALL, 1, "valley-council", "Valley Council", "the council", "organisation");
    }

    private void event(String id, String... cells) {
        put("events", "event_id", id, "source_count", "1", "confidence", "0.88");
        List<String> all = new ArrayList<>(List.of("event_id", id));
        all.addAll(List.of(cells));
        put("events", all.toArray(String[]::new));
    }

    private void participant(String event, int position, String entity, String english, String original, String type) {
        put(
                "event_participants",
                "event_participant_id",
                event + "-p" + position,
                "event_id",
                event,
                "entity_id",
                entity,
                "participant_role",
                "actor",
                "position",
                String.valueOf(position),
                "name_en",
                english,
                "name_original",
                original,
                "entity_type",
                type,
                "country_iso3",
                type.equals("state") ? entity : "",
                "basis",
                "explicit");
    }

    private void evidence() {
        quote(
                "e001",
                ARABIC_ARTICLE,
                "accords",
                MEMORANDUM,
                "accord_status",
                "status",
                "وقّعت سلطنة عُمان وتونس مذكرة تفاهم");
        quote(
                "e002",
                ARABIC_ARTICLE,
                "accord_parties",
                MEMORANDUM + ":OMN:party",
                "participation_status",
                "party",
                "سلطنة عُمان");
        quote(
                "e003",
                ARABIC_ARTICLE,
                "accord_parties",
                MEMORANDUM + ":TUN:party",
                "participation_status",
                "party",
                "تونس");
        quote("e004", ARABIC_ARTICLE, "accord_subjects", MEMORANDUM + ":water", "subject_area", "subject", "المياه");
        quote("e005", ARABIC_ARTICLE, "events", SIGNING, "event_kind", "trigger", "وقّعت");
        quote("e006", ENGLISH_ARTICLE, "accords", TRUCE, "accord_status", "status", "the truce holds,\r\n\"for now\"");
        quote("e007", ENGLISH_ARTICLE, "events", CALL, "event_kind", "trigger", " called for calm ");
    }

    private void quote(
            String id, String article, String table, String target, String field, String role, String quote) {
        put(
                "evidence",
                "evidence_id",
                id,
                "article_id",
                article,
                "target_table",
                table,
                "target_id",
                target,
                "target_field",
                field,
                "evidence_role",
                role,
                "rule_id",
                "ar:invented",
                "source_part",
                "body",
                "quote",
                quote,
                "prefix",
                "",
                "suffix",
                "",
                "start_cp",
                "10",
                "end_cp",
                String.valueOf(10 + quote.codePointCount(0, quote.length())),
                "start_utf16",
                "10",
                "end_utf16",
                String.valueOf(10 + quote.length()),
                "line_no",
                "1");
    }

    private void small() {
        put(
                "changes",
                "change_id",
                "c001",
                "run_id",
                RUN,
                "table_name",
                "accords",
                "row_id",
                TRUCE,
                "change",
                "changed",
                "field",
                "accord_status",
                "old_value",
                "proposed",
                "new_value",
                "in_force",
                "article_id",
                ENGLISH_ARTICLE);
        put(
                "rejects",
                "reject_id",
                "r001",
                "run_id",
                RUN,
                "article_id",
                ENGLISH_ARTICLE,
                "source_path",
                "daily/truce.txt",
                "severity",
                "warning",
                "reject_code",
                "W_NO_DATE",
                "stage",
                "detect",
                "reject_detail",
                "daily/truce.txt has no publication date. Maybe add datePublished to its sidecar.");
        review.add(new @Nullable String[] {
            "events", "22334455667788cc", "Council may meet", "0.31", ENGLISH_ARTICLE, "might meet", null
        });
    }
}
