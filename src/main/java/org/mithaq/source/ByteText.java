package org.mithaq.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A long text as bytes in which line ends, commas and quotes are single bytes, so that it can be cut into records before
 * each of them is decoded: UTF-16 is turned into UTF-8, a byte order mark is left out.
 *
 * @param bytes the stream, which the caller closes
 * @param hasBom whether a byte order mark stood at the start
 */
public record ByteText(InputStream bytes, boolean hasBom) {
    /** Opens the text of an entry. */
    public static ByteText open(SourceEntry entry) throws IOException {
        InputStream in = new BufferedInputStream(entry.open(), 1 << 16);
        in.mark(Head.LENGTH + 1);
        byte[] head = in.readNBytes(Head.LENGTH);
        in.reset();
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        in.skipNBytes(mark.map(ByteOrderMark::length).orElse(0));
        if (mark.isPresent() && mark.get().charset().isEmpty()) {
            throw new InputFault("E_ENCODING", "UTF-32, which is not read; save the file as UTF-8 and run again.");
        }
        Optional<Charset> utf16 = mark.flatMap(ByteOrderMark::charset)
                .or(() -> Utf16Pattern.of(head))
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        Optional<String> binary = utf16.isPresent() ? Optional.empty() : BinaryContent.of(head);
        if (binary.isPresent()) {
            in.close();
            throw new InputFault("E_BINARY", binary.get());
        }
        return new ByteText(
                utf16.<InputStream>map(charset -> new Utf8Stream(in, charset)).orElse(in), mark.isPresent());
    }

    /** UTF-16 as UTF-8. What is not valid becomes U+FFFD. */
    private static final class Utf8Stream extends InputStream {
        private final Reader reader;
        private final CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        private final CharBuffer chars = CharBuffer.allocate(1 << 13).limit(0);
        private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).limit(0);
        private boolean over;

        Utf8Stream(InputStream in, Charset charset) {
            this.reader = new InputStreamReader(in, charset);
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.remaining());
            bytes.get(target, offset, count);
            return count;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }

        private boolean fill() throws IOException {
            while (!bytes.hasRemaining() && !over) {
                chars.compact();
                over = reader.read(chars) < 0;
                chars.flip();
                bytes.clear();
                encoder.encode(chars, bytes, over);
                bytes.flip();
            }
            return bytes.hasRemaining();
        }
    }
}
