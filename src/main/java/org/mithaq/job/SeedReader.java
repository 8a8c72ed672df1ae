package org.mithaq.job;

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

    private final SeedFolder folder;
    private final SourceSettings settings;
    private final @Nullable SeedFingerprint fingerprint;
    private final Consumer<KnownHandler> ledger;
    private final RunProgress progress;

    /** What was met in this reading, and what the ledger knows; no text of them, as there may be millions. */
    private final DigestTable marks = new DigestTable();

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
        read = 0;
        ledger.accept(
                (id, path) -> marks.put(path == null ? id : at(id, path), path == null ? KNOWN | ARTICLE : KNOWN));
        ids = fingerprint == null ? null : fingerprint.ids();
        files = folder.files();
        nextFiles = files.iterator();
    }

    @Override
    public @Nullable SeedRecord read() {
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

    private void closeReadings() {
        if (readings != null) {
            readings.close();
        }
        nextReadings = Collections.emptyIterator();
    }
}
