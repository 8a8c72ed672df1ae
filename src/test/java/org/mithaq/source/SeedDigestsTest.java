package org.mithaq.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.source.SeedDigests.Kept;
import org.mithaq.source.SeedDigests.Look;

class SeedDigestsTest {
    /** With which files written by these tests are old. */
    private static final Duration AT_ONCE = Duration.ofMinutes(-1);

    private static final String OTHER = "0".repeat(64);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path ledger;

    @BeforeEach
    void onlyWhereTheDiskSaysEnough() {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    }

    @Test
    void whatWasKeptComesBackInTheOrderOfPaths() throws IOException {
        Look look = look(write("a.txt", "one"));
        try (SeedDigests digests = digests()) {
            digests.keep(new Kept("a", look, null, OTHER));
            digests.keep(new Kept("c", look, look, OTHER));
        }
        try (SeedDigests digests = digests()) {
            assertEquals(look, Objects.requireNonNull(digests.of("a")).article());
            assertNull(digests.of("b"));
            Kept last = Objects.requireNonNull(digests.of("c"));
            assertEquals(look, last.sidecar());
            assertEquals(OTHER, last.digest());
            assertNull(digests.of("d"));
        }
    }

    @Test
    void aFileThatLooksAsItDidIsNotReadAgain() throws IOException {
        Path file = write("a.txt", "one");
        String read = fingerprint();
        try (SeedDigests digests = digests()) {
            digests.keep(new Kept("a.txt", look(file), null, OTHER));
        }
        assertNotEquals(read, fingerprint());
        assertEquals(read, fingerprintOf(SeedDigests.NONE, SourceLimits.DEFAULTS));
    }

    @Test
    void theNameIsTheSameHoweverMuchIsKept() throws IOException {
        write("a.txt", "one");
        write("a.meta.json", "{}");
        write("b.txt", "two");
        String first = fingerprint();
        assertEquals(first, fingerprint());
        write("a b.txt", "three");
        assertEquals(fingerprintOf(SeedDigests.NONE, SourceLimits.DEFAULTS), fingerprint());
        Files.delete(folder.resolve("a b.txt"));
        assertEquals(first, fingerprint());
    }

    @Test
    void otherWordsOfTheSameLengthAndTimeAreSeen() throws IOException {
        Path file = write("a.txt", "one");
        FileTime time = Files.getLastModifiedTime(file);
        String before = fingerprint();
        Files.setLastModifiedTime(write("a.txt", "two"), time);
        assertNotEquals(before, fingerprint());
    }

    @Test
    void sidecarsThatComeChangeAndGoAreSeen() throws IOException {
        write("a.txt", "one");
        String without = fingerprint();
        write("a.meta.json", "{}");
        String with = fingerprint();
        write("a.meta.json", "[]");
        String changed = fingerprint();
        assertNotEquals(without, with);
        assertNotEquals(with, changed);
        Files.delete(folder.resolve("a.meta.json"));
        assertEquals(without, fingerprint());
    }

    @Test
    void aLowerLimitHoldsForWhatIsKept() throws IOException {
        write("a.txt", "four");
        fingerprint();
        SourceLimits lower = new SourceLimits(3, 3);
        try (SeedDigests digests = digests()) {
            assertEquals(fingerprintOf(SeedDigests.NONE, lower), fingerprintOf(digests, lower));
        }
    }

    @Test
    void aFileThatHasJustBeenWrittenMayChangeWithoutASign() throws IOException {
        Path file = write("a.txt", "one");
        try (SeedDigests digests = SeedDigests.in(ledger.resolve("now"))) {
            assertNull(digests.look(file));
        }
    }

    @Test
    void whatIsSpoiltCountsForNothing() throws IOException {
        Path file = write("a.txt", "one");
        fingerprint();
        byte[] kept = Files.readAllBytes(kept());
        for (int i = 0; i < kept.length; i++) {
            byte[] spoilt = kept.clone();
            spoilt[i] ^= 1;
            Files.write(kept(), spoilt);
            try (SeedDigests digests = digests()) {
                assertNull(digests.of("a.txt"), "byte " + i);
            }
        }
        for (int length = 0; length < kept.length; length++) {
            Files.write(kept(), Arrays.copyOf(kept, length));
            try (SeedDigests digests = digests()) {
                assertNull(digests.of("a.txt"), "length " + length);
                assertNotNull(digests.look(file));
            }
        }
    }

    @Test
    void whereNothingCanBeKeptAllIsRead() throws IOException {
        write("a.txt", "one");
        Files.createDirectory(kept());
        Files.createDirectory(ledger.resolve("job.digests.part"));
        assertEquals(fingerprintOf(SeedDigests.NONE, SourceLimits.DEFAULTS), fingerprint());
    }

    private Path kept() {
        return ledger.resolve("job.digests");
    }

    private SeedDigests digests() {
        return SeedDigests.in(kept(), AT_ONCE);
    }

    private Look look(Path file) {
        try (SeedDigests digests = SeedDigests.in(ledger.resolve("other"), AT_ONCE)) {
            return Objects.requireNonNull(digests.look(file));
        }
    }

    private String fingerprint() {
        try (SeedDigests digests = digests()) {
            return fingerprintOf(digests, SourceLimits.DEFAULTS);
        }
    }

    private String fingerprintOf(SeedDigests digests, SourceLimits limits) {
        return SeedFingerprint.of(SeedFolder.at(folder), SourceSettings.of(limits), digests)
                .name();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
