package org.mithaq.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes articles: what each article told of itself, and what the corpus tells of it. Needs the evidence to be written. */
final class ArticleConsolidation {
    private static final int ID = 0;
    private static final int CELLS = 1;
    private static final int PATH = 2;
    private static final int STATE = 3;
    private static final int FIRST_RUN = 4;
    private static final int LAST_RUN = 5;
    private static final int ACCORDS = 6;
    private static final int EVENTS = 7;
    private static final int ORDER = 8;
    private static final int FIRST_ALIKE = 9;
    private static final int COLUMNS = 10;

    private static final String QUERY = """
            SELECT a.article_id, a.cells, j.source_path, j.state, j.first_run_id, j.last_run_id,
                (SELECT COUNT(DISTINCT e.target_id) FROM evidence e
                 WHERE e.article_id = a.article_id AND e.target_table = 'accords'),
                (SELECT COUNT(DISTINCT e.target_id) FROM evidence e
                 WHERE e.article_id = a.article_id AND e.target_table = 'events'),
                a.order_key,
                (SELECT MIN(b.order_key) FROM article b JOIN job_article k ON k.job = j.job
                    AND k.article_id = b.article_id AND k.state = 'present'
                 WHERE b.content_key = a.content_key)
            FROM job_article j JOIN article a ON a.article_id = j.article_id
            WHERE j.job = ? AND j.article_id > ?
            ORDER BY j.job, j.article_id LIMIT 500""";

    private final JdbcTemplate sql;
    private final Contract.Table table;
    private final ContractTables tables;

    ArticleConsolidation(JdbcTemplate sql, Contract contract, ContractTables tables) {
        this.sql = sql;
        this.table = contract.table("articles");
        this.tables = tables;
    }

    void consolidate(String job) {
        Pager.each(sql, QUERY, COLUMNS, ID, found -> tables.add(row(found)), job);
        tables.flush();
    }

    private Row row(@Nullable String[] found) {
        String status = status(found);
        return new Row(table, Documents.cells(cell(found, CELLS)))
                .set("source_path", found[PATH])
                .set("article_status", status)
                .set("duplicate_of", status.equals("duplicate") ? idOf(cell(found, FIRST_ALIKE)) : null)
                .set("accord_count", found[ACCORDS])
                .set("event_count", found[EVENTS])
                .set("first_run_id", found[FIRST_RUN])
                .set("last_run_id", found[LAST_RUN]);
    }

    private static String status(@Nullable String[] found) {
        if (!cell(found, STATE).equals("present")) {
            return cell(found, STATE);
        }
        String firstAlike = found[FIRST_ALIKE];
        if (firstAlike != null && !firstAlike.equals(found[ORDER])) {
            return "duplicate";
        }
        boolean nothing =
                cell(found, ACCORDS).equals("0") && cell(found, EVENTS).equals("0");
        return nothing ? "ok_no_records" : "ok";
    }

    private static String idOf(String orderKey) {
        return orderKey.substring(orderKey.indexOf(Digest.SEPARATOR) + 1);
    }

    private static String cell(@Nullable String[] found, int index) {
        return Objects.requireNonNull(found[index]);
    }
}
