package org.mithaq.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionTemplate;

/** The decisions of reviewers as they lie in the ledger. Nothing is deleted: what was replaced or withdrawn keeps its row and the time of its end. */
public final class Decisions {
    private static final String COLUMNS =
            "table_name, row_id, article_id, kind, field, new_value, initials, note, made_at, source, effect";

    private static final RowMapper<Decision> DECISION = (row, number) -> new Decision(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            Decision.Kind.valueOf(row.getString(4)),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            Instant.parse(row.getString(9)),
            row.getString(10),
            Documents.read(row.getString(11), Decision.Effect.class));

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    Decisions(JdbcTemplate sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** How many of a file's decisions were new, and how many earlier ones of the same reviewers they replaced. */
    public record Taken(int added, int replaced) {}

    /** The decisions of a job that hold or are contradicted, the oldest first. */
    public List<Decision> standing(String job) {
        return sql.query(
                "SELECT " + COLUMNS
                        + " FROM review_decision WHERE job = ? AND ended_at IS NULL ORDER BY made_at, decision_id",
                DECISION,
                job);
    }

    /** Those that were replaced or withdrawn, the oldest first. */
    public List<Decision> ended(String job) {
        return sql.query(
                "SELECT " + COLUMNS
                        + " FROM review_decision WHERE job = ? AND ended_at IS NOT NULL ORDER BY made_at, decision_id",
                DECISION,
                job);
    }

    /** Decisions that two reviewers contradict each other in: none of them is followed. */
    public static Set<Decision> contradicted(List<Decision> standing) {
        Set<Decision> found = new HashSet<>();
        for (Decision one : standing) {
            standing.stream().filter(one::contradicts).forEach(other -> {
                found.add(one);
                found.add(other);
            });
        }
        return found;
    }

    /** Names what is decided; another name means other tables of the same articles. Empty as long as nothing is. */
    public String fingerprint(String job) {
        return Rulings.of(standing(job)).fingerprint();
    }

    /** Takes in the decisions of one file, all or none. A decision that stands already stays as it is. */
    public Taken add(String job, List<Decision> decisions) {
        return Objects.requireNonNull(transaction.execute(status -> {
            int added = 0;
            int replaced = 0;
            List<Decision> standing = new ArrayList<>(standing(job));
            Set<String> known = standing.stream().map(Decision::id).collect(Collectors.toSet());
            for (Decision decision : decisions) {
                if (!known.add(decision.id())) {
                    continue;
                }
                List<Decision> answered = standing.stream()
                        .filter(old -> old.initials().equals(decision.initials())
                                && old.question().equals(decision.question()))
                        .toList();
                answered.forEach(old -> end(job, old.id(), decision.made()));
                standing.removeAll(answered);
                replaced += answered.size();
                insert(job, decision);
                standing.add(decision);
                added++;
            }
            return new Taken(added, replaced);
        }));
    }

    private void insert(String job, Decision decision) {
        sql.update("DELETE FROM review_decision WHERE job = ? AND decision_id = ?", job, decision.id());
        sql.update(
                "INSERT INTO review_decision (job, decision_id, " + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                job,
                decision.id(),
                decision.table(),
                decision.row(),
                decision.article(),
                decision.kind().name(),
                decision.field(),
                decision.value(),
                decision.initials(),
                decision.note(),
                Cells.instant(decision.made()),
                decision.source(),
                Documents.write(decision.effect()));
    }

    private boolean end(String job, String id, Instant when) {
        return sql.update(
                        "UPDATE review_decision SET ended_at = ? WHERE job = ? AND decision_id = ? AND ended_at IS NULL",
                        Cells.instant(when),
                        job,
                        id)
                > 0;
    }

    /** Ends a decision, or returns false when none with this id stands. */
    public boolean withdraw(String job, String id, Instant when) {
        return Objects.requireNonNull(transaction.execute(status -> end(job, id, when)));
    }

    /** Whether a file with these bytes was taken in. */
    public boolean hasRead(String job, String digest) {
        return !sql.queryForList("SELECT 1 FROM review_file WHERE job = ? AND digest = ?", job, digest)
                .isEmpty();
    }

    /** Notes that a file was taken in. */
    public void noteRead(String job, String digest, String name, Instant when) {
        if (!hasRead(job, digest)) {
            sql.update(
                    "INSERT INTO review_file (job, digest, name, read_at) VALUES (?, ?, ?, ?)",
                    job,
                    digest,
                    name,
                    Cells.instant(when));
        }
    }
}
