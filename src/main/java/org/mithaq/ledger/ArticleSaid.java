package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Listing.Listed;
import org.mithaq.ledger.Said.EventHandler;

/**
 * A row of {@link OwnTables#SAID}: what an article says in a run. Holds its line, of which most is read only where it is asked for.
 */
final class ArticleSaid {
    private static final String AND = "|";
    private static final int COLUMNS = OwnTables.SAID.columns().size();

    private final Line line;
    private final String id;
    private final String version;
    private @Nullable String @Nullable [] cells;

    private ArticleSaid(Line line) {
        this.line = line;
        this.id = Objects.requireNonNull(line.cell(0));
        this.version = Objects.requireNonNull(line.cell(1));
    }

    /** A row of the last run, which is copied. */
    static ArticleSaid of(Line line) {
        return new ArticleSaid(line.copy());
    }

    /**
     * What an article says now.
     *
     * @param version see {@link NearCopies#version}
     * @param story see {@link NearCopies#story}
     */
    static ArticleSaid of(Listed article, String version, String story, FindingStream findings) {
        String id = article.id();
        Said said = Said.read(article.said());
        List<String> muted = new ArrayList<>();
        for (int i = 0; i < said.events().size(); i++) {
            if (findings.isMuted(FindingKind.EVENT, said.sortKey(i, article.published(), id), id)) {
                muted.add(Integer.toString(i));
            }
        }
        return new ArticleSaid(
                Line.of(id, version, article.said(), article.published(), story, String.join(AND, muted)));
    }

    /** Bytes of the row. */
    int length() {
        return line.length();
    }

    Row row() {
        return new Row(OwnTables.SAID, cells());
    }

    private @Nullable String[] cells() {
        @Nullable String[] read = cells == null ? line.cells(COLUMNS) : cells;
        cells = read;
        return read;
    }

    private String cell(int column) {
        return Objects.requireNonNullElse(cells()[column], "");
    }

    String id() {
        return id;
    }

    String version() {
        return version;
    }

    Said said() {
        return Said.read(cell(2));
    }

    /** When it was published, empty when that is not known. */
    String published() {
        return cell(3);
    }

    /** One id for an article and all of its copies. */
    String story() {
        return cell(4);
    }

    /** Hands over its events in some groups that may make a record, each with the sort key of its finding. */
    void eachEvent(Set<String> groups, EventHandler consumer) {
        Set<String> muted = Set.copyOf(Arrays.asList(cell(5).split("\\|")));
        Said.events(cell(2), groups, published(), id(), (number, sortKey, event, written) -> {
            if (!muted.contains(Integer.toString(number))) {
                consumer.event(number, sortKey, event, written);
            }
        });
    }
}
