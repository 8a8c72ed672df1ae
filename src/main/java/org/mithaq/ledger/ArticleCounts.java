package org.mithaq.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;

/** How many accords and events rest on each article. Holds the counts, by the articles' numbers, and what was taken off them. */
final class ArticleCounts {
    private final NearCopies articles;
    private final int[] accords;
    private final int[] events;
    private final DigestTable dropped = new DigestTable();

    private ArticleCounts(NearCopies articles) {
        this.articles = articles;
        this.accords = new int[articles.size()];
        this.events = new int[articles.size()];
    }

    /** Begins with the counts of the last run, or with none. */
    static ArticleCounts of(NearCopies articles, @Nullable TableFolder last, Contract contract) {
        ArticleCounts counts = new ArticleCounts(articles);
        if (last != null) {
            Contract.Table table = contract.table("articles");
            last.each(table, row -> {
                int number = articles.number(Objects.requireNonNull(row[table.keyIndex()]));
                if (number >= 0) {
                    counts.accords[number] = count(row[table.index("accord_count")]);
                    counts.events[number] = count(row[table.index("event_count")]);
                }
            });
        }
        return counts;
    }

    private static int count(@Nullable String cell) {
        return cell == null ? 0 : Integer.parseInt(cell);
    }

    /** A record of this table rests on the article; to be told once a record and article. */
    void add(String articleId, String table) {
        count(articleId, table, 1);
    }

    /** Words for a record went; the record and its table are as in the table evidence. */
    void drop(String articleId, String table, String record) {
        boolean counts = table.equals("accords") || table.equals("events");
        if (counts && dropped.add(Digest.joined(articleId, table, record))) {
            count(articleId, table, -1);
        }
    }

    private void count(String articleId, String table, int one) {
        int number = articles.number(articleId);
        if (number >= 0) {
            int[] counts = table.equals("accords") ? accords : events;
            counts[number] += one;
        }
    }

    int accords(String articleId) {
        int number = articles.number(articleId);
        return number < 0 ? 0 : accords[number];
    }

    int events(String articleId) {
        int number = articles.number(articleId);
        return number < 0 ? 0 : events[number];
    }
}
