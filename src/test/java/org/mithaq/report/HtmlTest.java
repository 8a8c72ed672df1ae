package org.mithaq.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class HtmlTest {
    private final StringWriter out = new StringWriter();
    private final Html html = new Html(out);

    @Test
    void textIsNothingButText() {
        html.element("p", "<b onclick='x()'>\"ميثاق\" & Co</b>");
        assertThat(out).hasToString("<p>&lt;b onclick=&#39;x()&#39;&gt;&quot;ميثاق&quot; &amp; Co&lt;/b&gt;</p>");
    }

    @Test
    void anAttributeStaysInItsQuotesAndIsLeftOutWithoutAValue() {
        html.open("a", "id", "\" onload=\"x", "href", null);
        assertThat(out).hasToString("<a id=\"&quot; onload=&quot;x\">");
    }

    @Test
    void whatHtmlDoesNotKnowIsMarked() {
        html.text("a\u0000b\u0008c\rd\te\nf\u0085g\uFFFEh");
        assertThat(out).hasToString("a\uFFFDb\uFFFDcd\te\nf\uFFFDg\uFFFDh");
    }

    @Test
    void onlyHalvesOfLettersAreMarked() {
        html.text("\uD83D\uDD4A \uD83D \uDD4A \uD83D");
        assertThat(out).hasToString("\uD83D\uDD4A \uFFFD \uFFFD \uFFFD");
    }

    @Test
    void noTextIsNone() {
        html.text(null).element("p", null);
        assertThat(out).hasToString("<p></p>");
    }
}
