package org.mithaq.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One data file of the class path, read with the lines its values stand on, so that a mistake can be named. */
final class PackFile {
    private static final ThreadLocal<@Nullable MessageDigest> WATCHER = new ThreadLocal<>();

    private final String name;
    private final byte[] bytes;

    private PackFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Reads a resource that must be there. */
    static PackFile open(String name) {
        try (InputStream in = PackFile.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new PackException(name, "the file is missing. Maybe the pack was not built in.");
            }
            byte[] bytes = in.readAllBytes();
            MessageDigest watcher = WATCHER.get();
            if (watcher != null) {
                watcher.update(bytes);
            }
            return new PackFile(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does work while every file it opens is added to a digest. */
    static <T> T watch(MessageDigest digest, Supplier<T> work) {
        WATCHER.set(digest);
        try {
            return work.get();
        } finally {
            WATCHER.remove();
        }
    }

    /** Hands on each record of a CSV file with these columns. */
    void csv(Set<String> columns, Consumer<Row> each) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = new StringReader(new String(bytes, StandardCharsets.UTF_8));
                var parser = format.parse(in)) {
            if (!Set.copyOf(parser.getHeaderNames()).equals(columns)) {
                throw new PackException(
                        name + ", line 1", "columns are " + parser.getHeaderNames() + ", expected " + columns + ".");
            }
            for (CSVRecord record : parser) {
                Row row = new Row(name + ", line " + parser.getCurrentLineNumber(), record.toMap());
                if (!record.isConsistent()) {
                    throw new PackException(
                            row.place,
                            record.size() + " values, expected " + columns.size() + ". Maybe quote a comma.");
                }
                guarded(row.place, () -> each.accept(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The YAML document. */
    Item yaml() {
        try (Reader in = new InputStreamReader(new java.io.ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(in);
            if (root == null) {
                throw new PackException(name + ", line 1", "the file is empty. Maybe write '[]' for an empty list.");
            }
            return new Item(this, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new PackException(name + ", line " + line, "this is no YAML: " + e.getProblem() + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void guarded(String place, Runnable work) {
        try {
            work.run();
        } catch (PackException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new PackException(place, String.valueOf(e.getMessage()));
        }
    }

    /** A record of a CSV file. */
    record Row(String place, Map<String, String> values) {
        /** A cell, empty when it is. */
        String get(String column) {
            return values.getOrDefault(column, "").strip();
        }

        /** A cell of values joined by a bar. */
        List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split("\\|", -1));
        }
    }

    /** A value of a YAML file. */
    record Item(PackFile file, Node node) {
        String place() {
            return file.name + ", line " + (node.getStartMark().getLine() + 1);
        }

        /** Entries of a mapping, in order. */
        Map<String, Item> map() {
            if (!(node instanceof MappingNode mapping)) {
                throw new PackException(place(), "expected keys with values.");
            }
            Map<String, Item> out = new LinkedHashMap<>();
            for (NodeTuple t : mapping.getValue()) {
                String key = ((ScalarNode) t.getKeyNode()).getValue();
                if (out.put(key, new Item(file, t.getValueNode())) != null) {
                    throw new PackException(place(), "the key '" + key + "' stands there twice.");
                }
            }
            return out;
        }

        /** Entries of a mapping whose keys are all among {@code known}. */
        Map<String, Item> map(Set<String> known) {
            Map<String, Item> out = map();
            for (Map.Entry<String, Item> e : out.entrySet()) {
                if (!known.contains(e.getKey())) {
                    throw new PackException(
                            e.getValue().place(),
                            "unknown key '" + e.getKey() + "', known are " + new java.util.TreeSet<>(known) + ".");
                }
            }
            return out;
        }

        /** Items of a sequence. */
        List<Item> items() {
            if (!(node instanceof SequenceNode sequence)) {
                throw new PackException(place(), "expected a list.");
            }
            List<Item> out = new ArrayList<>();
            for (Node n : sequence.getValue()) {
                out.add(new Item(file, n));
            }
            return out;
        }

        /** Items of a sequence as text. */
        List<String> texts() {
            return items().stream().map(Item::text).toList();
        }

        String text() {
            if (!(node instanceof ScalarNode scalar)) {
                throw new PackException(place(), "expected one value.");
            }
            return scalar.getValue();
        }

        /** Runs work whose complaints get this place. */
        void guard(Runnable work) {
            guarded(place(), work);
        }
    }
}
