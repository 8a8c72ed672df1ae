package org.mithaq.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.FindingStream.Stored;
import org.mithaq.ledger.ListedCells.Written;
import org.mithaq.ledger.PackedFindings.Packed;

/**
 * What all articles say of accords, by accord, in a file beside a run's tables: an accord of which one new article speaks is made anew from what many others say, which the ledger
 * has article by article with much else. Where it is missing or spoilt, all tables are made anew, and it with them.
 *
 * @param last has those of the last run
 * @param draft takes those of this run
 * @param changed the ids of articles that say other than they did in the last run, whose reports count no more
 * @param minConfidence as the job asks for it
 */
record AccordReports(TableFolder last, TableFolder draft, DigestTable changed, double minConfidence) {
    private static final String FILE = "accord_reports.bin";

    /** Says of the file which form it has, and its checksum. */
    private static final String MARK = "accord_reports.mark";

    /** To be raised with every change of what is kept. */
    private static final String FORM = "1 ";

    private static final int ARTICLE = 1;
    private static final int DOCUMENT = 2;

    /** Whether those of a run are there as it has written them. */
    static boolean areIn(TableFolder tables) {
        Path mark = tables.path().resolve(MARK);
        try {
            return Files.isRegularFile(mark)
                    && Files.readString(mark)
                            .equals(FORM + ListedCells.checksum(tables.path().resolve(FILE)));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes those of this run, and gathers what is said now of some accords.
     *
     * @param fresh hands over what articles say of accords that say other than they did
     */
    void goOn(Consumer<Consumer<Packed>> fresh, Set<String> accords, RowSorter gathered) {
        try (RowSorter news = new RowSorter(draft.path(), "accord-reports")) {
            fresh.accept(found -> {
                FoundAccord report = found.document().document(FoundAccord.class);
                news.add(found.sortKey(), record(found.sortKey(), report, minConfidence));
                gather(found, accords, gathered);
            });
            Written written = ListedCells.merge(
                    last.path().resolve(FILE),
                    cells -> gather(cells, accords, gathered),
                    news.sorted(),
                    draft.path().resolve(FILE));
            note(draft, written);
        }
    }

    /** Gathers what is said now of some more accords. */
    void gather(Consumer<Consumer<Packed>> fresh, Set<String> accords, RowSorter gathered) {
        fresh.accept(found -> gather(found, accords, gathered));
        ListedCells.each(last.path().resolve(FILE), cells -> gather(cells, accords, gathered));
    }

    private static void gather(Packed found, Set<String> accords, RowSorter gathered) {
        if (accords.contains(found.group())) {
            gathered.add(found.sortKey(), found.document().copy());
        }
    }

    /** Tells whether a report of the last run counts still. */
    private boolean gather(ListedCells report, Set<String> accords, RowSorter gathered) {
        if (changed.get(Objects.requireNonNull(report.text(ARTICLE))) != DigestTable.NONE) {
            return false;
        }
        String sortKey = Objects.requireNonNull(report.text(0));
        if (accords.contains(PackedFindings.groupOf(sortKey))) {
            gathered.add(sortKey, Line.ofBytes(report.bytes(DOCUMENT)));
        }
        return true;
    }

    /** Writes those of a run that makes all accords anew. Holds the file. */
    static final class Writer implements AutoCloseable {
        private final TableFolder draft;
        private final double minConfidence;
        private final ListedCells.Writer out;

        Writer(TableFolder draft, double minConfidence) {
            this.draft = draft;
            this.minConfidence = minConfidence;
            try {
                this.out = new ListedCells.Writer(draft.path().resolve(FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Takes the next report by the sort keys. */
        void add(Stored<FoundAccord> report) {
            try {
                out.add(record(report.sortKey(), report.found(), minConfidence));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** To be told when all came. */
        void finish() {
            try {
                note(draft, out.finish());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void note(TableFolder tables, Written written) {
        try {
            Files.writeString(tables.path().resolve(MARK), FORM + written.checksum());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A report as it is kept: words that stand as evidence are taken over in the table of that as long as the article does not change, so they are left out; those of what is less
     * sure than the job asks for are told where that is set aside.
     */
    static Line record(String sortKey, FoundAccord report, double minConfidence) {
        FoundAccord kept = new FoundAccord(
                report.accord(),
                report.accord().confidence() < minConfidence ? report.words() : List.of(),
                report.parties().stream()
                        .map(part -> report.accord().parties().get(part.index()).confidence() < minConfidence
                                ? part
                                : new FoundPart(part.index(), List.of()))
                        .toList(),
                report.subjects().stream()
                        .map(part -> new FoundPart(part.index(), List.of()))
                        .toList());
        return ListedCells.of(new byte[][] {
            sortKey.getBytes(StandardCharsets.UTF_8),
            FindingStream.articleOf(sortKey).getBytes(StandardCharsets.UTF_8),
            Documents.bytes(kept)
        });
    }
}
