package org.mithaq.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.copy.Sketch;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A job's articles by their ids, with all that is asked of every one. They stand in the ledger in the order in which they were read, so they are sorted once, in
 * a file, and asked from there.
 */
final class Listing {
    private static final int PAGE = 500;

    /** What is asked in every pass comes first. */
    private static final String[] COLUMNS = {
        "article_id",
        "state",
        "revision",
        "order_key",
        "said",
        "source_path",
        "first_run_id",
        "last_run_id",
        "content_key",
        "words",
        "warnings",
        "gaps",
        "cells"
    };

    private static final int STATE = 1;
    private static final int REVISION = 2;
    private static final int ORDER_KEY = 3;
    private static final int SAID = 4;
    private static final int PATH = 5;
    private static final int FIRST_RUN = 6;
    private static final int LAST_RUN = 7;
    private static final int CONTENT_KEY = 8;
    private static final int WORDS = 9;
    private static final int WARNINGS = 10;
    private static final int GAPS = 11;
    private static final int CELLS = 12;

    private static final Contract.Table TABLE = OwnTables.table("listing", List.of(COLUMNS), "sketch");

    private static final String QUERY = """
            SELECT a.article_id, j.state, a.revision, a.order_key, a.said, j.source_path, j.first_run_id,
                CASE WHEN j.state = 'present' THEN ? ELSE j.last_run_id END, a.content_key, a.words, a.warnings, a.gaps, a.cells, a.sketch, a.article_no
            FROM job_article j JOIN article a ON a.article_no = j.article_no
            WHERE j.job = ? AND j.article_no > ?
            ORDER BY j.job, j.article_no LIMIT\s""" + PAGE;

    private final TableFolder folder;

    private Listing(TableFolder folder) {
        this.folder = folder;
    }

    /** Writes the listing into a draft, which has to do without it in the end; see {@link #close}. */
    static Listing of(JdbcTemplate sql, Ledger.Run run, Rulings rulings, NextTables tables, TableFolder draft) {
        long[] last = {-1};
        long before;
        do {
            before = last[0];
            sql.query(
                    QUERY,
                    row -> {
                        last[0] = row.getLong(COLUMNS.length + 2);
                        tables.add(row(row, rulings));
                    },
                    run.runId(),
                    run.job(),
                    before);
        } while (last[0] > before);
        tables.writeAlone(TABLE);
        return new Listing(draft);
    }

    private static Row row(ResultSet found, Rulings rulings) throws SQLException {
        @Nullable String[] cells = new @Nullable String[COLUMNS.length + 1];
        for (int i = 0; i < COLUMNS.length; i++) {
            cells[i] = found.getString(i + 1);
        }
        String said = cells[SAID];
        cells[SAID] = said == null ? null : rulings.merged(said);
        cells[COLUMNS.length] = HexFormat.of().formatHex(found.getBytes(COLUMNS.length + 1));
        return new Row(TABLE, cells);
    }

    /** Hands over all articles by their ids. */
    void each(Consumer<Listed> consumer) {
        try (TableReader reader = folder.open(TABLE)) {
            for (Line line = reader.next(); line != null; line = reader.next()) {
                consumer.accept(new Listed(line));
            }
        }
    }

    /** Hands over the articles whose records count, which those that another article has replaced under their path do not. */
    void eachThatCounts(Consumer<Listed> consumer) {
        each(listed -> {
            if (!listed.state().equals("superseded")) {
                consumer.accept(listed);
            }
        });
    }

    /** Deletes it. */
    void close() {
        folder.delete(TABLE);
    }

    /** An article of the job, good until the next one. Holds its line, of which most who go through the listing want one cell. */
    static final class Listed {
        private final Line line;

        private Listed(Line line) {
            this.line = line;
        }

        private String cell(int column) {
            return Objects.requireNonNull(line.cell(column));
        }

        String id() {
            return cell(0);
        }

        /** When it was published, as far as it is known, and its id. */
        String orderKey() {
            return cell(ORDER_KEY);
        }

        /** When it was published, empty when that is not known. */
        String published() {
            return orderKey().substring(0, orderKey().indexOf(Digest.SEPARATOR));
        }

        @Nullable
        String contentKey() {
            return line.cell(CONTENT_KEY);
        }

        /** Its row of the contract's table, but for what only the job knows. */
        @Nullable
        String[] row() {
            return Documents.cells(cell(CELLS));
        }

        int words() {
            return Integer.parseInt(cell(WORDS));
        }

        long revision() {
            return Long.parseUnsignedLong(cell(REVISION), 16);
        }

        /** A {@link Said} as it was written. */
        String said() {
            return Objects.requireNonNullElse(line.cell(SAID), "");
        }

        List<FoundWarning> warnings() {
            String document = line.cell(WARNINGS);
            return document == null ? List.of() : List.of(Documents.read(document, FoundWarning[].class));
        }

        /** What the packs may have missed in it. */
        @Nullable
        FoundGaps gaps() {
            String document = line.cell(GAPS);
            return document == null ? null : Documents.read(document, FoundGaps.class);
        }

        String path() {
            return cell(PATH);
        }

        /** In the job's seeds: present, deleted or superseded. */
        String state() {
            return cell(STATE);
        }

        String firstRun() {
            return cell(FIRST_RUN);
        }

        String lastRun() {
            return cell(LAST_RUN);
        }

        Sketch sketch() {
            String hex = line.cell(COLUMNS.length);
            return Sketch.of(HexFormat.of().parseHex(hex == null ? "" : hex));
        }
    }
}
