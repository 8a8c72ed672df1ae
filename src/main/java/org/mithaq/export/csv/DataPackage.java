package org.mithaq.export.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code datapackage.json}: the contract as it is, with the rows, bytes and hash of each file of this edition. */
final class DataPackage {
    private static final String CONTRACT = "/contract/datapackage.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DataPackage() {}

    /** Writes it beside the tables; {@code written} has an entry for every table of the contract. */
    static void write(Map<String, CsvTable.Written> written, Path folder) throws IOException {
        ObjectNode root = contract();
        root.required("resources").forEach(node -> {
            if (node instanceof ObjectNode resource) {
                fill(resource, written);
            }
        });
        String json = JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
        Files.writeString(folder.resolve("datapackage.json"), json);
    }

    private static void fill(ObjectNode resource, Map<String, CsvTable.Written> written) {
        String name = resource.required("name").asString();
        CsvTable.Written table = written.get(name);
        if (table == null) {
            throw new IllegalStateException("The contract's table '%s' was not written.".formatted(name));
        }
        resource.put("rows", table.rows());
        resource.put("bytes", table.bytes());
        resource.put("hash", table.hash());
    }

    private static ObjectNode contract() throws IOException {
        try (InputStream in = DataPackage.class.getResourceAsStream(CONTRACT)) {
            if (in == null || !(JSON.readTree(in) instanceof ObjectNode root)) {
                throw new IllegalStateException(CONTRACT + " is not on the class path, or not a JSON object.");
            }
            return root;
        }
    }
}
