package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive that {@code mvn package} builds is unpacked and started, as by someone who has nothing else. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class DistributionIT {
    private static final String FIRST_START = "the first start with this Java";
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void unpack() throws IOException, InterruptedException {
        Path archive = only(Path.of("target"), "mithaq-", ".tar.gz");
        Started tar = start(Map.of(), "tar", "-xzf", archive.toAbsolutePath(), "-C", folder);
        assertThat(tar.code).as(tar.err).isZero();
        home = only(folder, "mithaq-", "");
        assertThat(home.resolve("bin/mithaq")).isExecutable();
        assertThat(home.resolve("LICENSE")).isRegularFile();
        assertThat(home.resolve("jobs/accords.yaml")).isRegularFile();
    }

    @Test
    void theFirstStartMakesTheClassArchiveAndLaterOnesUseIt() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("mithaq"), home.resolve("bin/mithaq"));
        Path cache = folder.resolve("cache");
        Map<String, String> here = Map.of("MITHAQ_CACHE", cache.toString());
        Started first = start(here, link, "--version");
        assertThat(first.code).as(first.err).isZero();
        assertThat(first.out).startsWith("mithaq ");
        assertThat(first.err).contains(FIRST_START);
        assertThat(Files.size(only(cache, "classes-", ".jsa"))).isPositive();
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left).hasSize(1);
        }
        Path output = folder.resolve("output");
        Started run = start(
                here,
                link,
                "run",
                "accords",
                "--jobs",
                home.resolve("jobs"),
                "--seeds",
                home.resolve("seeds"),
                "--output",
                output);
        assertThat(run.code).as(run.err).isZero();
        assertThat(run.out).contains("Articles read", "Workbook");
        assertThat(run.err).doesNotContain(FIRST_START);
        assertThat(output.resolve("accords/latest/accords.xlsx")).isRegularFile();
    }

    @Test
    void itStartsWithoutAnArchiveAndWithOptions() throws IOException, InterruptedException {
        Started plain = start(
                Map.of("MITHAQ_CACHE", "none", "MITHAQ_JAVA_OPTS", "-XX:TieredStopAtLevel=4 -XshowSettings:vm"),
                home.resolve("bin/mithaq"),
                "--version");
        assertThat(plain.code).as(plain.err).isZero();
        assertThat(plain.err).contains("VM settings").doesNotContain(FIRST_START);
        Started none = start(Map.of("JAVA_HOME", folder.toString()), home.resolve("bin/mithaq"), "--version");
        assertThat(none.code).isEqualTo(1);
        assertThat(none.err).contains("there is no Java");
    }

    /** A process that has ended. */
    private record Started(int code, String out, String err) {}

    private Started start(Map<String, String> environment, Object... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(Arrays.stream(words).map(Object::toString).toList());
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Started(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Path only(Path folder, String start, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.startsWith(start) && name.endsWith(end);
                    })
                    .toList();
            assertThat(found).as("%s of %s*%s", folder, start, end).hasSize(1);
            return found.get(0);
        }
    }
}
