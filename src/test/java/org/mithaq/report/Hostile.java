package org.mithaq.report;

import java.util.ArrayList;
import java.util.List;

/** Articles that try to be more than text. */
final class Hostile {
    /** What each would do if it ran. */
    static final String DEED = "window.hacked=1";

    private static final List<String> SHAPES = List.of(
            "<script>%s</script>",
            "<img src=x onerror=\"%s\">",
            "<svg onload='%s'>",
            "\"><script>%s</script>",
            "'><img src=x onerror=%s>",
            "</style><script>%s</script>",
            "</title><script>%s</script>",
            "--><script>%s</script>",
            "]]><script>%s</script>",
            "<iframe srcdoc=\"<script>parent.%s</script>\">",
            "<a href=\"javascript:%s\">x</a>",
            "javascript:%s",
            "<math><mi xlink:href=\"javascript:%s\">",
            "<body onload=%s>",
            "<details open ontoggle=%s>",
            "<input autofocus onfocus=%s>",
            "<base href=\"javascript:%s//\">",
            "<link rel=stylesheet href=\"data:,*{x:expression(%s)}\">",
            "<style>@import 'javascript:%s'</style>",
            "<meta http-equiv=refresh content=\"0;javascript:%s\">",
            "<object data=\"javascript:%s\">",
            "<embed src=\"javascript:%s\">",
            "<form action=\"javascript:%s\"><button>",
            "<video><source onerror=%s></video>",
            "\u202E<script>%s</script>",
            "\u0000<script>%s</script>",
            "<scr\u0000ipt>%s</script>",
            "\uFF1Cscript\uFF1E%s\uFF1C/script\uFF1E",
            "<ScRiPt>%s</sCrIpT>",
            "<script\n>%s</script\n>",
            "&lt;script&gt;%s&lt;/script&gt;",
            "&#60;script&#62;%s",
            "{{constructor.constructor('%s')()}}",
            "${%s}",
            "<!--<script>%s",
            "<template><script>%s</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=%s>\">",
            "<xmp><p title=\"</xmp><img src=x onerror=%s>\">",
            "data:text/html,<script>%s</script>",
            "http://a\" onmouseover=\"%s");

    private Hostile() {}

    /** Two hundred texts, each as text, title, name, words, publisher and address of an article. */
    static ToldRows rows() {
        ToldRows rows = new ToldRows();
        List<String> texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            String article = "dd%014x".formatted(i);
            String text = texts.get(i);
            rows.article(article, i % 2 == 0 ? "en" : "ar", text, "Ministers said: " + text + " and left.")
                    .event("de%014x".formatted(i), article, "statement", text, text)
                    .accord("hostile-" + i, article, "signed", text, "Ministers said")
                    .put(
                            "articles",
                            "article_id",
                            article,
                            "publisher",
                            text,
                            "source_path",
                            text + i,
                            "source_url",
                            text);
        }
        return rows;
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String shape : SHAPES) {
            String text = shape.formatted(DEED);
            texts.addAll(List.of(
                    text,
                    "قال " + text + " الوزير",
                    text.toUpperCase(java.util.Locale.ROOT),
                    text + text,
                    text.replace(" ", "/").replace("%", "")));
        }
        return texts;
    }
}
