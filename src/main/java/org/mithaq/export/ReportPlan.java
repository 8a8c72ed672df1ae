package org.mithaq.export;

import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Contract;

/**
 * Where the run's report tells of what: in one file while that is small, else each article in a file of its own, so that no browser has to load much. Known before
 * a report is written, because others lead there.
 *
 * @param isPaged whether each article has its own file
 */
public record ReportPlan(boolean isPaged) {
    /** The report's first page, in the run's folder. */
    public static final String FILE = "report.html";

    /** The other pages. */
    public static final String FOLDER = "report";

    /** Bytes that one page should not pass; browsers take more. */
    public static final int MOST_BYTES = 1_500_000;

    /** What a row comes to in HTML, at most, without the texts. */
    private static final int BYTES_OF_EVIDENCE = 600;

    private static final int BYTES_OF_RECORD = 900;
    private static final int BYTES_OF_ARTICLE = 1_000;
    private static final int BYTES_OF_LETTER = 2;

    /** First digits of an article's id that name the folder of its page. */
    private static final int SHARD = 2;

    /** The plan for an edition; the same edition has the same plan. */
    public static ReportPlan of(Edition edition) {
        Contract contract = edition.contract();
        RowSource rows = edition.rows();
        long bytes = rows.count(contract.table("evidence")) * BYTES_OF_EVIDENCE
                + (rows.count(contract.table("accords")) + rows.count(contract.table("events"))) * BYTES_OF_RECORD;
        Contract.Table articles = contract.table("articles");
        int length = articles.index("char_length_utf16");
        long[] texts = {rows.count(articles) * BYTES_OF_ARTICLE};
        if (bytes + texts[0] < MOST_BYTES) {
            rows.read(articles.name(), row -> texts[0] += BYTES_OF_LETTER * letters(row[length]));
        }
        return new ReportPlan(bytes + texts[0] >= MOST_BYTES);
    }

    private static long letters(@Nullable String count) {
        return count == null ? 0 : Long.parseLong(count);
    }

    /** The page that tells of an article, from the run's folder. */
    public String page(String articleId) {
        return isPaged ? FOLDER + "/" + articleId.substring(0, SHARD) + "/" + articleId + ".html" : FILE;
    }

    /** The place of words of evidence. */
    public String evidence(String articleId, String evidenceId) {
        return page(articleId) + "#evidence-" + evidenceId;
    }

    /** The place of an accord or event. */
    public String record(String firstArticleId, String table, String id) {
        return page(firstArticleId) + "#" + anchor(table, id);
    }

    /** The place of an article. */
    public String article(String articleId) {
        return page(articleId) + "#article-" + articleId;
    }

    /** The name of a record's place on its page. */
    public static String anchor(String table, String id) {
        return (table.equals("accords") ? "accord-" : "event-") + id;
    }
}
