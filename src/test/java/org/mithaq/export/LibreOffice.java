package org.mithaq.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice as it is installed on this machine, without a window. Tests that need it are skipped where there is none, and say so aloud. */
public final class LibreOffice {
    private static final List<String> PROGRAMS =
            List.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice");

    /** A format: every sheet in a file {@code WORKBOOK-SHEET.csv} of its own, in UTF-8, cells as they are shown. */
    public static final String EVERY_SHEET_AS_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private static final int PATIENCE_MINUTES = 5;

    private final String program;
    private final Path profile;

    private LibreOffice(String program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    /** The program with a profile of its own in a folder; without one the test that asks is skipped. */
    public static LibreOffice orSkip(Path folder) {
        String found = PROGRAMS.stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse("");
        if (found.isEmpty()) {
            System.err.println("""
                    ****************************************************************************
                    * SKIPPED: LibreOffice is not installed, so nothing was opened in it.      *
                    * Install it with: apt-get install libreoffice-calc-nogui                  *
                    ****************************************************************************""");
        }
        Assumptions.assumeFalse(found.isEmpty(), "LibreOffice is not installed");
        return new LibreOffice(found, folder.resolve("profile"));
    }

    /**
     * Opens files and saves each in another format.
     *
     * @param format and its options, as {@code --convert-to} takes them
     * @param open options of {@code --infilter}, or empty
     * @param to an existing folder
     */
    public void convert(String format, String open, Path to, List<Path> files)
            throws IOException, InterruptedException {
        Stream<String> options = Stream.of(
                program,
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + profile.toUri(),
                "--convert-to",
                format,
                "--outdir",
                to.toString());
        Stream<String> filter = open.isEmpty() ? Stream.of() : Stream.of("--infilter=" + open);
        Process process = new ProcessBuilder(
                        Stream.of(options, filter, files.stream().map(Path::toString))
                                .flatMap(part -> part)
                                .toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice does not end. Its files are in " + to);
        }
    }
}
