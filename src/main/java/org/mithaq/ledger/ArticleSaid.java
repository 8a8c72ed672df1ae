package org.mithaq.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Listing.Listed;
import org.mithaq.ledger.Said.SaidEvent;

/**
 * A row of {@link OwnTables#SAID}: what an article says in a run. Holds its cells, which are read only where they are asked for.
 */
final class ArticleSaid {
    private static final String AND = "|";
    private static final int COLUMNS = OwnTables.SAID.columns().size();

    private final @Nullable String[] cells;

    private ArticleSaid(@Nullable String... cells) {
        this.cells = cells;
    }

    /** A row of the last run. */
    static ArticleSaid of(Line line) {
        return new ArticleSaid(line.cells(COLUMNS));
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
        return new ArticleSaid(id, version, article.said(), article.published(), story, String.join(AND, muted));
    }

    Row row() {
        return new Row(OwnTables.SAID, cells);
    }

    private String cell(int column) {
        return Objects.requireNonNullElse(cells[column], "");
    }

    String id() {
        return cell(0);
    }

    String version() {
        return cell(1);
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

    /** Hands over its events that may make a record, each with the sort key of its finding. */
    void eachEvent(BiConsumer<String, SaidEvent> consumer) {
        Said said = said();
        Set<String> muted = Set.copyOf(Arrays.asList(cell(5).split("\\|")));
        for (int i = 0; i < said.events().size(); i++) {
            if (!muted.contains(Integer.toString(i))) {
                consumer.accept(
                        said.sortKey(i, published(), id()), said.events().get(i));
            }
        }
    }
}
