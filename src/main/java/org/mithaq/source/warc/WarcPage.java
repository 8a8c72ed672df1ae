package org.mithaq.source.warc;

import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.FileContent;
import org.mithaq.source.InputFault;
import org.mithaq.source.Reading;
import org.mithaq.source.RecordReading;
import org.mithaq.source.RecordText;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceLimits;
import org.mithaq.source.TextDecoder;
import org.mithaq.source.html.HtmlSourceFormat;

/** One record of a web archive that may be a page. The date of a record says when it was fetched, not when it was published. */
record WarcPage(String path, HeaderBlock warc, RecordContent content, Sidecar sidecar, SourceLimits limits) {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final String PLAIN = "text/plain";

    /** The reading of the page, or null when the record is none. */
    @Nullable
    Reading read() throws IOException {
        boolean isHttp = warc.mediaType().equals("application/http")
                || warc.field("warc-type").orElse("").equals("response");
        HeaderBlock type = isHttp ? HeaderBlock.read(content) : warc;
        if (type == null || !isPage(type) || (isHttp && !isSuccess(type))) {
            return null;
        }
        byte[] bytes = content.readNBytes(Math.toIntExact(limits.bytesPerRecord() + 1));
        if (bytes.length > limits.bytesPerRecord()) {
            return new Reading.Rejected(
                    path,
                    null,
                    FileContent.tooLarge(path, "a page of more bytes", limits.bytesPerRecord(), "max-record-bytes"));
        }
        return decoded(type, isHttp ? type : null, bytes);
    }

    private Reading decoded(HeaderBlock type, @Nullable HeaderBlock http, byte[] bytes) throws IOException {
        byte[] body = bytes;
        try {
            body = http == null ? bytes : HttpBody.decode(bytes, http, limits.bytesPerRecord());
        } catch (InputFault e) {
            return record(bytes).rejected(e.code(), String.valueOf(e.getMessage()));
        } catch (EOFException e) {
            return record(bytes).rejected("E_TRUNCATED", "its packed page ends in the middle; fetch it again.");
        } catch (IOException e) {
            return record(bytes).rejected("E_MALFORMED", "its packed page is broken; fetch it again.");
        }
        return type.mediaType().equals(PLAIN)
                ? plain(body, type.charset())
                : HtmlSourceFormat.read(record(body), path, body, type.charset(), WarcSourceFormat.NAME, address());
    }

    private Reading plain(byte[] body, @Nullable String charset) {
        TextDecoder.Decoding decoding = TextDecoder.decode(path, body, charset);
        if (decoding instanceof TextDecoder.Decoded decoded) {
            return record(body)
                    .read(new RecordText(
                            WarcSourceFormat.NAME, decoded.text(), decoded.charset(), decoded.hasBom(), address()));
        }
        return record(body).rejected(((TextDecoder.Undecoded) decoding).rejection());
    }

    private RecordReading record(byte[] body) {
        return RecordReading.of(path, body, sidecar, limits);
    }

    private Map<String, String> address() {
        return warc.field("warc-target-uri")
                .map(uri -> Map.of("url", uri.replaceAll("^<|>$", "")))
                .orElse(Map.of());
    }

    private static boolean isPage(HeaderBlock type) {
        return HTML.contains(type.mediaType()) || type.mediaType().equals(PLAIN);
    }

    private static boolean isSuccess(HeaderBlock http) {
        return http.start().matches("HTTP/\\S+ 200( .*)?");
    }
}
