package org.mithaq.export.xlsx;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The XML of one large sheet, compressed as it is written, so that it goes into the workbook as it is. Holds the file under way and what a zip file wants to know. */
final class DeflatedPart implements Closeable {
    private static final int BUFFER = 1 << 15;

    /** Text of so many characters always fits behind what is in the buffer once that was handed on. */
    private static final int CHUNK = BUFFER / 8;

    private final Path file;
    private final Deflater deflater;
    private final DeflaterOutputStream out;
    private final CRC32 sum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private int used;
    private long size;

    /** An empty part whose bytes lie in a new file. */
    DeflatedPart(Path file, int level) {
        this.file = file;
        this.deflater = new Deflater(level, true);
        try {
            this.out = new DeflaterOutputStream(new FileOutputStream(file.toFile()), deflater, BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes bytes as they are. */
    void raw(byte[] bytes) {
        if (bytes.length > BUFFER - used) {
            handOn();
        }
        if (bytes.length > BUFFER) {
            handOn(bytes, bytes.length);
            return;
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    /** Writes markup. */
    void raw(String markup) {
        raw(markup.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a whole number that is not negative. */
    void number(int number) {
        if (BUFFER - used < 10) {
            handOn();
        }
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int at = used + digits - 1; at >= used; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
    }

    /** Writes text between tags; it holds only characters that XML has. */
    void text(String text) {
        for (int from = 0; from < text.length(); from += CHUNK) {
            if (BUFFER - used < 6 * CHUNK) {
                handOn();
            }
            encode(text, from, Math.min(text.length(), from + CHUNK));
        }
    }

    private void encode(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                buffer[used++] = (byte) (0xC0 | (c >> 6));
                buffer[used++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c)) {
                supplementary(Character.toCodePoint(c, text.charAt(i + 1)));
            } else if (!Character.isLowSurrogate(c)) {
                buffer[used++] = (byte) (0xE0 | (c >> 12));
                buffer[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                buffer[used++] = (byte) (0x80 | (c & 0x3F));
            }
        }
    }

    private void ascii(char c) {
        switch (c) {
            case '&' -> entity("&amp;");
            case '<' -> entity("&lt;");
            case '>' -> entity("&gt;");
            default -> buffer[used++] = (byte) c;
        }
    }

    private void entity(String entity) {
        for (int i = 0; i < entity.length(); i++) {
            buffer[used++] = (byte) entity.charAt(i);
        }
    }

    private void supplementary(int character) {
        buffer[used++] = (byte) (0xF0 | (character >> 18));
        buffer[used++] = (byte) (0x80 | ((character >> 12) & 0x3F));
        buffer[used++] = (byte) (0x80 | ((character >> 6) & 0x3F));
        buffer[used++] = (byte) (0x80 | (character & 0x3F));
    }

    private void handOn() {
        handOn(buffer, used);
        used = 0;
    }

    private void handOn(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sum.update(bytes, 0, length);
        size += length;
    }

    /** Ends the part; nothing can be written any more. */
    void finish() {
        handOn();
        close();
    }

    /** Copies the finished part into a zip file. */
    void copyTo(ZipArchiveOutputStream zip, ZipArchiveEntry entry) throws IOException {
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setCrc(sum.getValue());
        entry.setSize(size);
        entry.setCompressedSize(Files.size(file));
        try (var in = Files.newInputStream(file)) {
            zip.addRawArchiveEntry(entry, in);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
    }
}
