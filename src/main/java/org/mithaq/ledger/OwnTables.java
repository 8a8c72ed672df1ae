package org.mithaq.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables of the ledger that are not of the contract. */
final class OwnTables {
    /** Records below the confidence that the job asks for. */
    static final Contract.Table REVIEW = table("review", Ledger.REVIEW_COLUMNS);

    /**
     * What each article said when the tables were made: see {@link Said}, when it was published, whose story it tells, and the numbers of those events in it that
     * make no record.
     */
    static final Contract.Table SAID =
            table("said", List.of("article_id", "version", "said", "published", "story", "muted"));

    private OwnTables() {}

    /** The name of {@link #book}. */
    private static final String BOOK = "entity_book";

    /** Whether a table stays with the ledger, so that nobody asks for its digest. */
    static boolean isKept(Contract.Table table) {
        return Set.of(REVIEW.name(), SAID.name(), BOOK).contains(table.name());
    }

    /** Every entity that an article lists, named by a record or not; its columns are those of the contract. */
    static Contract.Table book(Contract contract) {
        Contract.Table entities = contract.table("entities");
        return new Contract.Table(BOOK, entities.columns(), entities.key(), List.of());
    }

    /** A table of texts whose key is the first column. */
    static Contract.Table table(String name, List<String> columns, String... more) {
        return table(name, Stream.concat(columns.stream(), Arrays.stream(more)).toList());
    }

    private static Contract.Table table(String name, List<String> columns) {
        return new Contract.Table(name, columns.stream().map(OwnTables::text).toList(), columns.get(0), List.of());
    }

    private static Contract.Column text(String name) {
        return new Contract.Column(name, Contract.Type.STRING, "", false, false, Set.of(), null, false);
    }

    /** A row of one of them. */
    static Row row(Contract.Table table, @Nullable Object... cells) {
        @Nullable String[] printed = new @Nullable String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            printed[i] = Objects.toString(cells[i], null);
        }
        return new Row(table, printed);
    }
}
