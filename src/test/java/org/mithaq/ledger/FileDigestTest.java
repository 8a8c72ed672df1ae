package org.mithaq.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDigestTest {
    @TempDir
    Path folder;

    private Path file(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return Files.write(folder.resolve("جدول " + length), bytes);
    }

    private static String expected(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void programsOfTheSystemAndJavaSayTheSame() throws Exception {
        for (int length : new int[] {0, 1, 65_536, 5_000_000}) {
            Path file = file(length);
            assertThat(FileDigest.of(file)).isEqualTo(expected(file));
            assertThat(FileDigest.of(file, 0, List.of(List.of("/usr/bin/sha256sum"))))
                    .isEqualTo(expected(file));
        }
    }

    @Test
    void whatIsNoDigestIsNotTaken() throws Exception {
        Path file = file(1000);
        List<List<String>> programs = List.of(
                List.of("/usr/bin/none-of-that-name"),
                List.of("/bin/false"),
                List.of("/bin/echo", "no digest"),
                List.of("/bin/cat"),
                List.of("/bin/sh", "-c", "exec cat >/dev/null; exit 1"));
        assertThat(FileDigest.of(file, 0, programs)).isEqualTo(expected(file));
    }
}
