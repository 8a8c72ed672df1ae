package org.mithaq.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger.KnownHandler;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.ledger.Ledger.Run;
import org.mithaq.ledger.Ledger.RunStart;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real ledger in a folder, and whole runs over stories. */
final class TestLedger implements AutoCloseable {
    static final String PACKS = "packs-1";
    private static final Instant START = Instant.parse("2025-11-07T02:00:00Z");

    private final LedgerHome.Opening.Open file;
    final Ledger ledger;
    private int runs;

    TestLedger(Path folder) {
        this(TestDatabase.H2, folder);
    }

    TestLedger(TestDatabase database, Path folder) {
        file = (LedgerHome.Opening.Open) database.open(folder);
        ledger = file.ledger();
        ledger.migrate();
    }

    Run begin(String job) {
        Instant started = START.plusSeconds(86_400L * runs++);
        return ledger.begin(new RunStart(job, LocalDate.parse("2025-11-07"), "f00d", 1, started, "0.1.0"));
    }

    /** A run from its begin to its publication, over exactly these stories. */
    Run run(Story... stories) {
        return run(0, stories);
    }

    Run run(double minConfidence, Story... stories) {
        Run run = begin("accords");
        ledger.record(run.runId(), PACKS, outcomes(stories));
        return close(run, minConfidence);
    }

    /** Ends a run whose outcomes are recorded. */
    Run close(Run run, double minConfidence) {
        return close(run, new BitSet(), minConfidence);
    }

    /** The same, when articles with these numbers were met where they were. */
    Run close(Run run, BitSet there, double minConfidence) {
        ledger.reconcile(run.runId(), there, true);
        ledger.consolidate(run.runId(), minConfidence);
        Run done = ledger.complete(run.runId(), run.startedAt().plusSeconds(1));
        ledger.publish(run.runId());
        return done;
    }

    static List<Outcome> outcomes(Story... stories) {
        return List.of(stories).stream().map(Story::outcome).toList();
    }

    /** That the ledger knows these stories already. */
    static List<Outcome> seen(Collection<Story> stories) {
        return stories.stream()
                .<Outcome>map(story -> new Outcome.Seen(story.path(), story.id()))
                .toList();
    }

    /** Ids of all that is known of the packs, for a rejected record with its path. */
    List<String> known(String packs) {
        Known known = new Known();
        ledger.eachKnown("accords", packs, known);
        return known.ids;
    }

    /** Ids of all articles of a job. */
    List<String> articles(String job) {
        Known known = new Known();
        ledger.eachArticle(job, known);
        return known.ids;
    }

    /** The numbers of stories that lie in the seeds. */
    BitSet numbers(Story... stories) {
        Known known = new Known();
        ledger.eachKnown("accords", PACKS, known);
        BitSet numbers = new BitSet();
        for (Story story : stories) {
            numbers.set(Objects.requireNonNull(known.places.get(story.id() + " " + story.path())));
        }
        return numbers;
    }

    /** Keeps what a ledger tells. */
    private static final class Known implements KnownHandler {
        private final List<String> ids = new ArrayList<>();
        private final Map<String, Integer> places = new LinkedHashMap<>();

        @Override
        public void article(String articleId) {
            ids.add(articleId);
        }

        @Override
        public void reject(String articleId, String path) {
            ids.add(articleId + " " + path);
        }

        @Override
        public void place(String articleId, String path, int number) {
            places.put(articleId + " " + path, number);
        }
    }

    List<Map<String, String>> rows(String table) {
        List<Contract.Column> columns = Contract.load().table(table).columns();
        List<Map<String, String>> rows = new ArrayList<>();
        ledger.read(table, values -> rows.add(row(columns, values)));
        return rows;
    }

    /** Only the cells that are not empty. */
    private static Map<String, String> row(List<Contract.Column> columns, @Nullable String[] values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                row.put(columns.get(i).name(), Objects.requireNonNull(values[i]));
            }
        }
        return row;
    }

    Map<String, String> only(String table) {
        List<Map<String, String>> rows = rows(table);
        if (rows.size() != 1) {
            throw new AssertionError("%s has %d rows: %s".formatted(table, rows.size(), rows));
        }
        return rows.get(0);
    }

    /** All tables of the contract, but for what names a run. */
    Map<String, List<Map<String, String>>> tables() {
        Map<String, List<Map<String, String>>> all = new TreeMap<>();
        for (Contract.Table table : Contract.load().tables()) {
            List<Map<String, String>> rows = rows(table.name());
            rows.forEach(row -> List.of("run_id", "first_run_id", "last_run_id").forEach(row::remove));
            all.put(table.name(), rows);
        }
        all.remove("run");
        all.remove("changes");
        return all;
    }

    /** The database itself. */
    JdbcTemplate sql() {
        return new JdbcTemplate(file.dataSource());
    }

    /** Takes away what was found in an article, so that nothing comes of reading it again. */
    void emptyFindings(Story story) {
        sql().update(
                        "UPDATE article_content SET findings = ? WHERE article_no = (SELECT article_no FROM article WHERE article_id = ?)",
                        PackedFindings.pack(List.of()),
                        story.id());
    }

    @Override
    public void close() {
        file.close();
    }
}
