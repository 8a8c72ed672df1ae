package org.mithaq.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML: whatever comes from an article passes through here and can be nothing but text. Holds the writer.
 */
final class Html {
    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; one without a value is left out
     */
    Html open(String element, @Nullable String... attributes) {
        raw("<").raw(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                raw(" ").raw(String.valueOf(attributes[i]))
                        .raw("=\"")
                        .text(value)
                        .raw("\"");
            }
        }
        return raw(">");
    }

    /** Closes elements, the innermost first. */
    Html close(String... elements) {
        for (String element : elements) {
            raw("</").raw(element).raw(">");
        }
        return this;
    }

    /** An element with text in it. */
    Html element(String element, @Nullable String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Text; null is none. Characters that HTML does not know become a mark of replacement. */
    Html text(@Nullable String text) {
        if (text != null) {
            int plain = 0;
            for (int i = 0; i < text.length(); i++) {
                String escaped = escaped(text, i);
                if (escaped != null) {
                    write(text, plain, i);
                    raw(escaped);
                    plain = i + 1;
                }
            }
            write(text, plain, text.length());
        }
        return this;
    }

    /** A line's end, so that people can read the source. */
    Html line() {
        return raw("\n");
    }

    /** What is no text of anybody's. */
    Html raw(String markup) {
        write(markup, 0, markup.length());
        return this;
    }

    private static @Nullable String escaped(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n' -> null;
            case '\r' -> "";
            default -> isStrange(text, at) ? String.valueOf(REPLACEMENT) : null;
        };
    }

    private static boolean isStrange(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < ' ' || (c >= '\u007F' && c < '\u00A0') || c >= '\uFFFE';
    }

    private void write(String text, int from, int to) {
        try {
            out.write(text, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
