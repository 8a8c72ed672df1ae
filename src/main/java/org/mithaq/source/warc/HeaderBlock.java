package org.mithaq.source.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.InputFault;

/**
 * The first line of a record or an HTTP message, and its header fields.
 *
 * @param start the first line
 * @param fields value by name in lower case; of fields of one name the first
 */
record HeaderBlock(String start, Map<String, String> fields) {
    private static final int MOST_BYTES = 1_000_000;

    /** Reads up to the empty line; null at the end of the stream. */
    static @Nullable HeaderBlock read(InputStream in) throws IOException {
        String start = line(in);
        // Two empty lines end a record; some writers leave more.
        while (start != null && start.isEmpty()) {
            start = line(in);
        }
        return start == null ? null : new HeaderBlock(start, fields(in));
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }

    /** The media type without its parameters, in lower case. */
    String mediaType() {
        return field("content-type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The charset that the content type names, or null. */
    @Nullable
    String charset() {
        String type = field("content-type").orElse("");
        int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String charset =
                type.substring(at + 8).split("[;,]", 2)[0].replace("\"", "").strip();
        return charset.isEmpty() ? null : charset;
    }

    private static Map<String, String> fields(InputStream in) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        int size = 0;
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            size += line.length();
            if (size > MOST_BYTES) {
                throw tooLong();
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int value = in.read();
        if (value < 0) {
            return null;
        }
        while (value >= 0 && value != '\n') {
            line.write(value);
            if (line.size() > MOST_BYTES) {
                throw tooLong();
            }
            value = in.read();
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static InputFault tooLong() {
        return new InputFault("E_MALFORMED", "a header of over a megabyte; fetch the file again, or remove it.");
    }
}
