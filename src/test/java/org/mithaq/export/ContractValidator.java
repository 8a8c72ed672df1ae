package org.mithaq.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks an export's CSV files against the {@code datapackage.json} beside them, knowing nothing of how they were written: bytes, hashes, headers, types,
 * required and allowed values, keys, foreign keys, order, and that every record has evidence. Collects what it finds.
 */
public final class ContractValidator {
    private static final Set<String> NEED_EVIDENCE = Set.of("accords", "accord_parties", "accord_subjects", "events");
    private static final Map<String, String> MULTIPLE =
            Map.of("plover_mode", "plover_mode", "plover_context", "plover_context", "subject_areas", "subject_area");
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private final Path folder;
    private final JsonNode codeLists;
    private final Map<String, List<CSVRecord>> tables = new LinkedHashMap<>();
    private final Map<String, Set<String>> keysOf = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private ContractValidator(Path folder, JsonNode codeLists) {
        this.folder = folder;
        this.codeLists = codeLists;
    }

    /**
     * Checks a folder.
     *
     * @param folder the export's {@code csv} folder
     * @return what is wrong, one sentence each naming file and row; empty when the contract is kept
     */
    public static List<String> problems(Path folder) throws IOException {
        try (var lists = ContractValidator.class.getResourceAsStream("/contract/codelists.json")) {
            ContractValidator validator =
                    new ContractValidator(folder, JsonMapper.shared().readTree(lists));
            validator.check(JsonMapper.shared().readTree(Files.readString(folder.resolve("datapackage.json"))));
            return validator.problems;
        }
    }

    private void check(JsonNode dataPackage) throws IOException {
        for (JsonNode resource : dataPackage.required("resources")) {
            file(resource);
        }
        for (JsonNode resource : dataPackage.required("resources")) {
            table(resource);
        }
        evidence();
    }

    private void file(JsonNode resource) throws IOException {
        String name = resource.required("path").asString();
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        expect(
                resource.required("bytes").asLong() == bytes.length,
                name,
                () -> "has %d bytes, not those stated".formatted(bytes.length));
        expect(
                resource.required("hash").asString().equals("sha256:" + sha256(bytes)),
                name,
                () -> "has not the hash stated");
        try (CSVParser parser = CSVParser.parse(folder.resolve(name), StandardCharsets.UTF_8, CSV)) {
            List<String> header = new ArrayList<>();
            resource.required("schema")
                    .required("fields")
                    .forEach(field -> header.add(field.required("name").asString()));
            expect(
                    parser.getHeaderNames().equals(header),
                    name,
                    () -> "has the header %s".formatted(parser.getHeaderNames()));
            tables.put(resource.required("name").asString(), parser.getRecords());
        }
    }

    private void table(JsonNode resource) {
        String name = resource.required("name").asString();
        JsonNode schema = resource.required("schema");
        List<CSVRecord> rows = rows(name);
        expect(
                resource.required("rows").asLong() == rows.size(),
                name,
                () -> "has %d rows, not those stated".formatted(rows.size()));
        for (CSVRecord row : rows) {
            expect(row.isConsistent(), name, () -> "row %d has %d cells".formatted(row.getRecordNumber(), row.size()));
            schema.required("fields").forEach(field -> cell(name, row, field));
        }
        String key = schema.required("primaryKey").get(0).asString();
        unique(name, key);
        sorted(name, key);
        schema.required("fields").forEach(field -> {
            if (field.path("constraints").path("unique").asBoolean(false)) {
                unique(name, field.required("name").asString());
            }
        });
        schema.required("foreignKeys").forEach(foreign -> foreignKey(name, foreign));
    }

