package org.mithaq.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One page from its head to its end. Holds the open file. */
final class ReportPage implements AutoCloseable {
    private final BufferedWriter file;
    private final Html html;
    private final String end;

    private ReportPage(BufferedWriter file, String end) {
        this.file = file;
        this.html = new Html(file);
        this.end = end;
    }

    /**
     * Begins a page.
     *
     * @param title in the browser's tab and at the top
     * @param below what stands under the title
     * @param home address of the report's first page, null for that page itself
     */
    static ReportPage begin(
            Path path, ReportStyle style, ReportWords words, String title, String below, @Nullable String home)
            throws IOException {
        ReportPage page =
                new ReportPage(Files.newBufferedWriter(path, StandardCharsets.UTF_8), words.of("foot", below));
        page.head(style, words, title);
        page.html.open("body").line().element("a", words.of("skip"), "class", "skip", "href", "#content");
        page.html.open("header").element("h1", title).element("p", below, "class", "quiet");
        if (home != null) {
            page.html.open("nav", "aria-label", words.of("home")).open("ul").open("li");
            page.html.element("a", words.of("home.text"), "href", home).close("li", "ul", "nav");
        }
        return page;
    }

    private void head(ReportStyle style, ReportWords words, String title) {
        html.raw("<!DOCTYPE html>")
                .line()
                .open(
                        "html",
                        "lang",
                        words.language().tag(),
                        "dir",
                        words.language().direction())
                .line()
                .open("head")
                .line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", style.policy())
                .line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", title).line();
        html.open("style").raw(style.css()).close("style", "head").line();
    }

    /** Ends the head of the page. */
    Html content() {
        return html.close("header").line().open("main", "id", "content").line();
    }

    Html html() {
        return html;
    }

    @Override
    public void close() throws IOException {
        html.close("main").line().open("footer");
        html.element("p", end);
        html.close("footer", "body", "html").line();
        file.close();
    }
}
