package org.mithaq.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Wording;
import org.mithaq.article.copy.Candidates;
import org.mithaq.article.copy.Candidates.Candidate;
import org.mithaq.article.copy.CopyFinder;
import org.mithaq.article.copy.CopyFinder.Kind;
import org.mithaq.article.copy.CopyFinder.Standing;
import org.mithaq.article.copy.Sketch;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Which of a job's articles are copies of others or were corrected by them. Made anew for each consolidation, so that the order of runs changes nothing. Holds
 * what each article is, by its number in the order of ids.
 */
final class NearCopies {
    private static final int PAGE = 2000;

    /** Wordings kept at hand: those of a candidate and of what it looks like. */
    private static final int KEPT = 2000;

    private static final int HEX = 16;

    /** Behind every day. */
    private static final String LAST = "\uFFFF";

    private static final String QUERY = """
            SELECT a.article_id, a.order_key, a.content_key, a.cells, w.words, w.sketch, a.revision
            FROM job_article j JOIN article a ON a.article_id = j.article_id
            LEFT JOIN article_wording w ON w.article_id = a.article_id
            WHERE j.job = ? AND j.state <> 'superseded' AND j.article_id > ?
            ORDER BY j.job, j.article_id LIMIT\s""" + PAGE;

    private final JdbcTemplate sql;
    private final int dayCell;
    private final int publisherCell;
    private long[] ids = new long[PAGE];
    private long[] revisions = new long[PAGE];
    private int size;
    private List<Standing> standings = List.of();
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

    static NearCopies of(JdbcTemplate sql, Contract contract, String job) {
        NearCopies copies = new NearCopies(sql, contract);
        copies.find(job);
        return copies;
    }

    private void find(String job) {
        try (Candidates candidates = new Candidates()) {
            long before = -1;
            for (String after = ""; size > before; after = size == 0 ? "" : id(size - 1)) {
                before = size;
                sql.query(QUERY, (RowCallbackHandler) row -> add(candidates, row), job, after);
            }
            standings = CopyFinder.find(candidates, i -> kept.computeIfAbsent(i, missing -> wording(id(i))));
        }
        kept.clear();
    }

    private void add(Candidates candidates, ResultSet row) throws SQLException {
        @Nullable String[] cells = Documents.cells(row.getString(4));
        byte[] sketch = row.getBytes(6);
        ids = size == ids.length ? Arrays.copyOf(ids, 2 * size) : ids;
        revisions = Arrays.copyOf(revisions, ids.length);
        revisions[size] = Long.parseUnsignedLong(row.getString(7), HEX);
        ids[size++] = Long.parseUnsignedLong(row.getString(1), HEX);
        candidates.add(
                place(row.getString(2)),
                new Candidate(
                        row.getString(3),
                        cells[dayCell],
                        cells[publisherCell],
                        row.getInt(5),
                        Sketch.of(sketch == null ? new byte[0] : sketch)));
    }

    /** Of copies, one that knows its day is the better original: what it says of Thursday can be dated. */
    private static String place(String orderKey) {
        String published = orderKey.substring(0, orderKey.indexOf(Digest.SEPARATOR));
        return published.isEmpty() ? LAST : published;
    }

    private String id(int article) {
        return HexFormat.of().toHexDigits(ids[article]);
    }

    /** The number of an article of the job, or below zero. Its ids came in their order. */
    int number(String articleId) {
        long wanted = Long.parseUnsignedLong(articleId, HEX);
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int side = Long.compareUnsigned(ids[middle], wanted);
            if (side == 0) {
                return middle;
            }
            low = side < 0 ? middle + 1 : low;
            high = side < 0 ? high : middle - 1;
        }
        return -1;
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
        int number = number(articleId);
        return number >= 0 && standings.get(number).kind() == Kind.COPY
                ? id(standings.get(number).of())
                : null;
    }

    /** How many articles there are; their numbers are below. */
    int size() {
        return size;
    }

    /** Differs when what an article says counts for another than before: its findings do, or those of its original, or what it is beside that. */
    String version(String articleId) {
        int number = number(articleId);
        Standing standing = standings.get(number);
        String own = Long.toHexString(revisions[number]);
        return standing.kind() == Kind.ORIGINAL
                ? own
                : "%s %s %s %x".formatted(own, standing.kind(), id(standing.of()), revisions[standing.of()]);
    }

    /** Whether a later version of the story has replaced an article's records. */
    boolean isCorrected(String articleId) {
        int number = number(articleId);
        return number >= 0 && standings.get(number).kind() == Kind.CORRECTED;
    }

    /** One id for an article and all of its copies. */
    String story(String articleId) {
        String original = originalOf(articleId);
        return original == null ? articleId : original;
    }
}
