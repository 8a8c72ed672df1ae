package org.mithaq.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The charset that a record declares, which counts where its bytes prove nothing. */
public final class DeclaredCharset {
    private DeclaredCharset() {}

    /**
     * Decodes bytes that say what they are.
     *
     * @param path how messages name the record
     * @param declared a charset's name, or null
     */
    public static TextDecoder.Decoding decode(String path, byte[] bytes, @Nullable String declared) {
        TextDecoder.Decoding found = TextDecoder.decode(path, bytes);
        boolean isProven = found instanceof TextDecoder.Decoded decoded
                && (decoded.hasBom() || decoded.charset().startsWith("UTF-"));
        return isProven
                ? found
                : of(declared)
                        .<TextDecoder.Decoding>map(
                                charset -> new TextDecoder.Decoded(new String(bytes, charset), charset.name(), false))
                        .orElse(found);
    }

    /** Bytes that are no UTF-8 are neither ASCII nor UTF-8, whatever they declare; Latin 1 is what browsers take it for. */
    private static Optional<Charset> of(@Nullable String declared) {
        try {
            return Optional.ofNullable(declared)
                    .map(name -> Charset.forName(name.strip()))
                    .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
                    .filter(charset -> !charset.name().startsWith("UTF-"))
                    .map(charset ->
                            charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
