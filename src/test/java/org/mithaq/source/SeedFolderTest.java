package org.mithaq.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void ordersPathsByTheirCodeUnits() throws IOException {
        for (String path :
                List.of("b.txt", "a/z.txt", "a.txt", "a-b/c.txt", "B.txt", "أ/ب.txt", "a/é.txt", "a/b/c.txt")) {
            write(path);
        }
        List<String> paths = paths();
        assertEquals(paths.stream().sorted().toList(), paths);
        assertEquals(8, paths.size());
    }

    @Test
    void skipsHiddenFilesUnfinishedDownloadsAndSidecars() throws IOException {
        for (String path :
                List.of(".hidden.txt", ".git/a.txt", "a.txt.part", "a.txt~", "a.tmp", "a.meta.json", "a.txt")) {
            write(path);
        }
        assertEquals(List.of("a.txt"), paths());
    }

    @Test
    void givesEveryFileItsSidecar() throws IOException {
        write("a.b.txt");
        write("a.b.meta.json");
        write("c.txt");
        List<SourceFile> files = files();
        assertEquals(folder.resolve("a.b.meta.json").toRealPath(), files.get(0).sidecar());
        assertEquals(null, files.get(1).sidecar());
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret", StandardCharsets.UTF_8);
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Files.createSymbolicLink(folder.resolve("tree"), elsewhere);
        assertEquals(List.of("E_UNSAFE link.txt", "E_UNSAFE tree"), refusals());
    }

    @Test
    void doesNotFollowASidecarOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.json"), "{}", StandardCharsets.UTF_8);
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("a.meta.json"), secret);
        assertEquals(List.of("E_UNSAFE a.txt"), refusals());
    }

    @Test
    void endsWhereLinksRunInACircle() throws IOException {
        write("a/b.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        assertEquals(List.of("a/b.txt", "self"), paths());
        assertEquals(List.of("E_IO self"), refusals());
    }

    @Test
    void readsALinkInsideTheFolderAsAFile() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("a.txt"));
        List<SourceFile> files = files();
        assertEquals(List.of(), refusals());
        assertEquals(files.get(0).sizeWhenFound(), files.get(1).sizeWhenFound());
    }

    @Test
    void refusesAPipeWithoutOpeningIt() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(List.of("E_UNSUPPORTED pipe.txt"), refusals());
        assertEquals(
                64,
                SeedFingerprint.of(SeedFolder.at(folder), SourceSettings.of(SourceLimits.DEFAULTS), SeedDigests.NONE)
                        .name()
                        .length());
    }

    @Test
    void refusesADeviceWithoutOpeningIt() throws IOException, InterruptedException {
        Path device = folder.resolve("zero.txt");
        int made = new ProcessBuilder("mknod", device.toString(), "c", "1", "5")
                .start()
                .waitFor();
        assumeTrue(made == 0, "only root may make a device");
        assertEquals(List.of("E_UNSUPPORTED zero.txt"), refusals());
    }

    @Test
    void doesNotFollowALinkToADevice() throws IOException {
        Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));
        assertEquals(List.of("E_UNSAFE zero.txt"), refusals());
    }

    @Test
    void rejectsAFileThatNobodyMayRead() throws IOException {
        write("a.txt");
        assumeTrue(folder.resolve("a.txt").toFile().setReadable(false), "the file system knows no permissions");
        assumeFalse(Files.isReadable(folder.resolve("a.txt")), "root reads everything");
        try (Stream<Reading> readings = SeedFolder.at(folder).read(SourceFormats.all(), SourceLimits.DEFAULTS)) {
            Rejection rejection = ((Reading.Rejected) readings.toList().get(0)).rejection();
            assertEquals("E_IO", rejection.code());
        }
    }

    @Test
    void rejectsAFileThatNoFormatReads() throws IOException {
        write("a.mp3");
        try (Stream<Reading> readings = SeedFolder.at(folder).read(SourceFormats.all(), SourceLimits.DEFAULTS)) {
            Rejection rejection = ((Reading.Rejected) readings.toList().get(0)).rejection();
            assertEquals("E_UNSUPPORTED", rejection.code());
            assertTrue(rejection.detail().contains(".txt"), rejection.detail());
        }
    }

    @Test
    void namesAMissingFolder() {
        Path missing = folder.resolve("nowhere");
        String message = assertThrows(IllegalArgumentException.class, () -> SeedFolder.at(missing))
                .getMessage();
        assertTrue(String.valueOf(message).contains("nowhere"), message);
    }

    @Test
    void namesAnUnknownFormatAndTheKnownOnes() {
        String message = assertThrows(IllegalArgumentException.class, () -> SourceFormats.of(List.of("txet")))
                .getMessage();
        assertTrue(String.valueOf(message).contains("[text"), message);
    }

    private List<String> paths() {
        return files().stream().map(SourceFile::path).toList();
    }

    private List<String> refusals() {
        return files().stream().flatMap(SeedFolderTest::refusal).toList();
    }

    private static Stream<String> refusal(SourceFile file) {
        Rejection refusal = file.refusal();
        return refusal == null ? Stream.empty() : Stream.of(refusal.code() + " " + file.path());
    }

    private List<SourceFile> files() {
        try (Stream<SourceFile> files = SeedFolder.at(folder).files()) {
            return files.toList();
        }
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, "text of " + path, StandardCharsets.UTF_8);
    }

    @Test
    void aFileAskedForByItsPathIsThatOfTheListing(@TempDir Path root, @TempDir Path elsewhere) throws IOException {
        Files.createDirectories(root.resolve("أخبار/b"));
        for (String name : List.of("a.txt", "a.meta.json", "أخبار/قمة.txt", "أخبار/قمة.meta.json", "أخبار/b/c.html")) {
            Files.writeString(root.resolve(name), name);
        }
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(root.resolve("link.txt"), secret);
        Files.createSymbolicLink(root.resolve("أخبار/out"), elsewhere);
        SeedFolder folder = SeedFolder.at(root);
        List<SourceFile> all = folder.files().toList();
        assertTrue(all.size() > 4);
        all.forEach(file -> assertEquals(file, folder.file(file.path()).orElseThrow()));
        assertTrue(folder.file("none.txt").isEmpty());
        assertTrue(folder.file("../secret.txt").isEmpty());
        assertTrue(folder.file(root.relativize(secret).toString()).isEmpty());
        assertTrue(folder.file("").isEmpty());
    }
}
