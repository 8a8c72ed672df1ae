package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Wording;
import org.mithaq.article.copy.CopyFinder;
import org.mithaq.article.copy.CopyFinder.Candidate;
import org.mithaq.article.copy.CopyFinder.Kind;
import org.mithaq.article.copy.CopyFinder.Standing;
import org.mithaq.article.copy.Sketch;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which of a job's articles are copies of others or were corrected by them. Made anew for each consolidation, so that the order of runs changes nothing. */
final class NearCopies {
    private static final int PAGE = 2000;

    /** Wordings kept at hand: those of a candidate and of what it looks like. */
    private static final int KEPT = 2000;

    private static final String QUERY = """
            SELECT a.article_id, a.order_key, a.content_key, a.cells, w.words, w.sketch
            FROM job_article j JOIN article a ON a.article_id = j.article_id
            LEFT JOIN article_wording w ON w.article_id = a.article_id
            WHERE j.job = ? AND j.state <> 'superseded' AND j.article_id > ?
            ORDER BY j.job, j.article_id LIMIT\s""" + PAGE;

    private final JdbcTemplate sql;
    private final int dayCell;
    private final int publisherCell;
    private final Map<String, String> originals = new HashMap<>();
    private final Set<String> corrected = new TreeSet<>();
    private final Map<Integer, Wording> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Wording> eldest) {
            return size() > KEPT;
        }
    };

    private NearCopies(JdbcTemplate sql, Contract contract) {
        this.sql = sql;
        this.dayCell = contract.table("articles").index("publication_date");
        this.publisherCell = contract.table("articles").index("publisher");
    }

    /** An article in the order in which articles count. */
    private record Known(String orderKey, String id, Candidate candidate) {
        private boolean isUndated() {
            return orderKey.charAt(0) == Digest.SEPARATOR;
        }
    }

    /** Of copies, one that knows its day is the better original: what it says of Thursday can be dated. */
    private static final Comparator<Known> DATED_FIRST =
            Comparator.comparing(Known::isUndated).thenComparing(Known::orderKey);

    static NearCopies of(JdbcTemplate sql, Contract contract, String job) {
        NearCopies copies = new NearCopies(sql, contract);
        copies.find(job);
        return copies;
    }

    private void find(String job) {
        List<Known> articles = articles(job);
        articles.sort(DATED_FIRST);
        List<Standing> standings = CopyFinder.find(
                articles.stream().map(Known::candidate).toList(),
                i -> kept.computeIfAbsent(i, missing -> wording(articles.get(missing).id)));
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            if (standing.kind() == Kind.COPY) {
                originals.put(articles.get(i).id, articles.get(standing.of()).id);
            } else if (standing.kind() == Kind.CORRECTED) {
                corrected.add(articles.get(i).id);
            }
        }
        kept.clear();
    }

    private List<Known> articles(String job) {
        List<Known> articles = new ArrayList<>();
        String after = "";
        int before = -1;
        while (articles.size() > before) {
            before = articles.size();
            articles.addAll(sql.query(
                    QUERY,
                    (row, number) -> known(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            Documents.cells(row.getString(4)),
                            row.getInt(5),
                            row.getBytes(6)),
                    job,
                    after));
            after = articles.isEmpty() ? after : articles.get(articles.size() - 1).id;
        }
        return articles;
    }

    private Known known(
            String id,
            String orderKey,
            @Nullable String content,
            @Nullable String[] cells,
            int words,
            byte @Nullable [] sketch) {
        Sketch known = Sketch.of(sketch == null ? new byte[0] : sketch);
        return new Known(orderKey, id, new Candidate(content, cells[dayCell], cells[publisherCell], words, known));
    }

    private Wording wording(String articleId) {
        return Objects.requireNonNull(sql.queryForObject(
                "SELECT word_hashes, name_hashes FROM article_wording WHERE article_id = ?",
                (row, number) -> Wording.of(row.getBytes(1), row.getBytes(2)),
                articleId));
    }

    /** The article that another one is a copy of, or null. */
    @Nullable
    String originalOf(String articleId) {
        return originals.get(articleId);
    }

    /** The copies, each with its original. */
    Map<String, String> originals() {
        return originals;
    }

    /** Whether a later version of the story has replaced an article's records. */
    boolean isCorrected(String articleId) {
        return corrected.contains(articleId);
    }

    /** One id for an article and all of its copies. */
    String story(String articleId) {
        return originals.getOrDefault(articleId, articleId);
    }
}
