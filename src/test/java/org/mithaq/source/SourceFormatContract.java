package org.mithaq.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every input format must bear. Extend it, say how a good file is written, and inherit the bad ones. */
public abstract class SourceFormatContract {
    protected static final String ARABIC =
            "وقّع وزيرا خارجية البلدين في العاصمة اتفاقا من ثلاثة بنود على هامش القمة.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    protected Path folder;

    /** The format under test. */
    protected abstract SourceFormat format();

    /** A file name that the format accepts. */
    protected abstract String fileName();

    /** The bytes of a good file that holds one article with this text. */
    protected abstract byte[] fileWith(String text);

    /** Bytes of a file whose text has no valid charset. */
    protected abstract byte[] fileWithBrokenCharset();

    /** Whether the format's text can have a charset that is not valid; some formats fix theirs. */
    protected boolean hasCharset() {
        return true;
    }

    /** How a file of any bytes is rejected: a format with a signature of its own finds it broken. */
    protected String codeOfAnyBytes() {
        return "E_BINARY";
    }

    /** How a file of three gigabytes of zeros is rejected: a format with a signature that streams finds it broken. */
    protected String codeOfZeros() {
        return "E_TOO_LARGE";
    }

    @Test
    void acceptsItsOwnNameAndNoOther() {
        assertNotEquals(Claim.NONE, format().accepts(sourceFile(), Head.EMPTY));
        SourceFile other = new SourceFile("strange.xyzzy", folder, 1, null, null);
        assertEquals(Claim.NONE, format().accepts(other, Head.EMPTY));
    }

    @Test
    void isRegisteredUnderItsName() {
        assertTrue(SourceFormats.names().contains(format().name()), "add one line to SourceFormats");
    }

    @Test
    void readsRightToLeftTextUntouched() throws IOException {
        write(fileWith(ARABIC));
        SourceDocument document = onlyDocument();
        assertEquals(ARABIC, document.text());
        assertEquals(64, document.sha256().length());
        assertTrue(document.path().startsWith(fileName()));
    }

    @Test
    void givesTheSameReadingsTwice() throws IOException {
        write(fileWith(ARABIC));
        assertEquals(readAll(SourceLimits.DEFAULTS), readAll(SourceLimits.DEFAULTS));
    }

    @Test
    void rejectsAnEmptyFile() throws IOException {
        write(new byte[0]);
        assertRejected("E_EMPTY");
    }

    @Test
    void rejectsAFileOverTheLimitWithoutReadingIt() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(location().toFile(), "rw")) {
            file.setLength(3_000_000_000L);
        }
        assertRejected(codeOfZeros());
    }

    @Test
    void rejectsAnArticleOverTheLimit() throws IOException {
        write(fileWith(ARABIC.repeat(10)));
        assertRejected("E_TOO_LARGE", new SourceLimits(1_000_000, 100));
    }

    @Test
    void rejectsABinaryFile() throws IOException {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 ^ i >> 3);
        }
        write(bytes);
        assertRejected(codeOfAnyBytes());
    }

    @Test
    void rejectsABrokenCharsetAndNamesTheFix() throws IOException {
        assumeTrue(hasCharset(), "the format fixes its charset");
        write(fileWithBrokenCharset());
        Rejection rejection = assertRejected("E_ENCODING");
        assertTrue(rejection.detail().contains("UTF-8"), rejection.detail());
    }

    @Test
    void rejectsAFileThatHasVanished() {
        assertRejected("E_IO");
    }

    /** A folder in the file's place cannot be read by anyone, not even by root. */
    @Test
    void rejectsAFileThatCannotBeRead() throws IOException {
        Files.createDirectory(location());
        assertRejected("E_IO");
    }

    @Test
    void rejectsABrokenSidecarWithLineAndColumn() throws IOException {
        write(fileWith(ARABIC));
        Files.writeString(sidecar(), "{\n \"headline\": oops\n}", StandardCharsets.UTF_8);
        List<Reading> readings = read(new SourceFile(fileName(), location(), 1, sidecar(), null));
        Rejection rejection = rejection(readings, "E_MALFORMED");
        assertTrue(rejection.detail().contains(".meta.json, line 2, column "), rejection.detail());
    }

    @Test
    void namesTheFileInEveryRejection() {
        assertTrue(assertRejected("E_IO").detail().startsWith(fileName()));
    }

    protected final Rejection assertRejected(String code) {
        return assertRejected(code, SourceLimits.DEFAULTS);
    }

    protected final Rejection assertRejected(String code, SourceLimits limits) {
        return rejection(readAll(limits), code);
    }

    protected final SourceDocument onlyDocument() {
        List<Reading> readings = readAll(SourceLimits.DEFAULTS);
        assertEquals(1, readings.size());
        return assertInstanceOf(Reading.Read.class, readings.get(0)).document();
    }

    protected final void write(byte[] bytes) throws IOException {
        Files.write(location(), bytes);
    }

    protected final Path location() {
        return folder.resolve(fileName());
    }

    protected Path sidecar() {
        String name = fileName();
        return folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".meta.json");
    }

    protected final List<Reading> read(SourceFile file) {
        return read(file, SourceLimits.DEFAULTS);
    }

    protected final List<Reading> readAll(SourceLimits limits) {
        return read(sourceFile(), limits);
    }

    private List<Reading> read(SourceFile file, SourceLimits limits) {
        try (Stream<Reading> readings = format().read(file, SourceSettings.of(limits))) {
            return readings.toList();
        }
    }

    private SourceFile sourceFile() {
        return new SourceFile(fileName(), location(), 1, null, null);
    }

    private static Rejection rejection(List<Reading> readings, String code) {
        assertEquals(1, readings.size());
        Rejection rejection =
                assertInstanceOf(Reading.Rejected.class, readings.get(0)).rejection();
        assertEquals(code, rejection.code(), rejection.detail());
        return rejection;
    }
}
