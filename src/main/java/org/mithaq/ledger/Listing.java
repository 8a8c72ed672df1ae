package org.mithaq.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.copy.Sketch;
import org.mithaq.ledger.Said.SaidAccord;
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

    private static final byte[] SUPERSEDED = "superseded".getBytes(StandardCharsets.UTF_8);

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

    private static final int SKETCH = 13;
    private static final String NAME = "listing";

    private static final String QUERY = """
            SELECT a.article_id, j.state, a.revision, a.order_key, a.said, j.source_path, j.first_run_id,
                CASE WHEN j.state = 'present' THEN ? ELSE j.last_run_id END, a.content_key, a.words, a.warnings, a.gaps, a.cells, a.sketch, a.article_no
            FROM job_article j JOIN article a ON a.article_no = j.article_no
            WHERE j.job = ? AND j.article_no > ?
            ORDER BY j.job, j.article_no LIMIT\s""" + PAGE;

    private final Path file;

    private Listing(Path file) {
        this.file = file;
    }

    /** Writes the listing into a draft, which has to do without it in the end; see {@link #close}. */
    static Listing of(JdbcTemplate sql, Ledger.Run run, Rulings rulings, TableFolder draft) {
        long[] last = {-1};
        long before;
        try (RowSorter articles = new RowSorter(draft.path(), NAME)) {
            do {
                before = last[0];
                sql.query(
                        QUERY,
                        row -> {
                            last[0] = row.getLong(COLUMNS.length + 2);
                            articles.add(row.getString(1), ListedCells.of(cells(row, rulings)));
                        },
                        run.runId(),
                        run.job(),
                        before);
            } while (last[0] > before);
            Path file = draft.path().resolve(NAME + ".bin");
            ListedCells.write(articles.sorted(), file);
            return new Listing(file);
        }
    }

    private static byte[] @Nullable [] cells(ResultSet found, Rulings rulings) throws SQLException {
        byte[] @Nullable [] cells = new byte[COLUMNS.length + 1] @Nullable [];
        for (int i = 0; i < COLUMNS.length; i++) {
            String cell = found.getString(i + 1);
            String told = cell != null && i == SAID ? rulings.merged(cell) : cell;
            cells[i] = told == null ? null : told.getBytes(StandardCharsets.UTF_8);
        }
        cells[SKETCH] = found.getBytes(COLUMNS.length + 1);
        return cells;
    }

    /** Hands over all articles by their ids. */
    void each(Consumer<Listed> consumer) {
        ListedCells.each(file, cells -> consumer.accept(new Listed(cells)));
    }

    /** Hands over the articles whose records count, which those that another article has replaced under their path do not. */
    void eachThatCounts(Consumer<Listed> consumer) {
        each(listed -> {
            if (!listed.cells.is(STATE, SUPERSEDED)) {
                consumer.accept(listed);
            }
        });
    }

    /** Hands over their ids. */
    void eachIdThatCounts(Consumer<String> consumer) {
        eachThatCounts(listed -> consumer.accept(listed.id()));
    }

    /** Deletes it. */
    void close() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article of the job, good until the next one. Most who go through the listing want one cell. */
    static final class Listed {
        private final ListedCells cells;

        private Listed(ListedCells cells) {
            this.cells = cells;
        }

        private String cell(int column) {
            return Objects.requireNonNull(cells.text(column));
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
            return cells.text(CONTENT_KEY);
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
            return Objects.requireNonNullElse(cells.text(SAID), "");
        }

        /** The accords alone of that, which stand first in it. */
        List<SaidAccord> accords() {
            return Said.accords(cells.leadingLines(SAID, Said.ACCORD));
        }

        List<FoundWarning> warnings() {
            String document = cells.text(WARNINGS);
            return document == null ? List.of() : List.of(Documents.read(document, FoundWarning[].class));
        }

        /** What the packs may have missed in it. */
        @Nullable
        FoundGaps gaps() {
            String document = cells.text(GAPS);
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
            return Sketch.of(cells.bytes(SKETCH));
        }
    }
}
