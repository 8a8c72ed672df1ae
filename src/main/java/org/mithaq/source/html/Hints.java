package org.mithaq.source.html;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads an element's tag, role, class and id. Names are judged by the words in them, never by the site they come from. */
final class Hints {
    private static final Set<String> FOREIGN_TAGS =
            Set.of("nav", "footer", "aside", "form", "fieldset", "amp-ad", "amp-sidebar");
    private static final Set<String> EXTRA_TAGS = Set.of("figure", "figcaption", "caption", "address");
    private static final Set<String> FOREIGN_ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "form");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final int LONGEST_NAME = 300;

    private Hints() {}

    static Set<Hint> of(Element element) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        byTag(element, hints);
        byRole(element, hints);
        if (isHidden(element)) {
            hints.add(Hint.HIDDEN);
        }
        byName(element.className(), hints);
        byName(element.id(), hints);
        return hints;
    }

    private static void byTag(Element element, Set<Hint> hints) {
        String tag = element.normalName();
        if (FOREIGN_TAGS.contains(tag)) {
            hints.add(Hint.FOREIGN);
        } else if (EXTRA_TAGS.contains(tag)) {
            hints.add(Hint.EXTRA);
        } else if (tag.equals("article") || tag.equals("main")) {
            hints.add(Hint.ARTICLE);
        }
    }

    private static void byRole(Element element, Set<Hint> hints) {
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (FOREIGN_ROLES.contains(role)) {
            hints.add(Hint.FOREIGN);
        } else if (role.equals("main") || role.equals("article")) {
            hints.add(Hint.ARTICLE);
        }
        String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
        if (property.contains("articlebody")) {
            hints.add(Hint.BODY);
        } else if (property.equals("comment") || property.equals("author") || property.equals("keywords")) {
            hints.add(Hint.EXTRA);
        }
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static void byName(String name, Set<Hint> hints) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return;
        }
        WHITE_SPACE
                .splitAsStream(name)
                .forEach(one -> hints.addAll(NameWords.of(one).hints()));
    }
}
