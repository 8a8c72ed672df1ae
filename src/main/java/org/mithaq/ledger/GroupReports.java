package org.mithaq.ledger;

import java.util.HashSet;
import java.util.Set;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Regrouping.When;

/**
 * Reports of events in groups that may differ from what they were, as they were and as they are, from what articles said in the last run and say in this one. Holds those of
 * the groups that were asked for, in a sorter, and what has to be read whatever the others are.
 */
final class GroupReports implements AutoCloseable {
    private final TableFolder draft;
    private final TableFolder last;
    private final DigestTable changed;
    private final ReviewWriter review;
    private final RowSorter reports;
    private final Set<String> known = new HashSet<>();
    private final Set<ArticleEvent> wanted = new HashSet<>();

    /**
     * @param changed the ids of articles that say other than they did
     */
    GroupReports(TableFolder draft, TableFolder last, DigestTable changed, ReviewWriter review) {
        this.draft = draft;
        this.last = last;
        this.changed = changed;
        this.review = review;
        this.reports = new RowSorter(draft.path(), "reports");
    }

    /** An event that an article reports now and did not report so before. */
    private record ArticleEvent(String sortKey, String articleId) {}

    /** Adds the reports in these groups but for those that were asked for before, and returns how many groups are known. */
    long add(Set<String> groups) {
        Set<String> more = new HashSet<>(groups);
        more.removeAll(known);
        if (!more.isEmpty()) {
            known.addAll(more);
            DigestTable hashes = new DigestTable();
            more.forEach(hashes::add);
            add(draft, true, more, hashes);
            add(last, false, more, hashes);
        }
        return known.size();
    }

    private void add(TableFolder tables, boolean isNow, Set<String> groups, DigestTable hashes) {
        try (TableReader said = tables.open(OwnTables.SAID);
                Mentions articles = Mentions.open(tables)) {
            while (articles.next()) {
                Line line = said.next(articles.rowLength());
                if (articles.speaksOfOneIn(hashes)) {
                    boolean isChanged = changed.get(articles.id()) != DigestTable.NONE;
                    When when = !isChanged ? When.BOTH : isNow ? When.NOW : When.BEFORE;
                    if (isNow || isChanged) {
                        add(when, ArticleSaid.of(line), groups);
                    }
                }
            }
        }
    }

    private void add(When when, ArticleSaid article, Set<String> groups) {
        article.eachEvent(groups, (number, sortKey, event, written) -> {
            if (when == When.NOW) {
                wanted.add(new ArticleEvent(sortKey, article.id()));
            }
            if (!review.isBelow(event.confidence(), "events", event.id(), article.id())) {
                reports.add(sortKey, Regrouping.line(when, article.published(), article.story(), written));
            }
        });
    }

    /** Hands them over; none can be added any more. */
    void regroup(Regrouping regrouping) {
        wanted.forEach(event -> regrouping.want(event.sortKey, event.articleId));
        regrouping.regroup(reports.sorted());
    }

    @Override
    public void close() {
        reports.close();
    }
}
