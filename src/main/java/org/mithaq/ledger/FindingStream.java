package org.mithaq.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Streams a job's findings of one kind, group by group, a page at a time, so that memory does not grow with the corpus. */
final class FindingStream {
    private static final int PAGE = 500;

    /** Most groups are small. */
    private static final int FIRST_PAGE = 20;

    private static final String BEHIND_ALL = "\uFFFF";

    /** The character after the separator, so that a group ends before it. */
    private static final char BEHIND_SEPARATOR = Digest.SEPARATOR + 1;

    private static final String QUERY = """
            SELECT f.sort_key, f.article_id, j.source_path, j.first_run_id, f.doc
            FROM finding f JOIN job_article j ON j.job = ? AND j.article_id = f.article_id AND j.state <> 'superseded'
            WHERE f.kind = ? AND f.sort_key > ? AND f.sort_key < ?
            ORDER BY f.kind, f.sort_key LIMIT ?""";

    private final JdbcTemplate sql;
    private final String job;
    private final NearCopies copies;
    private final CopiedFindings copied;

    FindingStream(JdbcTemplate sql, String job, NearCopies copies) {
        this.sql = sql;
        this.job = job;
        this.copies = copies;
        this.copied = new CopiedFindings(sql);
    }

    /** All of a kind. */
    <T> void each(FindingKind kind, Class<T> type, Consumer<Stored<T>> consumer) {
        each(kind, type, "", BEHIND_ALL, all(consumer));
    }

    /** Those of a group. */
    <T> void eachOf(String group, FindingKind kind, Class<T> type, Consumer<Stored<T>> consumer) {
        eachOfWhile(group, kind, type, all(consumer));
    }

    /** Those of a group in their order, until the consumer has had enough. */
    <T> void eachOfWhile(String group, FindingKind kind, Class<T> type, Predicate<Stored<T>> wantsMore) {
        each(kind, type, group + Digest.SEPARATOR, group + BEHIND_SEPARATOR, wantsMore);
    }

    private static <T> Predicate<Stored<T>> all(Consumer<Stored<T>> consumer) {
        return stored -> {
            consumer.accept(stored);
            return true;
        };
    }

    private <T> void each(
            FindingKind kind, Class<T> type, String after, String before, Predicate<Stored<T>> wantsMore) {
        String last = after;
        for (int size = FIRST_PAGE; ; size = PAGE) {
            List<Stored<T>> page = page(kind, type, last, before, size);
            for (Stored<T> stored : page) {
                if (counts(kind, stored) && !wantsMore.test(stored)) {
                    return;
                }
                last = stored.sortKey();
            }
            if (page.size() < size) {
                return;
            }
        }
    }

    /** What was noticed in a corrected article stays true of its file; what it says does not. */
    private boolean counts(FindingKind kind, Stored<?> stored) {
        boolean replaced = kind != FindingKind.WARNING && copies.isCorrected(stored.articleId());
        return !replaced && !isMuted(kind, stored);
    }

    private boolean isMuted(FindingKind kind, Stored<?> stored) {
        String original =
                kind == FindingKind.ACCORD || kind == FindingKind.EVENT ? copies.originalOf(stored.articleId()) : null;
        return original != null && copied.isMuted(kind, stored.sortKey(), stored.articleId(), original);
    }

    private <T> List<Stored<T>> page(FindingKind kind, Class<T> type, String after, String before, int size) {
        return sql.query(
                QUERY,
                (row, number) -> new Stored<>(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Documents.read(row.getString(5), type)),
                job,
                kind.name(),
                after,
                before,
                size);
    }

    /**
     * A finding of one article.
     *
     * @param sortKey group, publication date, rank, article, place
     * @param path where the article lies
     * @param runId the run that saw the article first
     */
    record Stored<T>(String sortKey, String articleId, String path, String runId, T found) {
        /** What it has in common with others that may become one row. */
        String group() {
            return sortKey.substring(0, sortKey.indexOf(Digest.SEPARATOR));
        }

        /** When and where it was said; earlier reports compare as less. */
        Source source() {
            int from = sortKey.indexOf(Digest.SEPARATOR) + 1;
            return new Source(sortKey.substring(from, sortKey.indexOf(Digest.SEPARATOR, from)), articleId);
        }
    }
}
