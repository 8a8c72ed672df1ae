package org.mithaq.job;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A job file as a tree that remembers its lines.
 *
 * @param origin file as a person would name it
 * @param tree its keys and values
 * @param lines line of each key by JSON pointer, counted from 1
 */
record JobFile(String origin, JsonNode tree, Map<String, Integer> lines) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Makes ready what a file is parsed with. */
    static void prepare() {
        yaml().load("job: none");
        JSON.createObjectNode();
    }

    /** Parses YAML; what is no YAML, or has a key twice, is the user's mistake. */
    static JobFile parse(String origin, String yaml) throws JobDefinitionException {
        try {
            Object value = yaml().load(yaml);
            Map<String, Integer> lines = new HashMap<>();
            Node root = yaml().compose(new StringReader(yaml));
            if (root != null) {
                note(root, "", lines);
            }
            return new JobFile(origin, JSON.valueToTree(value), lines);
        } catch (MarkedYAMLException e) {
            throw new JobDefinitionException(broken(origin, e));
        } catch (YAMLException e) {
            throw new JobDefinitionException("%s: not a YAML file: %s".formatted(origin, e.getMessage()));
        }
    }

    /** Where a key stands, as {@code jobs/nightly.yaml, line 3}; the nearest key above when it does not stand in the file. */
    String place(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return "%s, line %d".formatted(origin, line(at));
    }

    int line(String pointer) {
        return lines.getOrDefault(pointer, 1);
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setNestingDepthLimit(20);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new WithoutOnAndOff());
    }

    /** The key {@code on} is a word, as in YAML 1.2, not the value true, as in YAML 1.1. */
    private static final class WithoutOnAndOff extends Resolver {
        private static final Pattern BOOLEAN =
                Pattern.compile("(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE)");

        @Override
        public void addImplicitResolver(Tag tag, Pattern words, String first, int limit) {
            super.addImplicitResolver(tag, Tag.BOOL.equals(tag) ? BOOLEAN : words, first, limit);
        }
    }

    private static String broken(String origin, MarkedYAMLException e) {
        int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
        return "%s, line %d: %s. Correct the YAML; keys are indented by two spaces."
                .formatted(origin, line, e.getProblem());
    }

    private static void note(Node node, String pointer, Map<String, Integer> lines) {
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> noteEntry(entry, pointer, lines));
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                note(sequence.getValue().get(i), pointer + "/" + i, lines);
            }
        }
    }

    private static void noteEntry(NodeTuple entry, String pointer, Map<String, Integer> lines) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
            String child = pointer + "/" + key.getValue();
            lines.put(child, key.getStartMark().getLine() + 1);
            note(entry.getValueNode(), child, lines);
        }
    }
}
