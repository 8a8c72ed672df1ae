package org.mithaq.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.event.EventTitle;
import org.mithaq.ledger.Contract;
import org.mithaq.lexicon.World;
import org.mithaq.text.Nearest;

/** Which values reviewers may correct, what they may be, and what else in a row follows from them. */
final class Corrections {
    /** Stands for an empty cell, because an empty cell of the sheet says nothing. */
    static final String EMPTY = "(empty)";

    private static final String EDTF = "_edtf";

    private static final Map<String, Set<String>> FIELDS = Map.of(
            "accords",
            Set.of(
                    "name_en",
                    "name_ar",
                    "is_collective",
                    "accord_type",
                    "instrument_form",
                    "laterality",
                    "pax_stage",
                    "accord_status",
                    "begin_date_edtf",
                    "signed_date_edtf",
                    "in_force_date_edtf",
                    "end_date_edtf",
                    "factuality",
                    "parent_accord_id",
                    "wikidata_qid",
                    "untc_reference",
                    "place_iso3",
                    "note"),
            "accord_parties",
            Set.of(
                    "party_role",
                    "participation_status",
                    "joined_by",
                    "joined_date_edtf",
                    "status_date_edtf",
                    "left_date_edtf",
                    "factuality",
                    "note"),
            "accord_subjects",
            Set.of("factuality"),
            "events",
            Set.of(
                    "title_en",
                    "event_kind",
                    "plover_type",
                    "plover_mode",
                    "plover_context",
                    "cameo_code",
                    "quad_code",
                    "intensity",
                    "treaty_action",
                    "accord_id",
                    "event_date_edtf",
                    "place_name",
                    "place_iso3",
                    "factuality",
                    "subject_areas",
                    "salience",
                    "note"),
            "event_participants",
            Set.of("participant_role", "party_count"),
            "entities",
            Set.of("name_en", "name_ar", "entity_type", "country_iso3", "sector", "wikidata_qid", "cow_code", "note"));

    private static final Set<String> OPEN = Set.of("planned", "hypothetical");

    private final Contract contract;
    private final World world;

    Corrections(Contract contract, World world) {
        this.contract = contract;
        this.world = world;
    }

    /** A value cannot be taken; in words. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String words) {
            super(words);
        }
    }

    /** Tables in which anything can be decided. */
    static Set<String> tables() {
        return new TreeSet<>(FIELDS.keySet());
    }

    /** The column of a table that a reviewer means. */
    Contract.Column column(String table, String field) throws Wrong {
        Set<String> fields = new TreeSet<>(FIELDS.getOrDefault(table, Set.of()));
        if (fields.contains(field)) {
            return contract.table(table).column(field);
        }
        String edtf = field.replaceFirst("_(from|to)$", "").replaceFirst("_edtf$", "") + EDTF;
        if (fields.contains(edtf)) {
            throw new Wrong("%s follows from %s. Correct that.".formatted(field, edtf));
        }
        throw new Wrong("%s of %s cannot be corrected.%s Columns that can: %s."
                .formatted(field, table, Nearest.hint(field, fields), String.join(", ", fields)));
    }

    /**
     * The columns that are set with a corrected value.
     *
     * @param value what the reviewer wrote
     * @param row as it is, by columns
     * @param names of the actors and of the recipients of an event
     */
    Map<String, String> effect(
            String table, String field, String value, Map<String, String> row, List<List<String>> names) throws Wrong {
        Contract.Column column = column(table, field);
        String said = value.equals(EMPTY) ? "" : value;
        if (said.isEmpty() && column.required()) {
            throw new Wrong("%s cannot be empty. Give a value.".formatted(field));
        }
        Map<String, String> sets = new LinkedHashMap<>();
        if (field.endsWith(EDTF)) {
            dates(table, field, said, sets);
        } else {
            sets.put(field, said.isEmpty() ? "" : checked(column, said));
        }
        if (table.equals("events") && field.equals("event_kind")) {
            code(said, row.getOrDefault("factuality", ""), sets);
            sets.put("title_en", title(said, row.getOrDefault("factuality", ""), names));
        } else if (table.equals("events") && field.equals("factuality") && isOpen(said) != isOpen(row.get(field))) {
            code(row.getOrDefault("event_kind", ""), said, sets);
            sets.put("title_en", title(row.getOrDefault("event_kind", ""), said, names));
        } else if (table.equals("events") && field.equals("place_name")) {
            sets.put("place_basis", said.isEmpty() ? "" : "external");
        }
        return sets;
    }

