package org.mithaq.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** One data file of the class path, read with the lines its values stand on, so that a mistake can be named. */
final class PackFile {
    private static final ThreadLocal<@Nullable List<PackFile>> WATCHER = new ThreadLocal<>();

    private final String name;
    private final byte[] bytes;

    PackFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Reads a resource that must be there. */
    static PackFile open(String name) {
        PackFile file = find(name);
        if (file == null) {
            throw new PackException(name, "the file is missing. Maybe the pack was not built in.");
        }
        List<PackFile> watcher = WATCHER.get();
        if (watcher != null) {
            watcher.add(file);
        }
        return file;
    }

    /** Reads a resource, or gives null when it is not there. */
    static @Nullable PackFile find(String name) {
        try (InputStream in = PackFile.class.getResourceAsStream("/".concat(name))) {
            return in == null ? null : new PackFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its path among the resources. */
    String name() {
        return name;
    }

    /** What it holds; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** Does work and keeps the files that it opens in this thread. */
    static <T> Watched<T> watch(Supplier<T> work) {
        List<PackFile> opened = new ArrayList<>();
        WATCHER.set(opened);
        try {
            return new Watched<>(work.get(), opened);
        } finally {
            WATCHER.remove();
        }
    }

    /** A result and the files that were opened for it, in order. */
    record Watched<T>(T result, List<PackFile> files) {}

    /** Does work in another thread meanwhile. */
    static <T> Supplier<T> meanwhile(Supplier<T> work) {
        CompletableFuture<T> later = CompletableFuture.supplyAsync(work);
        return () -> {
            try {
                return later.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    /** Hands on each record of a CSV file with these columns. */
    void csv(Set<String> columns, Consumer<Row> each) {
        CsvReader reader = new CsvReader(new String(bytes, StandardCharsets.UTF_8));
        List<String> header = next(reader);
        List<String> names = header == null ? List.of() : header;
        if (!Set.copyOf(names).equals(columns)) {
            throw new PackException(name + ", line 1", "columns are " + names + ", expected " + columns + ".");
        }
        for (List<String> cells = next(reader); cells != null; cells = next(reader)) {
            Row row = new Row(this, reader.line(), names, cells);
            if (cells.size() != names.size()) {
                throw new PackException(
                        row.place(), cells.size() + " values, expected " + names.size() + ". Maybe quote a comma.");
            }
            guarded(row::place, () -> each.accept(row));
        }
    }

    private @Nullable List<String> next(CsvReader reader) {
        try {
            return reader.next();
        } catch (IllegalArgumentException e) {
            throw new PackException(name + ", line " + reader.line(), String.valueOf(e.getMessage()));
        }
    }

    /** The YAML document. */
    Item yaml() {
        try {
            LoaderOptions options = new LoaderOptions();
            StreamReader in = new StreamReader(new String(bytes, StandardCharsets.UTF_8));
            Node root = new Composer(new ParserImpl(in, options), new Plain(), options).getSingleNode();
            if (root == null) {
                throw new PackException(name + ", line 1", "the file is empty. Maybe write '[]' for an empty list.");
            }
            return new Item(this, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new PackException(name + ", line " + line, "this is no YAML: " + e.getProblem() + ".");
        }
    }

    private static void guarded(Supplier<String> place, Runnable work) {
        try {
            work.run();
        } catch (PackException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new PackException(place.get(), String.valueOf(e.getMessage()));
        }
    }

    /** Leaves each value of a YAML file the text that it is. */
    private static final class Plain extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    /** A record of a CSV file. */
    record Row(PackFile file, int line, List<String> columns, List<String> cells) {
        String place() {
            return file.name + ", line " + line;
        }

        /** A cell, empty when it is. */
        String get(String column) {
            int at = columns.indexOf(column);
            return at < 0 ? "" : cells.get(at).strip();
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
            guarded(this::place, work);
        }
    }
}
