package org.mithaq.ledger;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which articles of the ledger were written, in the order of the changes: what is asked of a listing that was made before. To be told in the transaction of each
 * change, so that the ledger never holds one without the other.
 */
final class ArticleChanges {
    /** Changes that are kept: many nights, as a night has few. What lies beside the ledger and is older is made anew. */
    private static final int KEPT = 1000;

    /** Stands for no article. */
    private static final long NONE = 0;

    private static final SecureRandom TOKENS = new SecureRandom();

    private final JdbcTemplate sql;

    ArticleChanges(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * The last change that a listing knows.
     *
     * @param number of the change
     * @param token that no other change has, in whichever copy of the ledger
     */
    record Mark(long number, long token) {}

    /** Notes that articles, or where a job has them, were written or deleted. */
    void note(Collection<Long> articles) {
        if (articles.isEmpty()) {
            return;
        }
        long number = last().map(Mark::number).orElse(0L) + 1;
        long token = TOKENS.nextLong();
        sql.batchUpdate(
                "INSERT INTO article_change (change_no, article_no, token) VALUES (?, ?, ?)",
                new TreeSet<>(articles)
                        .stream()
                                .map(article -> new Object[] {number, article, token})
                                .toList());
    }

    /** Notes that any article may have been written. */
    void noteAny() {
        sql.update("DELETE FROM article_change");
    }

    private Optional<Mark> last() {
        return marks("SELECT change_no, token FROM article_change ORDER BY change_no DESC LIMIT 1");
    }

    private Optional<Mark> marks(String query, Object... values) {
        List<Mark> found = sql.query(query, (row, number) -> new Mark(row.getLong(1), row.getLong(2)), values);
        return found.stream().findFirst();
    }

    /** The last change, for a listing of the articles as they are; older ones may be forgotten. */
    Mark mark() {
        if (last().isEmpty()) {
            note(List.of(NONE));
        }
        Mark mark = last().orElseThrow();
        sql.update("DELETE FROM article_change WHERE change_no < ?", mark.number - KEPT);
        return mark;
    }

    /** The numbers of the articles that were written since; empty where that is not known, as the ledger is another one than it was. */
    Optional<SortedSet<Long>> since(Mark mark) {
        Optional<Mark> there = marks(
                "SELECT change_no, token FROM article_change WHERE change_no = ? ORDER BY article_no LIMIT 1",
                mark.number);
        if (!there.equals(Optional.of(mark))) {
            return Optional.empty();
        }
        return Optional.of(new TreeSet<>(Objects.requireNonNull(sql.queryForList(
                "SELECT DISTINCT article_no FROM article_change WHERE change_no > ?", Long.class, mark.number))));
    }
}
