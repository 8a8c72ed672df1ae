package org.mithaq.source.html;

import java.util.Locale;
import java.util.Set;

/** How deep a page's elements lie in one another, counted without building them. */
final class Nesting {
    /** Far more than forgotten end tags amount to in the longest page. */
    static final int MOST = 20_000;

    /** They have no end tag, or pages leave it out. */
    private static final Set<String> UNENDED = Set.of(
            "p",
            "li",
            "dt",
            "dd",
            "td",
            "th",
            "tr",
            "tbody",
            "thead",
            "tfoot",
            "option",
            "colgroup",
            "rt",
            "rp",
            "br",
            "hr",
            "img",
            "input",
            "meta",
            "link",
            "wbr",
            "source",
            "area",
            "base",
            "col",
            "embed",
            "param",
            "track",
            "font",
            "html",
            "body",
            "head");

    private static final int LONGEST_NAME = 12;

    private Nesting() {}

    static boolean isUnsafe(String html) {
        int open = 0;
        for (int at = html.indexOf('<'); at >= 0 && open <= MOST; at = html.indexOf('<', at + 1)) {
            boolean ends = html.startsWith("/", at + 1);
            String name = name(html, ends ? at + 2 : at + 1);
            if (!name.isEmpty() && !UNENDED.contains(name)) {
                open = ends ? Math.max(0, open - 1) : open + 1;
            }
        }
        return open > MOST;
    }

    private static String name(String html, int start) {
        int end = start;
        while (end < html.length() && end - start < LONGEST_NAME && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
