package org.mithaq.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes articles: what each article told of itself, and what the corpus tells of it. Needs the evidence to be counted. */
final class ArticleConsolidation {
    private static final int ID = 0;
    private static final int CELLS = 1;
    private static final int PATH = 2;
    private static final int STATE = 3;
    private static final int FIRST_RUN = 4;
    private static final int LAST_RUN = 5;
    private static final int COLUMNS = 6;

    private static final String QUERY = """
            SELECT a.article_id, a.cells, j.source_path, j.state, j.first_run_id, j.last_run_id
            FROM job_article j JOIN article a ON a.article_id = j.article_id
            WHERE j.job = ? AND j.article_id > ?
            ORDER BY j.job, j.article_id LIMIT 500""";

    private final JdbcTemplate sql;
    private final Contract.Table table;
    private final NextTables tables;
    private final NearCopies copies;
    private final ArticleCounts counts;
    private final RunCounts figures;

    ArticleConsolidation(
            JdbcTemplate sql, NextTables tables, NearCopies copies, ArticleCounts counts, RunCounts figures) {
        this.sql = sql;
        this.table = tables.contract().table("articles");
        this.tables = tables;
        this.copies = copies;
        this.counts = counts;
        this.figures = figures;
    }

    void consolidate(String job) {
        Pager.each(sql, QUERY, COLUMNS, ID, found -> tables.add(row(found)), job);
    }

    private Row row(@Nullable String[] found) {
        String id = cell(found, ID);
        String status = status(found);
        figures.article(status, cell(found, STATE));
        return new Row(table, Documents.cells(cell(found, CELLS)))
                .set("source_path", found[PATH])
                .set("article_status", status)
                .set("duplicate_of", status.equals("duplicate") ? copies.originalOf(id) : null)
                .set("accord_count", Integer.toString(counts.accords(id)))
                .set("event_count", Integer.toString(counts.events(id)))
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
        boolean nothing = counts.accords(cell(found, ID)) == 0 && counts.events(cell(found, ID)) == 0;
        return nothing ? "ok_no_records" : "ok";
    }

    private static String cell(@Nullable String[] found, int index) {
        return Objects.requireNonNull(found[index]);
    }
}
