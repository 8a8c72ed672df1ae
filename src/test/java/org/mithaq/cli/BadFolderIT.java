package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.ledger.TestDatabase;
import org.mithaq.source.BadFiles;
import org.mithaq.source.BadFiles.Bad;

/** A run over a folder of broken and hostile files: it ends as it should, each of them is a row, and nothing is written but the output. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class BadFolderIT {
    @Parameter
    TestDatabase database = TestDatabase.H2;

    @TempDir
    private Path folder;

    @Test
    void eachBadRecordIsOneRowAndNothingElseIsWritten() throws IOException, InterruptedException {
        Path seeds = Files.createDirectories(folder.resolve("a/b/seeds"));
        Map<String, List<String>> wanted = new TreeMap<>();
        for (Bad bad : BadFiles.all()) {
            Files.write(seeds.resolve(bad.name()), bad.content());
            wanted.put(
                    bad.name(),
                    Stream.of(bad.outcome().split(" "))
                            .filter(code -> !code.equals("ok"))
                            .sorted()
                            .toList());
        }
        Files.createSymbolicLink(seeds.resolve("loop"), seeds);
        wanted.put("self.txt", List.of("E_IO"));
        Files.createSymbolicLink(seeds.resolve("self.txt"), seeds.resolve("self.txt"));
        wanted.put("device.txt", List.of("E_UNSAFE"));
        Files.createSymbolicLink(seeds.resolve("device.txt"), Path.of("/dev/zero"));
        if (new ProcessBuilder("mkfifo", seeds.resolve("pipe.txt").toString())
                        .start()
                        .waitFor()
                == 0) {
            wanted.put("pipe.txt", List.of("E_UNSUPPORTED"));
        }
        List<String> before = files();

        CommandLineRun run = CommandLineRun.of(
                database,
                "run",
                "--seeds",
                seeds,
                "--output",
                folder.resolve("out"),
                "--clock",
                "2025-11-07T02:00:00Z");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.TOO_MANY_REJECTS);
        assertThat(rejects()).isEqualTo(wanted);
        assertThat(files()).isEqualTo(before);
        assertThat(wanted).hasSizeGreaterThan(60);
    }

    /** Codes of the errors by the file in which they are; each names its file and is one sentence to read. */
    private Map<String, List<String>> rejects() throws IOException {
        Map<String, List<String>> codes = new TreeMap<>();
        Path table = folder.resolve("out/accords/latest/csv/rejects.csv");
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().get();
        try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : rows) {
                if (row.get("severity").equals("error")) {
                    String path = row.get("source_path");
                    String file = path.contains("#") ? path.substring(0, path.indexOf('#')) : path;
                    codes.computeIfAbsent(file, first -> new ArrayList<>()).add(row.get("reject_code"));
                    assertThat(row.get("reject_detail")).startsWith(path).endsWith(".");
                }
            }
        }
        codes.values().forEach(list -> list.sort(null));
        return codes;
    }

    /** All that lies beside the output. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(path -> folder.relativize(path).toString())
                    .filter(path -> !path.equals("out") && !path.startsWith("out/"))
                    .sorted()
                    .toList();
        }
    }
}
