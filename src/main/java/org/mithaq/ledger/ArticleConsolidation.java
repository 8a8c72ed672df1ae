package org.mithaq.ledger;

import org.mithaq.ledger.Listing.Listed;

/** Makes articles: what each article told of itself, and what the corpus tells of it. Needs the evidence to be counted. */
final class ArticleConsolidation {
    private final Contract.Table table;
    private final NextTables tables;
    private final NearCopies copies;
    private final ArticleCounts counts;
    private final RunCounts figures;

    ArticleConsolidation(NextTables tables, NearCopies copies, ArticleCounts counts, RunCounts figures) {
        this.table = tables.contract().table("articles");
        this.tables = tables;
        this.copies = copies;
        this.counts = counts;
        this.figures = figures;
    }

    void consolidate(Listing listing) {
        listing.each(article -> tables.add(row(article)));
    }

    private Row row(Listed article) {
        String id = article.id();
        String status = status(article);
        figures.article(status, article.state());
        return new Row(table, article.row())
                .set("source_path", article.path())
                .set("article_status", status)
                .set("duplicate_of", status.equals("duplicate") ? copies.originalOf(id) : null)
                .set("accord_count", Integer.toString(counts.accords(id)))
                .set("event_count", Integer.toString(counts.events(id)))
                .set("first_run_id", article.firstRun())
                .set("last_run_id", article.lastRun());
    }

    private String status(Listed article) {
        if (!article.state().equals("present")) {
            return article.state();
        }
        if (copies.isCorrected(article.id())) {
            return "superseded";
        }
        if (copies.originalOf(article.id()) != null) {
            return "duplicate";
        }
        boolean nothing = counts.accords(article.id()) == 0 && counts.events(article.id()) == 0;
        return nothing ? "ok_no_records" : "ok";
    }
}
