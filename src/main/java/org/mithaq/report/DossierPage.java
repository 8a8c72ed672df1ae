package org.mithaq.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Language;

/** A dossier as a page of HTML: one file, no script, and nothing from elsewhere. */
final class DossierPage {
    private final Html html;
    private final Dossier dossier;

    DossierPage(Html html, Dossier dossier) {
        this.html = html;
        this.dossier = dossier;
    }

    void write(ReportStyle style) {
        String tag = dossier.language().tag();
        html.raw("<!DOCTYPE html>").line();
        html.open("html", "lang", tag, "dir", dossier.language().direction()).line();
        html.open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", style.policy())
                .line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", dossier.title() + " – " + dossier.what()).line();
        html.open("style").raw(style.css()).close("style", "head").line();
        html.open("body", "class", "dossier").line();
        header();
        html.open("main").line();
        facts();
        dossier.tables().forEach(this::table);
        quotes();
        html.close("main").line().open("footer");
        html.element("p", dossier.foot()).close("footer", "body", "html").line();
    }

    private void header() {
        html.open("header").element("p", dossier.what(), "class", "kind");
        html.element("h1", dossier.title(), "dir", "auto");
        if (dossier.otherTitle() != null) {
            html.element(
                    "p",
                    dossier.otherTitle(),
                    "class",
                    dossier.language() == Language.EN ? "other ar" : "other",
                    "dir",
                    "auto");
        }
        html.open("p", "class", "quiet").element("code", dossier.accordId());
        html.close("p", "header").line();
    }

    private void facts() {
        html.open("dl", "class", "known").line();
        for (Dossier.Fact fact : dossier.facts()) {
            html.element("dt", fact.label()).open("dd");
            lines(fact.value());
            html.close("dd").line();
        }
        html.close("dl").line();
    }

    /** Each line has its own direction. */
    private void lines(String text) {
        text.lines().forEach(line -> html.element("bdi", line).raw(" "));
    }

    private void table(Dossier.Table table) {
        html.element("h2", table.heading()).line();
        if (!table.rows().isEmpty()) {
            html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", table.heading());
            html.open("table").open("thead").open("tr");
            table.columns().forEach(column -> html.element("th", column, "scope", "col"));
            html.close("tr", "thead").open("tbody").line();
            table.rows().forEach(this::row);
            html.close("tbody", "table", "div").line();
        }
        if (!table.below().isEmpty()) {
            html.element("p", table.below(), "class", "quiet").line();
        }
    }

    private void row(List<String> cells) {
        html.open("tr");
        for (String cell : cells) {
            html.open("td");
            lines(cell);
            html.close("td");
        }
        html.close("tr").line();
    }

    private void quotes() {
        html.element("h2", dossier.quotes().heading()).line();
        html.element("p", dossier.quotes().note(), "class", "quiet").line();
        dossier.quotes().quotes().forEach(this::quote);
    }

    private void quote(Dossier.Quote quote) {
        html.open("blockquote").open("p", "dir", "auto", "lang", quote.language());
        for (Dossier.Words words : quote.words()) {
            html.element(words.isMarked() ? "mark" : "span", words.text());
        }
        html.close("p").open("footer");
        @Nullable String url = quote.url();
        if (url != null) {
            html.open("a", "href", url, "rel", "noopener noreferrer nofollow");
        }
        for (int i = 0; i < quote.source().size(); i++) {
            html.text(i == 0 ? "" : " · ").element("bdi", quote.source().get(i));
        }
        html.close(url == null ? new String[] {"footer", "blockquote"} : new String[] {"a", "footer", "blockquote"})
                .line();
    }
}
