package org.mithaq.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Intake;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code run.json}: the run's row and the rows of each table, for machines. Keys are sorted, so equal runs give equal bytes. */
public final class RunFigures {
    /** The file's name in the run's folder. */
    public static final String FILE = "run.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RunFigures() {}

    /**
     * Writes the file.
     *
     * @param edition whose run it tells of; the ledger's table {@code run} has that run's row already
     * @param intake what came in, null where that is not known any more
     * @param folder the run's folder, not yet visible to readers
     */
    public static void write(Edition edition, @Nullable Intake intake, Path folder) throws IOException {
        Map<String, Object> figures = of(edition);
        if (intake != null) {
            figures.put("intake", intake(intake));
        }
        if (!edition.selection().isAll()) {
            figures.put("selection", edition.selection().asked());
        }
        String json = JSON.writeValueAsString(figures).replace("\r\n", "\n") + "\n";
        Files.writeString(folder.resolve(FILE), json);
    }

    /** The figures as they are written: {@code job}, {@code fingerprint}, {@code min_confidence}, {@code run} (the contract's columns) and {@code tables}. */
    static Map<String, Object> of(Edition edition) throws IOException {
        Map<String, Object> figures = new TreeMap<>();
        figures.put("job", edition.run().job());
        figures.put("fingerprint", edition.run().fingerprint());
        figures.put("min_confidence", edition.minConfidence());
        figures.put("run", run(edition));
        figures.put("tables", counts(edition));
        return figures;
    }

    private static Map<String, Object> intake(Intake intake) {
        Map<String, Object> figures = new TreeMap<>();
        figures.put("reading", intake.reading().name().toLowerCase(Locale.ROOT));
        figures.put("new_articles", intake.newArticles());
        figures.put("new_rejects", intake.newRejects());
        figures.put("quiet", intake.quiet());
        if (intake.usual() != null) {
            figures.put("usual", intake.usual());
        }
        intake.warning().ifPresent(words -> figures.put("warning", words));
        return figures;
    }

    private static Map<String, Long> counts(Edition edition) {
        Map<String, Long> counts = new TreeMap<>();
        for (Contract.Table table : edition.contract().tables()) {
            counts.put(table.name(), edition.rows().count(table));
        }
        return counts;
    }

    private static Map<String, Object> run(Edition edition) {
        Contract.Table table = edition.contract().table("run");
        Map<String, Object> row = new TreeMap<>();
        edition.rows().read(table.name(), values -> {
            if (edition.run().runId().equals(values[table.keyIndex()])) {
                fill(row, table, values);
            }
        });
        if (row.isEmpty()) {
            throw new IllegalStateException(
                    "The table 'run' has no row for %s. Complete the run in the ledger before the export."
                            .formatted(edition.run().runId()));
        }
        return row;
    }

    private static void fill(Map<String, Object> row, Contract.Table table, @Nullable String[] values) {
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null) {
                Contract.Column column = table.columns().get(i);
                row.put(column.name(), column.type() == Contract.Type.INTEGER ? Long.valueOf(value) : value);
            }
        }
    }
}
