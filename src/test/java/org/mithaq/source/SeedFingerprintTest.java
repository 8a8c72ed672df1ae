package org.mithaq.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFingerprintTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void staysWhenOnlyTheTimeOfAFileChanges() throws IOException {
        Path file = write("a.txt", "one");
        String before = fingerprint();
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertEquals(before, fingerprint());
    }

    @Test
    void changesWithContentNameAndSidecar() throws IOException {
        write("a.txt", "one");
        String before = fingerprint();
        write("a.txt", "two");
        String content = fingerprint();
        write("a.meta.json", "{}");
        String sidecar = fingerprint();
        Files.move(folder.resolve("a.txt"), folder.resolve("b.txt"));
        assertNotEquals(before, content);
        assertNotEquals(content, sidecar);
        assertNotEquals(sidecar, fingerprint());
    }

    @Test
    void takesAFileOverTheLimitByItsSize() throws IOException {
        write("a.txt", "four");
        String before = SeedFingerprint.of(
                        SeedFolder.at(folder), SourceSettings.of(new SourceLimits(3, 3)), SeedDigests.NONE)
                .name();
        write("a.txt", "five");
        assertEquals(
                before,
                SeedFingerprint.of(SeedFolder.at(folder), SourceSettings.of(new SourceLimits(3, 3)), SeedDigests.NONE)
                        .name());
    }

    @Test
    void ignoresFilesThatAreSkipped() throws IOException {
        write("a.txt", "one");
        String before = fingerprint();
        write("a.txt~", "draft");
        assertEquals(before, fingerprint());
    }

    private String fingerprint() {
        return SeedFingerprint.of(SeedFolder.at(folder), SourceSettings.of(SourceLimits.DEFAULTS), SeedDigests.NONE)
                .name();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
