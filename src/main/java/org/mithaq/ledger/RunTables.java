package org.mithaq.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.annotation.Entity;
import org.mithaq.ledger.Ledger.RowHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables of one run as files: those that the ledger keeps, or those that were published. */
public final class RunTables {
    private static final Logger LOG = LoggerFactory.getLogger(RunTables.class);

    private final TableFolder folder;
    private final Contract contract;

    RunTables(TableFolder folder, Contract contract) {
        this.folder = folder;
        this.contract = contract;
    }

    /** The tables that are kept in a folder; none where they are not complete, or somebody has changed one of those that were published. */
    static Optional<RunTables> kept(TableFolder folder, Contract contract) {
        boolean isWhole = folder.isComplete()
                && published(contract)
                        .filter(table -> Files.isRegularFile(folder.file(table)))
                        .allMatch(table -> isUntouched(folder, table));
        return isWhole ? Optional.of(new RunTables(folder, contract)) : Optional.empty();
    }

    private static boolean isUntouched(TableFolder folder, Contract.Table table) {
        if (folder.isUntouched(table)) {
            return true;
        }
        LOG.warn(
                "Somebody has written into {}.csv of the last run, in csv/ where it was published or in {}. So all tables are made anew, and the changes since that run cannot be told. Maybe work on a copy, as 'mithaq export' makes one.",
                table.name(),
                folder.file(table));
        return false;
    }

    private static Stream<Contract.Table> published(Contract contract) {
        return Stream.concat(contract.tables().stream(), Stream.of(Coverage.TABLE, DecisionRows.TABLE));
    }

    /** The tables in a folder of published CSV files; none where one is missing, or has other columns than this contract. */
    public static Optional<RunTables> published(Path csv, Contract contract) {
        TableFolder folder = new TableFolder(csv);
        boolean isWhole = Stream.concat(contract.tables().stream(), Stream.of(Coverage.TABLE))
                .allMatch(table -> header(folder.file(table)).equals(names(table)));
        return isWhole ? Optional.of(new RunTables(folder, contract)) : Optional.empty();
    }

    private static String header(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Optional.ofNullable(reader.readLine()).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String names(Contract.Table table) {
        return table.columns().stream().map(Contract.Column::name).collect(Collectors.joining(","));
    }

    /**
     * Streams the rows of one table of the contract, of {@link Coverage#TABLE} or {@link DecisionRows#TABLE}, in its column order, sorted by key; values as the CSV
     * prints them, null when empty.
     */
    public void read(String table, RowHandler handler) {
        Contract.Table kept = table(table);
        if (isThere(kept)) {
            folder.each(kept, handler);
        }
    }

    /** Programs before the first review wrote no decisions. */
    private boolean isThere(Contract.Table table) {
        return !table.name().equals(DecisionRows.TABLE.name()) || Files.isRegularFile(folder.file(table));
    }

    private Contract.Table table(String name) {
        return Stream.of(Coverage.TABLE, DecisionRows.TABLE)
                .filter(own -> own.name().equals(name))
                .findFirst()
                .orElseGet(() -> contract.table(name));
    }

    /** The rows of a table that have one of these keys, each with the cells that are not empty. */
    public Map<String, Map<String, String>> rows(String name, Set<String> keys) {
        Map<String, Map<String, String>> found = new HashMap<>();
        if (!keys.isEmpty()) {
            Contract.Table table = table(name);
            read(name, cells -> {
                String key = Objects.requireNonNull(cells[table.keyIndex()]);
                if (keys.contains(key)) {
                    found.put(key, named(table, cells));
                }
            });
        }
        return found;
    }

    private static Map<String, String> named(Contract.Table table, @Nullable String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell != null) {
                row.put(table.columns().get(i).name(), cell);
            }
        }
        return row;
    }

    /** Hands over every entity that an article lists, whether a record names it or not. */
    public void eachEntity(Consumer<Entity> consumer) {
        Contract.Table book = OwnTables.book(contract);
        folder.each(book, cells -> consumer.accept(EntityBook.read(new Row(book, cells))));
    }

    /** Copies the same rows as CSV with a header, and returns how many they are. Much faster than {@link #read}, as they are kept so. */
    public long copy(Contract.Table table, OutputStream out) throws IOException {
        return folder.copy(table, out);
    }

    /** The same into a new file, which takes least: the bytes never leave the kernel. */
    public long copy(Contract.Table table, Path file) throws IOException {
        return folder.copy(table, file);
    }

    /** The same where the file is published and changes no more: it may be another name of the one that is kept. */
    public long publish(Contract.Table table, Path file) throws IOException {
        return folder.link(table, file);
    }

    /** SHA-256 of what {@link #copy} copies, in hex digits, if it is known already. */
    public Optional<String> digest(Contract.Table table) throws IOException {
        return folder.digest(table);
    }

    /** The rows of a table by a column's values; to be closed. */
    public RowGroups grouped(Contract.Table table, String column) {
        return RowPlaces.of(folder, table, column);
    }

    /** How many rows of a table there are. */
    public long count(Contract.Table table) {
        return isThere(table) ? folder.count(table) : 0;
    }

    /** Whether the records that were set aside are here; they are not published as a table. */
    public boolean hasReview() {
        return Files.isRegularFile(folder.file(OwnTables.REVIEW));
    }

    /** Streams the records that were set aside, with {@link Ledger#REVIEW_COLUMNS}, sorted by the first of them; none where they are not here. */
    public void review(RowHandler handler) {
        if (hasReview()) {
            folder.each(OwnTables.REVIEW, handler);
        }
    }
}
