package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.article.PublicationDate;
import org.mithaq.job.SingleArticle.AsRead;
import org.mithaq.source.Rejection;

/** An article as it was read, before anyone asked what it says, laid out for a terminal. */
record ArticlePage(PrintWriter out) {
    private static final int LABELS = 12;

    /** All of it: what is known of it, its main text, and what was cut. */
    void print(AsRead read) {
        out.println(read.path());
        Rejection rejection = read.rejection();
        if (rejection != null) {
            sheet().line("Rejected", words(rejection));
        }
        Article article = read.article();
        if (article != null) {
            frame(article);
            out.println();
            out.println(article.story());
        }
    }

    /** What is known of it. */
    void frame(Article article) {
        Sheet sheet = sheet();
        sheet.line("Id", article.source().id());
        sheet.line(
                "File",
                String.format(
                        Locale.ROOT,
                        "%,d bytes, %s%s",
                        article.source().byteLength(),
                        article.source().charset(),
                        article.source().hasBom() ? " with BOM" : ""));
        sheet.line(
                "Language",
                String.format(
                        Locale.ROOT,
                        "%s (%.2f), script %s, %s",
                        article.language(),
                        article.languageConfidence(),
                        article.script(),
                        article.direction()));
        sheet.line("Published", words(article.published()));
        optional("Headline", article.title());
        optional("Publisher", article.publisher());
        optional("Dateline", article.datelinePlace());
        copyright(article);
        optional("Link", article.url());
        body(article);
        article.warnings().forEach(warning -> sheet.line("Warning", words(warning)));
    }

    private void copyright(Article article) {
        if (article.copyrightHolder() != null || article.copyrightYear() != null) {
            sheet().line("Copyright", or(article.copyrightHolder(), "") + " " + or(article.copyrightYear(), ""));
        }
    }

    private void body(Article article) {
        String text = article.text();
        sheet().line(
                        "Body",
                        String.format(
                                Locale.ROOT,
                                "offsets %,d to %,d of %,d, the story from %,d",
                                article.bodyStart(),
                                article.bodyEnd(),
                                text.length(),
                                article.datelineEnd()));
        sheet().line("  begins", excerpt(text.substring(article.datelineEnd(), article.bodyEnd()), false));
        sheet().line("  ends", excerpt(text.substring(article.datelineEnd(), article.bodyEnd()), true));
        for (Article.Cut cut : article.cuts()) {
            sheet().line(
                            "  cut",
                            cut.start() + "-" + cut.end() + "  "
                                    + excerpt(text.substring(cut.start(), cut.end()), false));
        }
    }

    private void optional(String label, @Nullable String value) {
        if (value != null) {
            sheet().line(label, value);
        }
    }

    private Sheet sheet() {
        return new Sheet(out, LABELS);
    }

    private static String words(PublicationDate published) {
        return (published.edtf() == null ? "unknown" : published.edtf()) + " (" + published.basis() + ")";
    }

    private static String words(Rejection rejection) {
        return rejection.code() + "  " + rejection.detail();
    }

    private static String excerpt(String text, boolean end) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= 60) {
            return line;
        }
        return end ? "…" + line.substring(line.length() - 60) : line.substring(0, 60) + "…";
    }

    private static String or(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }
}
