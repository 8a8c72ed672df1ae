package org.mithaq.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data contract: what tables an export has, what their columns mean and which codes they allow.
 *
 * @param version of the contract
 * @param tables in the contract's order
 * @param codeLists in the contract's order
 */
public record Contract(String version, List<Table> tables, List<CodeList> codeLists) {

    private static final String TABLES = "/contract/datapackage.json";
    private static final String LISTS = "/contract/codelists.json";

    /** Joined by "|"; the machine form has no word for it. */
    private static final Set<String> MULTIPLE =
            Set.of("plover_mode", "plover_context", "subject_areas", "party_iso3", "broker_names", "member_iso3");

    /** Columns whose code list has another name and that the machine form leaves without an enum. */
    private static final Map<String, String> LIST_OF =
            Map.of("plover_mode", "plover_mode", "plover_context", "plover_context", "subject_areas", "subject_area");

    /** Copies the lists. */
    public Contract {
        tables = List.copyOf(tables);
        codeLists = List.copyOf(codeLists);
    }

    /** The contract that comes with the program. */
    public static Contract load() {
        List<CodeList> lists = new ArrayList<>();
        json(LISTS).properties().forEach(list -> lists.add(codeList(list.getKey(), list.getValue())));
        JsonNode root = json(TABLES);
        List<Table> tables = new ArrayList<>();
        root.required("resources").forEach(resource -> tables.add(table(resource, lists)));
        return new Contract(root.required("version").asString(), tables, lists);
    }

    /** The table of this name; an unknown name is a bug of the caller. */
    public Table table(String name) {
        for (Table table : tables) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        throw new IllegalArgumentException("The contract has no table '%s'. Its tables are %s."
                .formatted(name, tables.stream().map(Table::name).toList()));
    }

    /** Whether it has a table of this name. */
    public boolean has(String name) {
        return tables.stream().anyMatch(table -> table.name().equals(name));
    }

    /** The code list of this name; an unknown name is a bug of the caller. */
    public CodeList codeList(String name) {
        return codeLists.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The contract has no code list '%s'.".formatted(name)));
    }