    private void cell(String table, CSVRecord row, JsonNode field) {
        String column = field.required("name").asString();
        String value = row.get(column);
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            expect(
                    !constraints.path("required").asBoolean(false),
                    table,
                    () -> "row %d: %s is empty".formatted(row.getRecordNumber(), column));
            return;
        }
        expect(
                isOf(field.required("type").asString(), value),
                table,
                () -> "row %d: %s is '%s', no %s"
                        .formatted(
                                row.getRecordNumber(),
                                column,
                                value,
                                field.required("type").asString()));
        Set<String> allowed = allowed(column, constraints);
        for (String code : MULTIPLE.containsKey(column) ? List.of(value.split("\\|", -1)) : List.of(value)) {
            expect(
                    allowed.isEmpty() || allowed.contains(code),
                    table,
                    () -> "row %d: %s has the code '%s'".formatted(row.getRecordNumber(), column, code));
        }
    }

    private Set<String> allowed(String column, JsonNode constraints) {
        Set<String> allowed = new HashSet<>();
        constraints.path("enum").forEach(code -> allowed.add(code.asString()));
        String list = MULTIPLE.get(column);
        if (list != null) {
            codeLists
                    .required(list)
                    .required("codes")
                    .forEach(code -> allowed.add(code.required("code").asString()));
        }
        return allowed;
    }

    private static boolean isOf(String type, String value) {
        try {
            return switch (type) {
                case "string" -> true;
                case "integer" -> value.matches("-?(0|[1-9][0-9]*)");
                case "number" -> new BigDecimal(value).toPlainString().equals(value);
                case "boolean" -> value.equals("true") || value.equals("false");
                case "date" -> LocalDate.parse(value).toString().equals(value);
                case "datetime" -> value.endsWith("Z") && Instant.parse(value).isAfter(Instant.MIN);
                default -> false;
            };
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    private void unique(String table, String column) {
        Set<String> seen = new HashSet<>();
        for (CSVRecord row : rows(table)) {
            expect(
                    seen.add(row.get(column)),
                    table,
                    () -> "row %d: %s '%s' is there twice".formatted(row.getRecordNumber(), column, row.get(column)));
        }
    }

    private void sorted(String table, String key) {
        String last = "";
        for (CSVRecord row : rows(table)) {
            String before = last;
            expect(
                    before.compareTo(row.get(key)) <= 0,
                    table,
                    () -> "row %d: '%s' comes after '%s'".formatted(row.getRecordNumber(), row.get(key), before));
            last = row.get(key);
        }
    }

    private void foreignKey(String table, JsonNode foreign) {
        String column = foreign.required("fields").get(0).asString();
        JsonNode reference = foreign.required("reference");
        Set<String> keys = values(
                reference.required("resource").asString(),
                reference.required("fields").get(0).asString());
        for (CSVRecord row : rows(table)) {
            String value = row.get(column);
            expect(
                    value.isEmpty() || keys.contains(value),
                    table,
                    () -> "row %d: %s '%s' names no row of %s"
                            .formatted(
                                    row.getRecordNumber(),
                                    column,
                                    value,
                                    reference.required("resource").asString()));
        }
    }

    private void evidence() {
        Set<String> evident = new HashSet<>();
        for (CSVRecord row : rows("evidence")) {
            String target = row.get("target_table");
            evident.add(target + " " + row.get("target_id"));
            expect(
                    keys(target).contains(row.get("target_id")),
                    "evidence",
                    () -> "row %d: '%s' names no row of '%s'"
                            .formatted(row.getRecordNumber(), row.get("target_id"), target));
        }
        for (String table : NEED_EVIDENCE) {
            rows(table)
                    .forEach(row -> expect(
                            evident.contains(table + " " + row.get(0)),
                            table,
                            () -> "row %d: '%s' has no evidence".formatted(row.getRecordNumber(), row.get(0))));
        }
    }

    /** The key is the first column of every table. */
    private Set<String> keys(String table) {
        return keysOf.computeIfAbsent(table, name -> {
            Set<String> keys = new HashSet<>();
            rows(name).forEach(row -> keys.add(row.get(0)));
            return keys;
        });
    }

    private List<CSVRecord> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private Set<String> values(String table, String column) {
        Set<String> values = new HashSet<>();
        rows(table).forEach(row -> values.add(row.get(column)));
        return values;
    }

    private void expect(boolean holds, String file, Supplier<String> problem) {
        if (!holds) {
            problems.add(file + ": " + problem.get());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
