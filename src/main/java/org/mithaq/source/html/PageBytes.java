package org.mithaq.source.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.TextDecoder;

/** The charset of a page: what the bytes prove, then what a header or the page itself declares. */
final class PageBytes {
    /** Browsers look at the first 1,024 bytes; pages of old systems put scripts before the charset. */
    private static final int HEAD = 8192;

    private static final int TEXT_PER_FAULT = 500;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    private PageBytes() {}

    /** Decodes a page; what its charset does not allow becomes a replacement character. */
    static String decodeLeniently(byte[] bytes, @Nullable String declaredCharset) {
        TextDecoder.Decoding decoding = decode("page", bytes, declaredCharset);
        return decoding instanceof TextDecoder.Decoded decoded
                ? decoded.text()
                : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Decodes a page, or says why it cannot be. */
    static TextDecoder.Decoding decode(String path, byte[] bytes, @Nullable String header) {
        Optional<Charset> declared =
                Optional.ofNullable(header).flatMap(PageBytes::charset).or(() -> inHead(bytes));
        TextDecoder.Decoding found =
                TextDecoder.decode(path, bytes, declared.map(Charset::name).orElse(null));
        boolean proven = found instanceof TextDecoder.Decoded decoded
                && (decoded.hasBom() || decoded.charset().startsWith("UTF-"));
        return proven
                ? found
                : declared.flatMap(charset -> decodeAs(charset, bytes)).orElse(found);
    }

    /** A page cut or glued in the middle of a letter still is what it declares. */
    private static Optional<TextDecoder.Decoding> decodeAs(Charset charset, byte[] bytes) {
        String text = new String(bytes, charset);
        long faults = text.chars().filter(c -> c == '\uFFFD').count();
        return faults * TEXT_PER_FAULT > text.length()
                ? Optional.empty()
                : Optional.of(new TextDecoder.Decoded(text, charset.name(), false));
    }

    private static Optional<Charset> inHead(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /** Browsers read Latin 1 as windows-1252, its superset, and pages rely on it. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
