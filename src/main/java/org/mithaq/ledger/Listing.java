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

    private static final String[] COLUMNS = {
        "article_id",
        "order_key",
        "content_key",
        "cells",
        "words",
        "revision",
        "said",
        "warnings",
        "gaps",
        "source_path",
        "state",
        "first_run_id",
        "last_run_id"
    };

    private static final Contract.Table TABLE = OwnTables.table("listing", List.of(COLUMNS), "sketch");

    private static final String QUERY = """
            SELECT a.article_id, a.order_key, a.content_key, a.cells, a.words, a.revision, a.said, a.warnings, a.gaps,
                j.source_path, j.state, j.first_run_id, j.last_run_id, a.sketch, a.article_no
            FROM job_article j JOIN article a ON a.article_no = j.article_no
            WHERE j.job = ? AND j.article_no > ?
            ORDER BY j.job, j.article_no LIMIT\s""" + PAGE;

    private final TableFolder folder;

    private Listing(TableFolder folder) {
        this.folder = folder;
    }

    /** Writes the listing into a draft, which has to do without it in the end; see {@link #close}. */
    static Listing of(JdbcTemplate sql, String job, NextTables tables, TableFolder draft) {
        long[] last = {-1};
        long before;
        do {
            before = last[0];
            sql.query(
                    QUERY,
                    row -> {
                        last[0] = row.getLong(COLUMNS.length + 2);
                        tables.add(row(row));
                    },
                    job,
                    before);
        } while (last[0] > before);
        tables.writeAlone(TABLE);
        return new Listing(draft);
    }

    private static Row row(ResultSet found) throws SQLException {
        @Nullable String[] cells = new @Nullable String[COLUMNS.length + 1];
        for (int i = 0; i < COLUMNS.length; i++) {
            cells[i] = found.getString(i + 1);
        }
        cells[COLUMNS.length] = HexFormat.of().formatHex(found.getBytes(COLUMNS.length + 1));
        return new Row(TABLE, cells);
    }

    /** Hands over all articles by their ids. */
    void each(Consumer<Listed> consumer) {
        folder.each(TABLE, cells -> consumer.accept(new Listed(cells)));
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

    /** An article of the job. Holds its cells. */
    static final class Listed {
        private final @Nullable String[] cells;

        private Listed(@Nullable String[] cells) {
            this.cells = cells;
        }

        private String cell(int column) {
            return Objects.requireNonNull(cells[column]);
        }

        String id() {
            return cell(0);
        }

        /** When it was published, as far as it is known, and its id. */
        String orderKey() {
            return cell(1);
        }

        /** When it was published, empty when that is not known. */
        String published() {
            return orderKey().substring(0, orderKey().indexOf(Digest.SEPARATOR));
        }

        @Nullable
        String contentKey() {
            return cells[2];
        }

        /** Its row of the contract's table, but for what only the job knows. */
        @Nullable
        String[] row() {
            return Documents.cells(cell(3));
        }

        int words() {
            return Integer.parseInt(cell(4));
        }

        long revision() {
            return Long.parseUnsignedLong(cell(5), 16);
        }

        /** A {@link Said} as it was written. */
        String said() {
            return Objects.requireNonNullElse(cells[6], "");
        }

        List<FoundWarning> warnings() {
            String document = cells[7];
            return document == null ? List.of() : List.of(Documents.read(document, FoundWarning[].class));
        }

        /** What the packs may have missed in it. */
        @Nullable
        FoundGaps gaps() {
            String document = cells[8];
            return document == null ? null : Documents.read(document, FoundGaps.class);
        }

        String path() {
            return cell(9);
        }

        /** In the job's seeds: present, deleted or superseded. */
        String state() {
            return cell(10);
        }

        String firstRun() {
            return cell(11);
        }

        String lastRun() {
            return cell(12);
        }

        Sketch sketch() {
            String hex = cells[COLUMNS.length];
            return Sketch.of(HexFormat.of().parseHex(hex == null ? "" : hex));
        }
    }
}
