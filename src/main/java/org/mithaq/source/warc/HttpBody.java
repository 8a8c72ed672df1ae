package org.mithaq.source.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.mithaq.source.InputFault;

/** The body of an HTTP response as it was meant: chunks joined, unpacked. Many archives have done so already. */
final class HttpBody {
    private HttpBody() {}

    /**
     * Decodes a body.
     *
     * @param limit the most bytes that may come of it
     */
    static byte[] decode(byte[] body, HeaderBlock http, long limit) throws IOException {
        boolean isChunked = http.field("transfer-encoding")
                .filter(value -> value.toLowerCase(Locale.ROOT).contains("chunked"))
                .isPresent();
        byte[] joined = isChunked ? join(body) : body;
        String encoding = http.field("content-encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        return unpack(joined, encoding, limit);
    }

    private static byte[] unpack(byte[] body, String encoding, long limit) throws IOException {
        boolean isGzip = body.length > 1 && body[0] == 0x1F && (body[1] & 0xFF) == 0x8B;
        if (isGzip) {
            return readAll(new GZIPInputStream(new ByteArrayInputStream(body)), limit);
        }
        boolean isZlib = body.length > 1 && body[0] == 0x78;
        if (encoding.equals("deflate") && isZlib) {
            return readAll(new InflaterInputStream(new ByteArrayInputStream(body)), limit);
        }
        if (encoding.equals("br") || encoding.equals("zstd")) {
            throw new InputFault(
                    "E_UNSUPPORTED",
                    "packed with '" + encoding + "', which is not read; save it with gzip or unpacked.");
        }
        return body;
    }

    private static byte[] readAll(InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
        if (bytes.length > limit) {
            throw new InputFault(
                    "E_TOO_LARGE",
                    "a page that unpacks to over %s bytes; remove it, or raise the job's max-record-bytes."
                            .formatted(limit));
        }
        return bytes;
    }

    /** Where there is no size of a chunk, the body was joined before. */
    private static byte[] join(byte[] body) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int end = lineEnd(body, at);
            int size = size(body, at, end);
            if (size < 0 || size > body.length - end) {
                return at == 0 ? body : rest(joined, body, at);
            }
            if (size == 0) {
                return joined.toByteArray();
            }
            joined.write(body, end, size);
            at = lineEnd(body, end + size);
        }
        return joined.toByteArray();
    }

    private static byte[] rest(ByteArrayOutputStream joined, byte[] body, int at) {
        joined.write(body, at, body.length - at);
        return joined.toByteArray();
    }

    private static int lineEnd(byte[] body, int start) {
        int at = start;
        while (at < body.length && body[at] != '\n') {
            at++;
        }
        return Math.min(body.length, at + 1);
    }

    private static int size(byte[] body, int start, int end) {
        int size = 0;
        int at = start;
        for (; at < end && at < start + 7 && Character.digit(body[at], 16) >= 0; at++) {
            size = size * 16 + Character.digit(body[at], 16);
        }
        return at == start ? -1 : size;
    }
}
