package org.mithaq.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML resource of word lists, checked: errors name the file, the line and the fix. */
final class CueFile {
    private final String path;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private CueFile(String path) {
        this.path = path;
    }

    /**
     * Reads a resource. A list of lists, such as the agencies, is read as lists named {@code agencies/Reuters}.
     *
     * @throws IllegalArgumentException when the resource is missing or broken
     */
    static CueFile read(String path) {
        try (InputStream in = CueFile.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException(path + ": is missing; write it after languages/en/article.yaml.");
            }
            return parse(path, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be read.", e);
        }
    }

    /** As {@link #read}, from text. */
    static CueFile parse(String path, Reader reader) {
        CueFile file = new CueFile(path);
        file.addAll("", file.compose(reader));
        return file;
    }

    /** Names of all lists, in the file's order. */
    Set<String> names() {
        return lists.keySet();
    }

    /** A list's words, or none when the file has no such list. */
    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private Node compose(Reader reader) {
        try {
            Node node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            if (node == null) {
                throw new IllegalArgumentException(path + ": is empty; write lists of words into it.");
            }
            return node;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new IllegalArgumentException(path + ", line " + line + ": not YAML (" + e.getProblem() + ").", e);
        }
    }

    private void addAll(String prefix, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw problem(node, "expected 'name: [words]'");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = prefix + text(tuple.getKeyNode());
            if (tuple.getValueNode() instanceof SequenceNode words) {
                addList(name, tuple.getKeyNode(), words);
            } else {
                addAll(name + "/", tuple.getValueNode());
            }
        }
    }

    private void addList(String name, Node key, SequenceNode words) {
        if (lists.containsKey(name)) {
            throw problem(key, "the list '" + name + "' is there twice; join them");
        }
        Map<String, Node> seen = new LinkedHashMap<>();
        for (Node word : words.getValue()) {
            Node first = seen.putIfAbsent(text(word), word);
            if (first != null) {
                throw problem(
                        word, "'" + text(word) + "' is listed twice; maybe remove the one in line " + line(first));
            }
        }
        lists.put(name, new ArrayList<>(seen.keySet()));
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw problem(node, "expected words; an empty entry or a list stands here");
    }

    private IllegalArgumentException problem(Node node, String problem) {
        return new IllegalArgumentException(path + ", line " + line(node) + ": " + problem + ".");
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
