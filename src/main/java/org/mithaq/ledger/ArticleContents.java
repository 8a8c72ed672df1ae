package org.mithaq.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.article.Wording;
import org.mithaq.ledger.PackedFindings.Handler;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the ledger holds of single articles beside what is asked of all. */
final class ArticleContents {
    private static final String OF = """
            SELECT %s FROM article_content c JOIN article a ON a.article_no = c.article_no WHERE a.article_id = ?""";

    private static final String FINDINGS = "SELECT findings FROM article_content WHERE article_no IN (%s)";

    private final JdbcTemplate sql;
    private final Rulings rulings;

    /** Contents as articles have them. */
    ArticleContents(JdbcTemplate sql) {
        this(sql, Rulings.of(List.of()));
    }

    /** Contents with findings in the groups in which they are by what was decided. */
    ArticleContents(JdbcTemplate sql, Rulings rulings) {
        this.sql = sql;
        this.rulings = rulings;
    }

    /** The untouched text. */
    Optional<String> body(String articleId) {
        return sql.queryForList(OF.formatted("c.body"), String.class, articleId).stream()
                .findFirst();
    }

    /** The words and names by which copies are told. */
    Wording wording(String articleId) {
        return sql.query(
                        OF.formatted("c.word_hashes, c.name_hashes"),
                        (row, number) -> Wording.of(row.getBytes(1), row.getBytes(2)),
                        articleId)
                .get(0);
    }

    /** What was found in articles, packed, by the numbers that they have in the ledger; none of an article that is there no more. */
    List<byte[]> findings(List<Long> numbers) {
        return sql.query(
                FINDINGS.formatted(String.join(", ", Collections.nCopies(numbers.size(), "?"))),
                (row, number) -> row.getBytes(1),
                numbers.toArray());
    }

    /** What was found in one article, packed. */
    List<byte[]> findings(String articleId) {
        return sql.query(OF.formatted("c.findings"), (row, number) -> row.getBytes(1), articleId);
    }

    /** The accords, events or entities among what was found in articles. Any thread may ask. */
    void unpack(List<byte[]> findings, Set<FindingKind> kinds, Handler handler) {
        findings.forEach(each -> PackedFindings.each(each, kinds, found -> handler.finding(rulings.merged(found))));
    }
}
