package org.mithaq.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mithaq.ledger.TestDatabase;

/** The crash test's own table: where the kills fell, and what came of the same command once more. */
final class KilledNights {
    private static final List<String> PHASES =
            List.of("start", "reading", "tables", "writing", "renamed", "published", "ended");

    private final TestDatabase database;
    private final int articles;
    private final List<Kill> kills = new ArrayList<>();

    KilledNights(TestDatabase database, int articles) {
        this.database = database;
        this.articles = articles;
    }

    /** A night that was killed. */
    Kill begin(String moment, CommandLineRun killed) {
        Kill kill = new Kill(moment, killed);
        kills.add(kill);
        return kill;
    }

    /** What did not end as it should, one line each. */
    List<String> problems() {
        return kills.stream()
                .flatMap(kill -> kill.problems.stream()
                        .map(problem -> "killed %s (%s): %s".formatted(kill.moment, kill.phase, problem)))
                .toList();
    }

    /** For each phase how many kills fell into it, how many nights ended like the undisturbed one, and articles that it lost or has twice. */
    void print() {
        StringBuilder table = new StringBuilder();
        kills.forEach(kill -> table.append("%s: killed %s (%s)%n".formatted(database, kill.moment, kill.phase)));
        String row = "%-12s %8s  %-10s %6s %6s %6s %8s%n";
        table.append(row.formatted("database", "articles", "phase", "kills", "equal", "lost", "doubled"));
        for (String phase : PHASES) {
            append(
                    table,
                    row,
                    phase,
                    kills.stream().filter(kill -> kill.phase.equals(phase)).toList());
        }
        append(table, row, "all", kills);
        System.out.print(table);
    }

    private void append(StringBuilder table, String row, String phase, List<Kill> some) {
        if (!some.isEmpty()) {
            table.append(row.formatted(
                    database.name().toLowerCase(Locale.ROOT),
                    articles,
                    phase,
                    some.size(),
                    some.stream().filter(kill -> kill.problems.isEmpty()).count(),
                    some.stream().mapToInt(kill -> kill.lost).sum(),
                    some.stream().mapToInt(kill -> kill.doubled).sum()));
        }
    }

    /** One of them. Holds what is found step by step. */
    static final class Kill {
        private final String moment;
        private final CommandLineRun killed;
        private final List<String> problems = new ArrayList<>();
        private String phase = "start";
        private int lost;
        private int doubled;

        private Kill(String moment, CommandLineRun killed) {
            this.moment = moment;
            this.killed = killed;
        }

        /** How far it had come. */
        void found(boolean renamed, boolean shown) {
            String err = killed.err();
            if (killed.code() == 0) {
                phase = "ended";
            } else if (shown) {
                phase = "published";
            } else if (renamed) {
                phase = "renamed";
            } else if (err.contains("Writing ")) {
                phase = "writing";
            } else if (err.contains("Bringing together")) {
                phase = "tables";
            } else if (err.contains("Reading the articles")) {
                phase = "reading";
            }
        }

        /** The same command once more. */
        void again(CommandLineRun run, Map<String, byte[]> exports, Map<String, byte[]> wanted) {
            if (run.code() != 0) {
                problems.add("the next run ended with code %d: %s".formatted(run.code(), run.err()));
            }
            if (!exports.keySet().equals(wanted.keySet())) {
                problems.add("other files: " + exports.keySet());
            }
            wanted.forEach((file, bytes) -> {
                byte[] got = exports.getOrDefault(file, new byte[0]);
                if (!Arrays.equals(got, bytes)) {
                    problems.add(file + " differs");
                    if (file.endsWith("R-20251102T020000Z/csv/articles.csv")) {
                        count(ids(got), ids(bytes));
                    }
                }
            });
        }

        private void count(List<String> got, List<String> wanted) {
            Set<String> have = new HashSet<>(got);
            lost = (int) wanted.stream().filter(id -> !have.contains(id)).count();
            doubled = got.size() - have.size();
        }

        private static List<String> ids(byte[] csv) {
            return new String(csv, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", 2)[0])
                    .toList();
        }
    }
}
