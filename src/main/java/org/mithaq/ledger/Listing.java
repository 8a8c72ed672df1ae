package org.mithaq.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.copy.Sketch;
import org.mithaq.ledger.Ledger.KnownHandler;
import org.mithaq.ledger.ListedCells.Written;
import org.mithaq.ledger.ListedForms.ListedGap;
import org.mithaq.ledger.Said.SaidAccord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * A job's articles by their ids, with all that is asked of every one. They stand in the ledger in the order in which they were read, so they are sorted once, in
 * a file, and asked from there. It stays with the run's tables: see {@link KeptListing}.
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
        "cells",
        "article_no",
        "packs"
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

    private static final int NUMBER = 13;
    private static final int PACKS = 14;
    private static final int SKETCH = 15;
    private static final String NAME = "listing";

    private static final String QUERY = """
            SELECT a.article_id, j.state, a.revision, a.order_key, a.said, j.source_path, j.first_run_id, j.last_run_id,
                a.content_key, a.words, a.warnings, a.gaps, a.cells, a.article_no, a.packs, a.sketch
            FROM job_article j JOIN article a ON a.article_no = j.article_no
            WHERE j.job = ? AND j.article_no\s""";

    private static final String NEXT_PAGE = QUERY + "> ? ORDER BY j.job, j.article_no LIMIT " + PAGE;

    private final Path file;
    private final String runId;

    private Listing(Path file, String runId) {
        this.file = file;
        this.runId = runId;
    }

    /**
     * Writes the listing into a draft.
     *
     * @param base tables of the last run that are gone on with, whose listing is brought up to date where it can be; or null
     */
    static Listing of(
            JdbcTemplate sql,
            Ledger.Run run,
            Rulings rulings,
            ListedForms forms,
            TableFolder draft,
            @Nullable TableFolder base) {
        Path file = KeptListing.file(draft);
        ArticleChanges changes = new ArticleChanges(sql);
        Optional<KeptListing> kept = KeptListing.in(base, changes);
        try (RowSorter articles = new RowSorter(draft.path(), NAME)) {
            RowCallbackHandler add = row -> articles.add(row.getString(1), ListedCells.of(cells(row, rulings, forms)));
            Written written;
            if (kept.isPresent()) {
                SortedSet<Long> changed = kept.get().changed();
                some(sql, run.job(), List.copyOf(changed), add);
                written = ListedCells.merge(
                        kept.get().file(), cells -> !changed.contains(number(cells)), articles.sorted(), file);
            } else {
                all(sql, run.job(), add);
                written = ListedCells.write(articles.sorted(), file);
            }
            KeptListing.note(draft, changes.mark(), written);
        }
        return new Listing(file, run.runId());
    }

    /** Tells what is known with some packs from a listing that is all the ledger knows. */
    static void eachKnown(KeptListing kept, String packs, KnownHandler handler) {
        byte[] wanted = packs.getBytes(StandardCharsets.UTF_8);
        new Listing(kept.file(), "").each(listed -> {
            if (listed.cells.is(PACKS, wanted)) {
                handler.article(listed.id());
            }
            Archive.place(listed.id(), listed.state(), listed.path(), number(listed.cells), handler);
        });
    }

    private static long number(ListedCells cells) {
        return Long.parseLong(Objects.requireNonNull(cells.text(NUMBER)));
    }

    private static void all(JdbcTemplate sql, String job, RowCallbackHandler add) {
        long[] last = {-1};
        long before;
        do {
            before = last[0];
            sql.query(
                    NEXT_PAGE,
                    row -> {
                        last[0] = row.getLong(NUMBER + 1);
                        add.processRow(row);
                    },
                    job,
                    before);
        } while (last[0] > before);
    }

    private static void some(JdbcTemplate sql, String job, List<Long> numbers, RowCallbackHandler add) {
        for (int from = 0; from < numbers.size(); from += PAGE) {
            List<Object> values = new ArrayList<>(List.of(job));
            values.addAll(numbers.subList(from, Math.min(numbers.size(), from + PAGE)));
            String wanted = String.join(", ", Collections.nCopies(values.size() - 1, "?"));
            sql.query(QUERY + "IN (" + wanted + ")", add, values.toArray());
        }
    }

    private static byte[] @Nullable [] cells(ResultSet found, Rulings rulings, ListedForms forms) throws SQLException {
        byte[] @Nullable [] cells = new byte[COLUMNS.length + 1] @Nullable [];
        String id = found.getString(1);
        String path = found.getString(PATH + 1);
        String run = found.getString(FIRST_RUN + 1);
        for (int i = 0; i < COLUMNS.length; i++) {
            String cell = found.getString(i + 1);
            if (cell != null) {
                cells[i] = switch (i) {
                    case SAID -> bytes(rulings.merged(cell));
                    case WARNINGS -> forms.rejects(cell, run, id, path);
                    case GAPS -> ListedForms.gaps(cell);
                    case CELLS -> forms.row(cell, path);
                    default -> bytes(cell);
                };
            }
        }
        cells[SKETCH] = found.getBytes(COLUMNS.length + 1);
        return cells;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Hands over all articles by their ids. */
    void each(Consumer<Listed> consumer) {
        ListedCells.each(file, cells -> consumer.accept(new Listed(cells, runId)));
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

    /** An article of the job, good until the next one. Most who go through the listing want one cell. */
    static final class Listed {
        private final ListedCells cells;
        private final String runId;

        private Listed(ListedCells cells, String runId) {
            this.cells = cells;
            this.runId = runId;
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

        /** Its row of the contract's table as far as {@link ListedForms#row} tells it. */
        Line row() {
            return cells.line(CELLS);
        }

        int words() {
            return Integer.parseInt(cell(WORDS));
        }

        long revision() {
            return Long.parseUnsignedLong(cell(REVISION), 16);
        }

        /** The number that the ledger gave it. */
        long numberInLedger() {
            return number(cells);
        }

        /** A {@link Said} as it was written. */
        String said() {
            return Objects.requireNonNullElse(cells.text(SAID), "");
        }

        /** The accords alone of that, which stand first in it. */
        List<SaidAccord> accords() {
            return Said.accords(cells.leadingLines(SAID, Said.ACCORD));
        }

        /** Hands over its rows of rejects. */
        void eachReject(Consumer<Line> consumer) {
            ListedForms.eachReject(cells.bytes(WARNINGS), consumer);
        }

        /** Hands over what the packs may have missed in it. */
        void eachGap(Consumer<ListedGap> consumer) {
            ListedForms.eachGap(cells.bytes(GAPS), consumer);
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

        /** The last that met it, which is this one where it is present. */
        String lastRun() {
            return state().equals("present") ? runId : cell(LAST_RUN);
        }

        Sketch sketch() {
            return Sketch.of(cells.bytes(SKETCH));
        }
    }
}
