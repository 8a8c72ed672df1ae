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
    private static final int COLUMNS = 8;

    private static final String QUERY = """
            SELECT a.article_id, a.cells, j.source_path, j.state, j.first_run_id, j.last_run_id,
                (SELECT COUNT(DISTINCT e.target_id) FROM evidence e
                 WHERE e.article_id = a.article_id AND e.target_table = 'accords'),
                (SELECT COUNT(DISTINCT e.target_id) FROM evidence e
                 WHERE e.article_id = a.article_id AND e.target_table = 'events')
            FROM job_article j JOIN article a ON a.article_id = j.article_id
            WHERE j.job = ? AND j.article_id > ?
            ORDER BY j.job, j.article_id LIMIT 500""";

    private final JdbcTemplate sql;
    private final Contract.Table table;
    private final ContractTables tables;
    private final NearCopies copies;

    ArticleConsolidation(JdbcTemplate sql, Contract contract, ContractTables tables, NearCopies copies) {
        this.sql = sql;
        this.table = contract.table("articles");
        this.tables = tables;
        this.copies = copies;
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
                .set("duplicate_of", status.equals("duplicate") ? copies.originalOf(cell(found, ID)) : null)
                .set("accord_count", found[ACCORDS])
                .set("event_count", found[EVENTS])
                .set("first_run_id", found[FIRST_RUN])
                .set("last_run_id", found[LAST_RUN]);
    }

    private String status(@Nullable String[] found) {
        if (!cell(found, STATE).equals("present")) {
            return cell(found, STATE);
        }
        if (copies.isCorrected(cell(found, ID))) {
            return "superseded";
        }
        if (copies.originalOf(cell(found, ID)) != null) {
            return "duplicate";
        }
        boolean nothing =
                cell(found, ACCORDS).equals("0") && cell(found, EVENTS).equals("0");
        return nothing ? "ok_no_records" : "ok";
    }

    private static String cell(@Nullable String[] found, int index) {
        return Objects.requireNonNull(found[index]);
    }
}
