package org.mithaq.source.html;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Whether a value that may be text or HTML is HTML. */
public final class Markup {
    private static final Pattern TAG = Pattern.compile(
            "(?i)</(?:p|div|span|b|i|em|strong|a|h[1-6]|li|ul|figure)\\s*>|<(?:p|br|img|hr)\\b[^>]{0,500}>");

    private Markup() {}

    /** Whether tags of HTML stand in it; a lone "less than" is none. */
    public static boolean isHtml(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    /** The character of HTML that has this name, such as {@code nbsp}; the reference as it is when there is none. */
    public static String entity(String name) {
        return Parser.unescapeEntities("&" + name + ";", false);
    }
}
