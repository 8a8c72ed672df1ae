package org.mithaq.ledger;

import java.util.List;
import org.mithaq.ledger.Listing.Listed;

/** Makes articles: what each article told of itself, and what the corpus tells of it. Needs the evidence to be counted. */
final class ArticleConsolidation {
    /** The first of the columns that tell what the corpus tells of an article; they are the last of the table, as those before them are printed once, see {@link ListedForms}. */
    static final String FIRST = "article_status";

    private static final List<String> OF_CORPUS =
            List.of(FIRST, "duplicate_of", "accord_count", "event_count", "first_run_id", "last_run_id");

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
        List<String> last = table.columns().stream()
                .map(Contract.Column::name)
                .skip(table.index(FIRST))
                .toList();
        if (!last.equals(OF_CORPUS)) {
            throw new IllegalStateException("The table articles ends in %s, not in %s.".formatted(last, OF_CORPUS));
        }
        listing.each(article -> tables.add(table, row(article)));
    }

    private Line row(Listed article) {
        String id = article.id();
        String status = status(article);
        figures.article(status, article.state());
        return article.row()
                .with(
                        status,
                        status.equals("duplicate") ? copies.originalOf(id) : null,
                        Integer.toString(counts.accords(id)),
                        Integer.toString(counts.events(id)),
                        article.firstRun(),
                        article.lastRun());
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
