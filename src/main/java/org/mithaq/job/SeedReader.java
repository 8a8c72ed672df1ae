package org.mithaq.job;

import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Ledger.KnownHandler;
import org.mithaq.source.Reading;
import org.mithaq.source.SeedFingerprint;
import org.mithaq.source.SeedFolder;
import org.mithaq.source.SourceDocument;
import org.mithaq.source.SourceFile;
import org.mithaq.source.SourceSettings;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the records of a seeds folder in path order, one at a time. Holds its place in the folder, and a mark for each id it has seen, which tells copies from originals.
 * It always begins at the first file: the ledger, not a position, says what was read before, so that a restart after any crash is right.
 */
final class SeedReader implements ItemStreamReader<SeedRecord> {
    private static final int KNOWN = 1;
    private static final int SEEN = 2;

    /** Known, and no reject. */
    private static final int ARTICLE = 4;

    /** Of so many articles that lie where they lay one is handed over all the same, so that a run can be stopped among them. */
    private static final int BREATH = 1000;

    private final SeedFolder folder;
    private final SourceSettings settings;
    private final @Nullable SeedFingerprint fingerprint;
    private final Consumer<KnownHandler> ledger;
    private final RunProgress progress;

    /** What was met in this reading, and what the ledger knows; no text of them, as there may be millions. */
    private final DigestTable marks = new DigestTable();

    /** Articles of the ledger with the paths under which the last run left them, each with its number and one. */
    private final DigestTable places = new DigestTable();

    private final BitSet there = new BitSet();

    private SeedFingerprint.@Nullable Ids ids;
    private long read;

    private @Nullable Stream<SourceFile> files;
    private Iterator<SourceFile> nextFiles = Collections.emptyIterator();
    private @Nullable Stream<Reading> readings;
    private Iterator<Reading> nextReadings = Collections.emptyIterator();

    /**
     * Reads a folder.
     *
     * @param fingerprint of the folder: files that it shows to be articles of the ledger are not opened; null when nobody has looked through it
     * @param ledger is asked what it knows when reading begins
     */
    SeedReader(
            SeedFolder folder,
            SourceSettings settings,
            @Nullable SeedFingerprint fingerprint,
            Consumer<KnownHandler> ledger,
            RunProgress progress) {
        this.folder = folder;
        this.settings = settings;
        this.fingerprint = fingerprint;
        this.ledger = ledger;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        close();
        marks.clear();
        places.clear();
        there.clear();
        read = 0;
        ledger.accept(new Known());
        ids = fingerprint == null ? null : fingerprint.ids();
        files = folder.files();
        nextFiles = files.iterator();
    }

    @Override
    public @Nullable SeedRecord read() {
        SeedRecord next = nextRecord();
        while (next != null && isWhereItWas(next)) {
            next = nextRecord();
        }
        return next;
    }

    private @Nullable SeedRecord nextRecord() {
        while (!nextReadings.hasNext()) {
            closeReadings();
            if (!nextFiles.hasNext()) {
                return null;
            }
            // One stream a file: the iterator of one flat stream over all files would hold a whole folder's texts in
            // memory.
            SourceFile file = nextFiles.next();
            SeedRecord remembered = remembered(file);
            if (remembered != null) {
                return remembered;
            }
            readings = settings.read(file);
            nextReadings = readings.iterator();
        }
        return record(nextReadings.next());
    }

    /** The numbers of the articles that were met where the last run left them, and not handed over. */
    BitSet there() {
        return there;
    }

    @Override
    public void close() {
        closeReadings();
        if (files != null) {
            files.close();
        }
        nextFiles = Collections.emptyIterator();
    }

    /** A file whose bytes are those of an article that the ledger has. */
    private @Nullable SeedRecord remembered(SourceFile file) {
        String id = ids == null || file.refusal() != null ? null : ids.of(file);
        int mark = id == null ? 0 : marks.get(id);
        if (id == null || (mark & ARTICLE) == 0) {
            return null;
        }
        progress.articles(++read);
        marks.put(id, mark | SEEN);
        return new SeedRecord.Remembered(file.path(), id, (mark & SEEN) != 0);
    }

    /** Whether nothing is to be said of a record but that its article lies where the last run left it. */
    private boolean isWhereItWas(SeedRecord next) {
        if (next instanceof SeedRecord.Remembered remembered) {
            return !remembered.copy() && isWhereItWas(remembered.id(), remembered.path());
        }
        return next instanceof SeedRecord.Document record
                && record.known()
                && !record.copy()
                && isWhereItWas(record.document().id(), record.document().path());
    }

    private boolean isWhereItWas(String id, String path) {
        int place = places.get(at(id, path));
        if (place == DigestTable.NONE || read % BREATH == 0) {
            return false;
        }
        there.set(place - 1);
        return true;
    }

    private SeedRecord record(Reading reading) {
        progress.articles(++read);
        return reading instanceof Reading.Read document
                ? record(document.document())
                : new SeedRecord.Unreadable((Reading.Rejected) reading);
    }

    private SeedRecord record(SourceDocument document) {
        int mark = marks.get(document.id());
        boolean known = (mark & KNOWN) != 0 || marks.get(at(document.id(), document.path())) != 0;
        marks.put(document.id(), mark | SEEN);
        return new SeedRecord.Document(document, (mark & SEEN) != 0, known);
    }

    private static String at(String id, String path) {
        return id + ' ' + path;
    }

    /** Notes what the ledger knows. */
    private final class Known implements KnownHandler {
        @Override
        public void article(String id) {
            marks.put(id, KNOWN | ARTICLE);
        }

        @Override
        public void reject(String id, String path) {
            marks.put(at(id, path), KNOWN);
        }

        @Override
        public void place(String id, String path, int number) {
            places.put(at(id, path), number + 1);
        }
    }

    private void closeReadings() {
        if (readings != null) {
            readings.close();
        }
        nextReadings = Collections.emptyIterator();
    }
}
