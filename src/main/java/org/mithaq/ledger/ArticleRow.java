package org.mithaq.ledger;

import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.article.PublicationDate;
import org.mithaq.source.SourceDocument;

/** Prints an article as a row of the contract, and says where it stands among the others. */
final class ArticleRow {
    private ArticleRow() {}

    /** All that the article alone tells; path, status, counts and runs are left for the consolidation. */
    static Row of(Row row, Article article, @Nullable String datelineIso3, QuotedArticle quoted) {
        source(row, article.source());
        language(row, article);
        published(row, article.published());
        return row.set("title", article.title())
                .set("publisher", article.publisher())
                .set("dateline_place", article.datelinePlace())
                .set("dateline_iso3", datelineIso3)
                .set("copyright_holder", article.copyrightHolder())
                .set("copyright_year", Cells.integer(article.copyrightYear()))
                .set("source_url", article.url())
                .set("body_start_cp", Integer.toString(quoted.bodyCodePoint(article.bodyStart())))
                .set("body_end_cp", Integer.toString(quoted.bodyCodePoint(article.bodyEnd())));
    }

    private static void source(Row row, SourceDocument source) {
        String text = source.text();
        row.set("article_id", source.id())
                .set("file_sha256", source.sha256())
                .set("byte_length", Long.toString(source.byteLength()))
                .set("char_length_cp", Integer.toString(text.codePointCount(0, text.length())))
                .set("char_length_utf16", Integer.toString(text.length()))
                .set("charset", source.charset())
                .set("has_bom", Boolean.toString(source.hasBom()));
    }

    private static void language(Row row, Article article) {
        row.set("language", article.language())
                .set("language_confidence", Cells.number(article.languageConfidence()))
                .set("script", article.script())
                .set("text_direction", article.direction());
    }

    private static void published(Row row, PublicationDate published) {
        row.set("publication_date_edtf", published.edtf())
                .set("publication_date", Cells.date(published.day()))
                .set("publication_date_basis", published.basis());
    }

    /** The publication date as far as it is known, for sorting; an undated article stands before all others. */
    static String publishedKey(Article article) {
        PublicationDate published = article.published();
        String day = Cells.date(published.day());
        String edtf = published.edtf();
        return day != null ? day : edtf == null ? "" : edtf;
    }
}
