package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README names every command with its options, and every key of a job file. */
final class DocumentedTest {
    private static final Set<String> EVERYWHERE = Set.of("--help", "-h", "--version", "-V");

    @Test
    void everyCommandAndItsOptionsStandInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        documented(
                MithaqCommand.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())),
                "",
                readme);
    }

    private static void documented(CommandLine line, String before, String readme) {
        line.getSubcommands().forEach((name, command) -> {
            String row = readme.lines()
                    .filter(each -> each.startsWith("| `" + before + name))
                    .reduce("", String::concat);
            assertThat(row).as("row of the command " + before + name).isNotEmpty();
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.hidden())
                    .map(option -> option.longestName())
                    .filter(option -> !EVERYWHERE.contains(option))
                    .forEach(option ->
                            assertThat(row).as(before + name + " " + option).contains("`" + option));
            documented(command, before + name + " ", readme);
        });
    }

    @Test
    void everyKeyOfAJobFileStandsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        JsonNode schema = JsonMapper.shared()
                .readTree(Files.readString(Path.of("jobs", "schema", "job.schema.json"), StandardCharsets.UTF_8));
        Set<String> keys = new TreeSet<>();
        collect(schema, "", keys);
        assertThat(keys)
                .isNotEmpty()
                .allMatch(key -> readme.contains("`" + key + "`") || readme.contains("`" + shortened(key) + "`"));
    }

    /** The group {@code notify} has a table of its own. */
    private static String shortened(String key) {
        return key.startsWith("notify.") ? key.substring("notify.".length()) : key;
    }

    /** Keys that hold no keys themselves, with the groups before them; the fields of seeds are explained by an example. */
    private static void collect(JsonNode schema, String path, Set<String> keys) {
        schema.path("properties").properties().forEach(entry -> {
            String key = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            if (entry.getValue().path("properties").isEmpty() || key.equals("seeds.fields")) {
                keys.add(key);
            } else {
                collect(entry.getValue(), key, keys);
            }
        });
    }
}
