package org.mithaq.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.mithaq.article.DigestTable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Streams a job's findings of one kind, group by group, a page at a time, so that memory does not grow with the corpus. */
final class FindingStream {
    private static final int PAGE = 500;
    private static final String QUERY = """
            SELECT f.sort_key, f.article_id, j.source_path, j.first_run_id, f.doc
            FROM finding f JOIN job_article j ON j.job = ? AND j.article_id = f.article_id AND j.state <> 'superseded'
            WHERE f.kind = ? AND f.sort_key > ?
            ORDER BY f.kind, f.sort_key LIMIT ?""";

    private final JdbcTemplate sql;
    private final String job;
    private final NearCopies copies;
    private final DigestTable muted;

    FindingStream(JdbcTemplate sql, String job, NearCopies copies) {
        this.sql = sql;
        this.job = job;
        this.copies = copies;
        this.muted = CopiedFindings.of(sql, copies);
    }

    <T> void each(FindingKind kind, Class<T> type, Consumer<Stored<T>> consumer) {
        String after = "";
        List<Stored<T>> page = page(kind, type, after);
        while (!page.isEmpty()) {
            page.stream().filter(stored -> counts(kind, stored)).forEach(consumer);
            after = page.get(page.size() - 1).sortKey();
            page = page(kind, type, after);
        }
    }

    /** What was noticed in a corrected article stays true of its file; what it says does not. */
    private boolean counts(FindingKind kind, Stored<?> stored) {
        boolean replaced = kind != FindingKind.WARNING && copies.isCorrected(stored.articleId());
        return !replaced && muted.get(CopiedFindings.key(kind, stored.sortKey())) == DigestTable.NONE;
    }

    private <T> List<Stored<T>> page(FindingKind kind, Class<T> type, String after) {
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
                PAGE);
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
