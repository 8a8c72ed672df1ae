package org.mithaq.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.source.Rejection;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Parts of the seeds that workers in other processes read, and what they file of them until the run takes it in. A worker holds the row of its assignment while it works,
 * files everything in one transaction, and so either all of a part is filed or nothing; the database lets go of the row when the worker is gone. Each attempt of a run has
 * assignments of its own, so that what a worker files for an attempt that is over reaches nobody. Needs PostgreSQL.
 */
public final class Assignments {
    private static final int BATCH = 200;

    private static final String COLUMNS = """
            order_key, content_key, cells, words, sketch, revision, said, warnings, gaps""";

    /** Where they begin in {@link ArticleEntry#article}; the number, the id and the packs stand before. */
    private static final int FIRST_COLUMN = 3;

    private static final String FILE = """
            INSERT INTO filing (attempt, number, place, kind, is_document, source_path, article_id, rejection, %s, body, word_hashes, name_hashes, findings)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""".formatted(COLUMNS);

    private static final int CELLS = 21;

    private static final String OPEN = " attempt = ? AND number = ? AND NOT filed ";

    private static final String TAKE_IN = """
            WITH taken AS (DELETE FROM filing WHERE attempt = ? AND number = ? AND place = ? RETURNING *),
            content AS (
                INSERT INTO article_content (article_no, body, word_hashes, name_hashes, findings)
                SELECT ?::bigint, body, word_hashes, name_hashes, findings FROM taken)
            INSERT INTO article (article_no, article_id, packs, %1$s) SELECT ?::bigint, article_id, ?, %1$s FROM taken""".formatted(COLUMNS);

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;

