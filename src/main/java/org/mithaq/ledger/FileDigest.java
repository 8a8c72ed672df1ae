package org.mithaq.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * SHA-256 of a file. Nights run with C1, which knows no machine instructions for it and takes a second for the tables of a year, so a large file is given to a program
 * of the system that does. Where none is there, or it says anything but a digest, Java reads the file.
 */
final class FileDigest {
    /** Bytes from which on starting a program pays. */
    private static final long LARGE = 2_000_000;

    private static final int PIECE = 1 << 16;
    private static final int HEX_DIGITS = 64;

    /** By their places, so that nothing else is started that bears the name. They read what is given to them, so that no name of a file is said in any encoding. */
    private static final List<List<String>> PROGRAMS =
            List.of(List.of("/usr/bin/openssl", "dgst", "-sha256", "-r"), List.of("/usr/bin/sha256sum"));

    private FileDigest() {}

    /** In hex digits. */
    static String of(Path file) throws IOException {
        return of(file, LARGE, PROGRAMS);
    }

    /**
     * In hex digits, by the first of the programs that tells it.
     *
     * @param large bytes from which on they are asked
     */
    static String of(Path file, long large, List<List<String>> programs) throws IOException {
        if (Files.size(file) >= large) {
            for (List<String> program : programs) {
                Optional<String> told = told(program, file);
                if (told.isPresent()) {
                    return told.get();
                }
            }
        }
        return read(file);
    }

    private static Optional<String> told(List<String> program, Path file) {
        if (!Files.isExecutable(Path.of(program.get(0)))) {
            return Optional.empty();
        }
        Process process = null;
        try {
            process = new ProcessBuilder(program)
                    .redirectInput(file.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            boolean isDone = process.waitFor() == 0;
            return isDone && words.matches("(?s)[0-9a-f]{64}\\s.*")
                    ? Optional.of(words.substring(0, HEX_DIGITS))
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The thread was interrupted while a file was digested.", e);
        } finally {
            if (process != null) {
                process.destroy();
            }
        }
    }

    private static String read(Path file) throws IOException {
        MessageDigest digest = Digest.sha256();
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
