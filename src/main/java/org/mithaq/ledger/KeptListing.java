package org.mithaq.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.ArticleChanges.Mark;
import org.mithaq.ledger.ListedCells.Written;

/**
 * The listing that the last run has left with its tables, so that a night asks the ledger only for the articles that were written since. Whatever makes it doubtful
 * costs no more than asking for all: that it is missing or spoilt, or that the ledger does not know the last change that it tells of.
 *
 * @param file records by the articles' ids
 * @param articles how many it lists
 * @param changed numbers of the articles of which the ledger knows better
 */
record KeptListing(Path file, long articles, SortedSet<Long> changed) {
    private static final String FILE = "listing.bin";

    /** Says of the file which form it has, which change it knows last, its checksum and how many articles it lists. */
    private static final String MARK = "listing.mark";

    /** To be raised with every change of what is listed, also of how {@link ListedForms} prints it. */
    static final String FORM = "2";

    private static final int PARTS = 5;

    /** Of more changes than this all articles are asked for. */
    private static final int MOST = 20_000;

    /** Where a run's listing lies. */
    static Path file(TableFolder tables) {
        return tables.path().resolve(FILE);
    }

    /** The listing in a run's tables, if it can be gone on with. */
    static Optional<KeptListing> in(@Nullable TableFolder tables, ArticleChanges changes) {
        if (tables == null || !Files.isRegularFile(tables.path().resolve(MARK))) {
            return Optional.empty();
        }
        try {
            String[] mark = Files.readString(tables.path().resolve(MARK)).split(" ", -1);
            Path file = file(tables);
            if (mark.length != PARTS
                    || !mark[0].equals(FORM)
                    || ListedCells.checksum(file) != Long.parseLong(mark[3])) {
                return Optional.empty();
            }
            long articles = Long.parseLong(mark[4]);
            return changes.since(new Mark(Long.parseLong(mark[1]), Long.parseLong(mark[2])))
                    .filter(changed -> changed.size() <= MOST)
                    .map(changed -> new KeptListing(file, articles, changed));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether it is all that the ledger knows: nothing was written since, and no other job has an article of its own.
     *
     * @param known how many articles the ledger has
     */
    boolean isAll(long known) {
        return changed.isEmpty() && articles == known;
    }

    /** Notes beside a run's listing, which is of the articles as they are, how it can be told later. */
    static void note(TableFolder tables, Mark mark, Written written) {
        try {
            String noted = String.join(
                    " ",
                    FORM,
                    Long.toString(mark.number()),
                    Long.toString(mark.token()),
                    Long.toString(written.checksum()),
                    Long.toString(written.records()));
            Files.writeString(tables.path().resolve(MARK), noted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