    private static JsonNode json(String resource) {
        try (InputStream in = Contract.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("%s is not on the class path.".formatted(resource));
            }
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodeList codeList(String name, JsonNode node) {
        List<Code> codes = new ArrayList<>();
        node.required("codes")
                .forEach(code -> codes.add(new Code(
                        code.required("code").asString(),
                        code.required("definition").asString())));
        return new CodeList(name, node.required("anchor").asString(), codes);
    }

    private static Table table(JsonNode resource, List<CodeList> lists) {
        JsonNode schema = resource.required("schema");
        List<Column> columns = new ArrayList<>();
        schema.required("fields").forEach(field -> columns.add(column(field, lists)));
        List<ForeignKey> foreignKeys = new ArrayList<>();
        schema.path("foreignKeys").forEach(key -> foreignKeys.add(foreignKey(key)));
        String key = schema.required("primaryKey").get(0).asString();
        return new Table(resource.required("name").asString(), columns, key, foreignKeys);
    }

    private static ForeignKey foreignKey(JsonNode node) {
        JsonNode reference = node.required("reference");
        return new ForeignKey(
                node.required("fields").get(0).asString(),
                reference.required("resource").asString(),
                reference.required("fields").get(0).asString());
    }

    private static Column column(JsonNode field, List<CodeList> lists) {
        String name = field.required("name").asString();
        JsonNode constraints = field.path("constraints");
        List<String> allowed = new ArrayList<>();
        constraints.path("enum").forEach(code -> allowed.add(code.asString()));
        Optional<CodeList> list = listOf(name, allowed, lists);
        return new Column(
                name,
                Type.valueOf(field.required("type").asString().toUpperCase(Locale.ROOT)),
                field.path("description").asString(""),
                constraints.path("required").asBoolean(false),
                constraints.path("unique").asBoolean(false),
                codes(allowed.isEmpty() ? list.map(CodeList::names).orElse(List.of()) : allowed),
                list.map(CodeList::name).orElse(null),
                MULTIPLE.contains(name));
    }

    private static Set<String> codes(List<String> allowed) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(allowed));
    }

    private static Optional<CodeList> listOf(String column, List<String> allowed, List<CodeList> lists) {
        String named = LIST_OF.get(column);
        return lists.stream()
                .filter(list -> list.name().equals(named)
                        || (!allowed.isEmpty() && list.names().equals(allowed)))
                .findFirst();
    }

    /** What the values of a column are. */
    public enum Type {
        /** Any text. */
        STRING,
        /** A whole number. */
        INTEGER,
        /** A number with a point. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A real day, ISO 8601. */
        DATE,
        /** An instant in UTC, ISO 8601 with Z. */
        DATETIME
    }

    /** A table. Holds where its columns stand, which is asked for every cell. */
    public static final class Table {
        private final String name;
        private final List<Column> columns;
        private final String key;
        private final List<ForeignKey> foreignKeys;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<Integer> coded;

        /**
         * A table.
         *
         * @param columns in order
         * @param key the column that names a row
         * @param foreignKeys columns that name rows of other tables
         */
        public Table(String name, List<Column> columns, String key, List<ForeignKey> foreignKeys) {
            this.name = name;
            this.columns = List.copyOf(columns);
            this.key = key;
            this.foreignKeys = List.copyOf(foreignKeys);
            for (int i = 0; i < columns.size(); i++) {
                places.put(columns.get(i).name(), i);
            }
            this.coded = IntStream.range(0, columns.size())
                    .filter(i -> !columns.get(i).codes().isEmpty())
                    .boxed()
                    .toList();
        }

        /** Its name. */
        public String name() {
            return name;
        }

        /** Its columns in order. */
        public List<Column> columns() {
            return columns;
        }

        /** The name of the column that names a row. */
        public String key() {
            return key;
        }

        /** Its columns that name rows of other tables. */
        public List<ForeignKey> foreignKeys() {
            return foreignKeys;
        }

        /** Where the columns stand that take only codes of a list. */
        List<Integer> coded() {
            return coded;
        }

        /** The column of this name; an unknown name is a bug of the caller. */
        public Column column(String column) {
            return columns.get(index(column));
        }

        /** Where a column stands, from 0; an unknown name is a bug of the caller. */
        public int index(String column) {
            Integer place = places.get(column);
            if (place == null) {
                throw new IllegalArgumentException("Table '%s' has no column '%s'.".formatted(name, column));
            }
            return place;
        }

        /** Where the key stands, from 0. */
        public int keyIndex() {
            return index(key);
        }
    }

    /**
     * A column.
     *
     * @param description what it means; empty when the contract has no words for it
     * @param required whether every row has a value
     * @param unique whether no two rows have the same value
     * @param codes that it takes, empty when it takes any value
     * @param codeList name of the list its codes are from, or null
     * @param multiple whether a cell may hold several values joined by "|"
     */
    public record Column(
            String name,
            Type type,
            String description,
            boolean required,
            boolean unique,
            Set<String> codes,
            @Nullable String codeList,
            boolean multiple) {

        /** The codes it takes in the order of their list, empty when it takes any value. */
        public List<String> allowed() {
            return List.copyOf(codes);
        }

        /** The first code of a cell that the column does not allow. */
        public Optional<String> strangeCode(@Nullable String cell) {
            if (cell == null || codes.isEmpty() || codes.contains(cell)) {
                return Optional.empty();
            }
            return values(cell).stream().filter(code -> !codes.contains(code)).findFirst();
        }

        /** The values of a cell: one, or several where the column is multiple. */
        public List<String> values(String cell) {
            return multiple ? List.of(cell.split("\\|", -1)) : List.of(cell);
        }
    }

    /** A column whose values are keys of another table. */
    public record ForeignKey(String column, String table, String reference) {}

    /**
     * A list of codes.
     *
     * @param anchor the standard that it follows
     */
    public record CodeList(String name, String anchor, List<Code> codes) {
        /** Copies the list. */
        public CodeList {
            codes = List.copyOf(codes);
        }

        /** The codes without their definitions. */
        public List<String> names() {
            return codes.stream().map(Code::code).toList();
        }
    }

    /** A code and what it means. */
    public record Code(String code, String definition) {}
}
