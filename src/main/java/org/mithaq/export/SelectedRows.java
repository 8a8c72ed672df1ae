package org.mithaq.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Contract;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.RowGroups;

/**
 * The rows of an edition that a selection asks for, with all that they refer to and all that belongs to them, so that no row points to one that is not there.
 * Holds 24 bytes for each key that is kept.
 */
final class SelectedRows implements RowSource {
    /** Rows that are part of a record, by the column that names it. */
    private static final Map<String, String> PART_OF =
            Map.of("accord_parties", "accord_id", "accord_subjects", "accord_id", "event_participants", "event_id");

    private static final Map<String, String> WHOLE =
            Map.of("accord_parties", "accords", "accord_subjects", "accords", "event_participants", "events");

    private final RowSource all;
    private final Contract contract;
    private final Map<String, DigestTable> kept = new HashMap<>();
    private boolean grown;

    private SelectedRows(Edition whole) {
        this.all = whole.rows();
        this.contract = whole.contract();
        contract.tables().forEach(table -> kept.put(table.name(), new DigestTable()));
    }

    /** The part of an edition that is asked for. */
    static Edition edition(Edition whole, Selection selection) {
        SelectedRows rows = new SelectedRows(whole);
        new SelectedRecords(whole, selection).each(rows::keep);
        rows.keep("run", whole.run().runId());
        rows.close();
        return new Edition(
                whole.contract(),
                whole.run(),
                whole.minConfidence(),
                rows,
                handler -> rows.review(whole, handler),
                selection);
    }

    private void keep(String table, String key) {
        grown |= of(table).add(key);
    }

    private DigestTable of(String table) {
        return Objects.requireNonNull(kept.get(table));
    }

    private boolean has(String table, @Nullable String key) {
        return key != null && of(table).get(key) != DigestTable.NONE;
    }

    /** Goes through the tables until nothing more is wanted: an article may bring its original, an official his ministry. */
    private void close() {
        do {
            grown = false;
            contract.tables().forEach(this::close);
        } while (grown);
    }

    private void close(Contract.Table table) {
        all.read(table.name(), row -> {
            String key = Objects.requireNonNull(row[table.keyIndex()]);
            if (!has(table.name(), key) && belongs(table, row)) {
                keep(table.name(), key);
            }
            if (has(table.name(), key)) {
                refer(table, row);
            }
        });
    }

    private void refer(Contract.Table table, @Nullable String[] row) {
        for (Contract.ForeignKey reference : table.foreignKeys()) {
            String referred = row[table.index(reference.column())];
            if (referred != null) {
                keep(reference.table(), referred);
            }
        }
    }

    /** Whether a row says more of one that is kept. */
    private boolean belongs(Contract.Table table, @Nullable String[] row) {
        return switch (table.name()) {
            case "accord_parties", "accord_subjects", "event_participants" ->
                has(WHOLE.getOrDefault(table.name(), ""), row[table.index(PART_OF.getOrDefault(table.name(), ""))]);
            case "evidence" -> tells(row[table.index("target_table")], row[table.index("target_id")]);
            case "changes" -> tells(row[table.index("table_name")], row[table.index("row_id")]);
            case "rejects" -> has("articles", row[table.index("article_id")]);
            default -> false;
        };
    }

    private boolean tells(@Nullable String table, @Nullable String id) {
        if (table == null || !contract.has(table)) {
            return false;
        }
        return has(WHOLE.getOrDefault(table, table), Ledger.recordOf(table, id));
    }

    /** Doubtful records are in no table, so that only the article that they are from tells where they belong. */
    private void review(Edition whole, Ledger.RowHandler handler) {
        int article = Ledger.REVIEW_COLUMNS.indexOf("article_id");
        whole.review().read(row -> {
            if (has("articles", row[article])) {
                handler.row(row);
            }
        });
    }

    /** What the packs may miss is told of all articles or none. */
    @Override
    public void read(String table, Ledger.RowHandler handler) {
        if (contract.has(table)) {
            int key = contract.table(table).keyIndex();
            all.read(table, row -> {
                if (has(table, row[key])) {
                    handler.row(row);
                }
            });
        }
    }

    @Override
    public RowGroups grouped(Contract.Table table, String column) {
        RowGroups groups = all.grouped(table, column);
        int key = table.keyIndex();
        return new RowGroups() {
            @Override
            public List<@Nullable String[]> of(@Nullable String value) {
                return groups.of(value).stream()
                        .filter(row -> has(table.name(), row[key]))
                        .toList();
            }

            @Override
            public void close() {
                groups.close();
            }
        };
    }

    @Override
    public String text(String articleId) {
        return all.text(articleId);
    }
}