    private static boolean isOpen(@org.jspecify.annotations.Nullable String factuality) {
        return factuality != null && OPEN.contains(factuality);
    }

    private String checked(Contract.Column column, String value) throws Wrong {
        Optional<String> strange = column.strangeCode(value);
        if (strange.isPresent()) {
            throw new Wrong("'%s' is no code of %s.%s Codes: %s."
                    .formatted(
                            strange.get(),
                            column.name(),
                            Nearest.hint(strange.get(), column.allowed()),
                            String.join(", ", column.allowed())));
        }
        if (column.name().endsWith("iso3") && world.state(value) == null) {
            throw new Wrong("'%s' is no state: ISO 3166-1 codes of three letters are known, such as EGY, and XKX."
                    .formatted(value));
        }
        if (column.name().equals("wikidata_qid") && !value.matches("Q[1-9][0-9]*")) {
            throw new Wrong("'%s' is no item of Wikidata, which is written as Q and a number.".formatted(value));
        }
        return switch (column.type()) {
            case BOOLEAN -> truth(column, value);
            case INTEGER -> number(column, value, 0).toPlainString();
            case NUMBER -> number(column, value, 3).toPlainString();
            default -> value;
        };
    }

    private static String truth(Contract.Column column, String value) throws Wrong {
        String small = value.toLowerCase(Locale.ROOT);
        if (!small.equals("true") && !small.equals("false")) {
            throw new Wrong("%s is true or false, not '%s'.".formatted(column.name(), value));
        }
        return small;
    }

    private static BigDecimal number(Contract.Column column, String value, int decimals) throws Wrong {
        try {
            BigDecimal number = new BigDecimal(value);
            if (number.stripTrailingZeros().scale() <= decimals && number.precision() < 10) {
                return decimals == 0
                        ? number.setScale(0)
                        : number.setScale(
                                Math.max(1, number.stripTrailingZeros().scale()));
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // Told below.
        }
        throw new Wrong("%s is a number%s, not '%s'."
                .formatted(column.name(), decimals == 0 ? " without decimals" : "", value));
    }

    private void dates(String table, String field, String value, Map<String, String> sets) throws Wrong {
        Optional<Edtf> date = value.isEmpty() ? Optional.empty() : Edtf.read(value);
        if (date.isEmpty() && !value.isEmpty()) {
            throw new Wrong(
                    "'%s' is no date. Write 2025-11-06, 2025-11, 2025, 199X, 1994~/1996~, [..2025-11-06] or [2025-11-06..] (EDTF)."
                            .formatted(value));
        }
        String name = field.substring(0, field.length() - EDTF.length());
        sets.put(field, value);
        String from = date.map(Edtf::from).map(String::valueOf).orElse("");
        String to = date.map(Edtf::to).map(String::valueOf).orElse("");
        if (has(table, name + "_from")) {
            sets.put(name + "_from", from);
            sets.put(name + "_to", to);
            sets.put("date_precision", date.map(Edtf::precision).orElse("none"));
            sets.put("date_basis", value.isEmpty() ? "none" : from.equals(to) ? "explicit" : "explicit_partial");
            sets.put("date_text", "");
        } else {
            sets.put(name, from.equals(to) ? from : "");
        }
    }

    private boolean has(String table, String column) {
        return contract.table(table).columns().stream()
                .anyMatch(each -> each.name().equals(column));
    }

    /** The codes of a kind of event; what is only planned is coded as the promise that it is. */
    private void code(String kind, String factuality, Map<String, String> sets) {
        World.EventCode code = world.code(kind);
        boolean open = isOpen(factuality);
        sets.put("plover_type", open ? code.planned() : code.plover());
        sets.put("cameo_code", open ? code.plannedCameo() : code.cameo());
        sets.put("quad_code", open && code.quad().equals("2") ? "1" : code.quad());
        sets.put("plover_mode", open ? "" : String.join("|", code.modes()));
        Double intensity = open ? null : code.intensity();
        sets.put(
                "intensity",
                intensity == null
                        ? ""
                        : BigDecimal.valueOf(intensity)
                                .setScale(Math.max(
                                        1, BigDecimal.valueOf(intensity).scale()))
                                .toPlainString());
    }

    private String title(String kind, String factuality, List<List<String>> names) {
        return EventTitle.of(names.get(0), names.get(1), world.code(kind), factuality);
    }
}