    Assignments(JdbcTemplate sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
        this.apart = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private enum Kind {
        READ,
        REJECTED,
        SEEN,
        COPY
    }

    /**
     * What came of one record.
     *
     * @param isDocument whether there was something to read in it
     */
    public record Filing(Outcome outcome, boolean isDocument) {}

    /** Names the ledger, the same for everybody who uses it and by whatever address: workers of another one must not answer. */
    public String ledgerName() {
        return Digest.of(Objects.requireNonNull(sql.queryForObject(
                "SELECT current_database() || '/' || current_schema() || '/' || MIN(installed_on) FROM flyway_schema_history",
                String.class)));
    }

    /** Begins an attempt: what earlier ones have left goes. */
    public void open(String attempt, String terms) {
        close();
        sql.update("INSERT INTO reading_terms (attempt, terms) VALUES (?, ?)", attempt, terms);
    }

    /** What workers have to know; empty when the attempt is over. */
    public Optional<String> terms(String attempt) {
        return sql.queryForList("SELECT terms FROM reading_terms WHERE attempt = ?", String.class, attempt).stream()
                .findFirst();
    }

    /** Assigns a part of the seeds. */
    public void assign(String attempt, int number, String part) {
        sql.update(
                "INSERT INTO assignment (attempt, number, files, filed) VALUES (?, ?, ?, FALSE)",
                attempt,
                number,
                part);
    }

    /**
     * Does an assignment, unless it is done or not wanted any more.
     *
     * @param reading what comes of the records of a part, in their order
     * @return false when somebody else is at it
     */
    public boolean work(String attempt, int number, Function<String, Iterator<Filing>> reading) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            List<String> part = sql.queryForList(
                    "SELECT files FROM assignment WHERE" + OPEN + "FOR UPDATE SKIP LOCKED",
                    String.class,
                    attempt,
                    number);
            if (part.isEmpty()) {
                return sql.queryForList("SELECT 1 FROM assignment WHERE" + OPEN, attempt, number)
                        .isEmpty();
            }
            noteTry(attempt, number);
            try {
                file(attempt, number, reading.apply(part.get(0)));
            } catch (RuntimeException e) {
                noteProblem(attempt, number, e);
                throw e;
            }
            sql.update("UPDATE assignment SET filed = TRUE WHERE attempt = ? AND number = ?", attempt, number);
            return true;
        }));
    }

    /** In a transaction of its own, so that it stands when the process dies of the part. */
    private void noteTry(String attempt, int number) {
        apart.executeWithoutResult(status -> sql.update("""
                INSERT INTO assignment_try AS t (attempt, number, tries) VALUES (?, ?, 1)
                ON CONFLICT (attempt, number) DO UPDATE SET tries = t.tries + 1""", attempt, number));
    }

    private void noteProblem(String attempt, int number, RuntimeException problem) {
        try {
            apart.executeWithoutResult(status -> sql.update(
                    "UPDATE assignment_try SET problem = ? WHERE attempt = ? AND number = ?",
                    problem.getMessage() == null ? problem.toString() : problem.getMessage(),
                    attempt,
                    number));
        } catch (DataAccessException | TransactionException e) {
            problem.addSuppressed(e);
        }
    }

    /**
     * A part that workers have begun and not brought to an end.
     *
     * @param part as it was assigned
     * @param problem what the last one complained of, or null when it said nothing
     */
    public record Unfinished(String part, @Nullable String problem) {}

    /** The first part that has been begun so often, is not filed, and that nobody works on. */
    public Optional<Unfinished> unfinished(String attempt, int tries) {
        return Objects.requireNonNull(transaction.execute(status ->
                sql
                        .query("""
                        SELECT a.files, t.problem FROM assignment a JOIN assignment_try t ON t.attempt = a.attempt AND t.number = a.number
                        WHERE a.attempt = ? AND NOT a.filed AND t.tries >= ?
                        ORDER BY a.number LIMIT 1 FOR UPDATE OF a SKIP LOCKED""", (row, index) -> new Unfinished(row.getString(1), row.getString(2)), attempt, tries)
                        .stream()
                        .findFirst()));
    }

    private void file(String attempt, int number, Iterator<Filing> filings) {
        List<@Nullable Object[]> batch = new ArrayList<>();
        int place = 0;
        while (filings.hasNext()) {
            batch.add(cells(attempt, number, place++, filings.next()));
            if (batch.size() == BATCH || !filings.hasNext()) {
                sql.batchUpdate(FILE, batch);
                batch.clear();
            }
        }
    }

    private static @Nullable Object[] cells(String attempt, int number, int place, Filing filing) {
        @Nullable Object[] cells = new @Nullable Object[CELLS];
        @Nullable Object[] first = first(filing.outcome());
        cells[0] = attempt;
        cells[1] = number;
        cells[2] = place;
        cells[3] = String.valueOf(first[0]);
        cells[4] = filing.isDocument();
        System.arraycopy(first, 1, cells, 5, 3);
        if (filing.outcome() instanceof Outcome.Filed filed) {
            @Nullable Object[] article = filed.entry().article(0, "");
            System.arraycopy(article, FIRST_COLUMN, cells, 8, article.length - FIRST_COLUMN);
            Object[] content = filed.entry().content(0);
            System.arraycopy(content, 1, cells, CELLS - content.length + 1, content.length - 1);
        }
        return cells;
    }

    /** Kind, path, id, rejection. */
    private static @Nullable Object[] first(Outcome outcome) {
        if (outcome instanceof Outcome.Filed filed) {
            return new @Nullable Object[] {
                Kind.READ, filed.entry().path(), filed.entry().id(), null
            };
        }
        if (outcome instanceof Outcome.Rejected rejected) {
            Rejection why = rejected.rejection();
            return new @Nullable Object[] {
                Kind.REJECTED,
                rejected.sourcePath(),
                rejected.articleId(),
                Documents.write(new @Nullable String[] {why.code(), why.stage(), why.detail(), why.excerpt()})
            };
        }
        if (outcome instanceof Outcome.Seen seen) {
            return new @Nullable Object[] {Kind.SEEN, seen.sourcePath(), seen.articleId(), null};
        }
        if (outcome instanceof Outcome.Copy copy) {
            return new @Nullable Object[] {Kind.COPY, copy.sourcePath(), copy.articleId(), null};
        }
        throw new IllegalArgumentException("A worker files no " + outcome.getClass());
    }

    /** Numbers of the assignments that are filed, of those from a number on. */
    public BitSet filedFrom(String attempt, int number) {
        return numbers("SELECT number FROM assignment WHERE attempt = ? AND number >= ? AND filed", attempt, number);
    }

    /** Numbers of those that are not filed and that nobody works on. */
    public BitSet idleFrom(String attempt, int number) {
        BitSet idle = new BitSet();
        transaction.executeWithoutResult(status -> idle.or(numbers(
                "SELECT number FROM assignment WHERE attempt = ? AND number >= ? AND NOT filed FOR UPDATE SKIP LOCKED",
                attempt,
                number)));
        return idle;
    }

    private BitSet numbers(String query, String attempt, int from) {
        BitSet numbers = new BitSet();
        sql.queryForList(query, Integer.class, attempt, from).forEach(numbers::set);
        return numbers;
    }

    /** What was filed of an assignment, in the order of its records. Articles stay where they are until they are taken in. */
    public List<Filing> filed(String attempt, int number) {
        return sql.query(
                "SELECT place, kind, is_document, source_path, article_id, rejection FROM filing WHERE attempt = ? AND number = ? ORDER BY place",
                (row, index) -> new Filing(outcome(row, attempt, number), row.getBoolean(3)),
                attempt,
                number);
    }

    private static Outcome outcome(ResultSet row, String attempt, int number) throws SQLException {
        String path = row.getString(4);
        String id = row.getString(5);
        return switch (Kind.valueOf(row.getString(2))) {
            case READ -> new Outcome.Delivered(path, id, attempt, number, row.getInt(1));
            case SEEN -> new Outcome.Seen(path, id);
            case COPY -> new Outcome.Copy(path, id);
            case REJECTED -> {
                @Nullable String[] why = Documents.cells(row.getString(6));
                yield new Outcome.Rejected(
                        path,
                        id,
                        new Rejection(
                                String.valueOf(why[0]),
                                String.valueOf(why[1]),
                                String.valueOf(why[2]),
                                null,
                                null,
                                why[3]));
            }
        };
    }

    /** Makes delivered articles the ledger's, under their numbers. */
    static void takeIn(
            JdbcTemplate sql, Map<String, Long> numbers, String packs, Collection<Outcome.Delivered> delivered) {
        if (delivered.isEmpty()) {
            return;
        }
        int[] taken = sql.batchUpdate(
                TAKE_IN,
                delivered.stream()
                        .map(one -> {
                            long number = Objects.requireNonNull(numbers.get(one.articleId()));
                            return new Object[] {one.attempt(), one.number(), one.place(), number, number, packs};
                        })
                        .toList());
        if (Arrays.stream(taken).anyMatch(rows -> rows != 1)) {
            throw new IllegalStateException(
                    "Articles that workers have filed are not in the database any more. The next run assigns them anew.");
        }
    }

    /** The ids among some whose articles the ledger has: with these packs. */
    public Set<String> known(String packs, Collection<String> ids) {
        return among("SELECT article_id FROM article WHERE packs = ? AND article_id = ANY (?)", ids, packs);
    }

    /** The paths among some under which the job has rejected a record with these packs, each behind the record's id and a space. */
    public Set<String> rejected(String job, String packs, Collection<String> paths) {
        return among(
                "SELECT article_id || ' ' || source_path FROM job_reject WHERE job = ? AND packs = ? AND article_id IS NOT NULL AND source_path = ANY (?)",
                paths,
                job,
                packs);
    }

    private Set<String> among(String query, Collection<String> some, String... before) {
        if (some.isEmpty()) {
            return new HashSet<>();
        }
        Set<String> found = new HashSet<>();
        sql.query(
                connection -> {
                    var statement = connection.prepareStatement(query);
                    for (int i = 0; i < before.length; i++) {
                        statement.setString(i + 1, before[i]);
                    }
                    statement.setArray(before.length + 1, connection.createArrayOf("text", some.toArray()));
                    return statement;
                },
                row -> {
                    found.add(row.getString(1));
                });
        return found;
    }

    /** Lets go of all attempts. What a worker holds at this moment stays until the next time. */
    public void close() {
        transaction.executeWithoutResult(status -> {
            sql.update("DELETE FROM reading_terms");
            sql.update("DELETE FROM assignment_try");
            sql.update("""
                    DELETE FROM assignment WHERE (attempt, number) IN (
                        SELECT attempt, number FROM assignment FOR UPDATE SKIP LOCKED)""");
            sql.update(
                    "DELETE FROM filing f WHERE NOT EXISTS (SELECT 1 FROM assignment a WHERE a.attempt = f.attempt AND a.number = f.number)");
        });
    }
}
