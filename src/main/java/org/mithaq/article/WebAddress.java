package org.mithaq.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells lines that are an address of a page or picture, or a piece of one, or markup. */
final class WebAddress {
    private static final List<String> STARTS =
            List.of("http://", "https://", "www.", "//", "pic.twitter.com/", "t.co/");
    private static final List<String> IMAGES = List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif");

    /** Pieces of the addresses that picture servers write. */
    private static final List<String> PIECES = List.of(":max_bytes(", ":strip_icc(", ":format(", "?w=", "&quality=");

    private static final int LONGEST = 2000;

    private WebAddress() {}

    static Optional<NoiseLine> of(String text, Line line) {
        if (!mayBe(text, line)) {
            return Optional.empty();
        }
        String words = line.in(text).toLowerCase(Locale.ROOT);
        if (isMarkup(words) || isImage(words)) {
            return Optional.of(NoiseLine.IMAGE);
        }
        return isAddress(words) ? Optional.of(NoiseLine.ADDRESS) : Optional.empty();
    }

    /** One word, or markup: cheap to ask, and false for nearly every line. */
    private static boolean mayBe(String text, Line line) {
        char first = text.charAt(line.start());
        if (line.length() > LONGEST) {
            return false;
        }
        if (first == '<' || (first == '!' && text.startsWith("![", line.start()))) {
            return true;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if (Letters.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMarkup(String words) {
        return words.startsWith("![") || (words.startsWith("<") && words.endsWith(">"));
    }

    private static boolean isImage(String words) {
        boolean isPath = words.indexOf('/') >= 0 || words.indexOf(':') >= 0;
        String bare = words.replaceAll("[)\\]\"'>]+$", "");
        int query = bare.indexOf('?');
        String name = query < 0 ? bare : bare.substring(0, query);
        return words.indexOf(' ') < 0
                && (PIECES.stream().anyMatch(words::contains)
                        || (isPath && IMAGES.stream().anyMatch(name::endsWith)));
    }

    private static boolean isAddress(String words) {
        return words.indexOf(' ') < 0 && (STARTS.stream().anyMatch(words::startsWith) || isHostAndPath(words));
    }

    /** "example.org/page": a dot inside Latin letters before the first slash. */
    private static boolean isHostAndPath(String words) {
        int slash = words.indexOf('/');
        int dot = words.lastIndexOf('.', slash);
        return slash > 0
                && dot > 0
                && slash - dot > 2
                && words.substring(0, slash).chars().allMatch(c -> c < 0x80 && c > ' ' && c != '(');
    }
}
