package org.mithaq.job;

import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.ledger.Ledger.KnownHandler;
import org.mithaq.source.Reading;
import org.mithaq.source.SeedFingerprint;
import org.mithaq.source.SeedFolder;
import org.mithaq.source.SourceFile;
import org.mithaq.source.SourceSettings;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the records of a seeds folder in path order, one at a time. Holds its place in the folder, and a mark for each id it has seen, which tells copies from originals.
 * It always begins at the first file: the ledger, not a position, says what was read before, so that a restart after any crash is right.
 */
final class SeedReader implements ItemStreamReader<SeedRecord> {
    /** Of so many articles that lie where they lay one is handed over all the same, so that a run can be stopped among them. */
    private static final int BREATH = 1000;

    private final SeedFolder folder;
    private final SourceSettings settings;
    private final @Nullable SeedFingerprint fingerprint;
    private final Consumer<KnownHandler> ledger;
    private final RunProgress progress;

    private final SeedMemory memory = new SeedMemory();
    private long read;

    /** Whether the files that come are looked at, or only named where they were seen a moment ago. */
    private boolean isLookedAt;

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
        read = 0;
        memory.begin(ledger, fingerprint);
        isLookedAt = !memory.knowsMost();
        files = isLookedAt ? folder.files() : folder.files(memory::hasSeen);
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
            readings = lookedAt(file).map(settings::read).orElseGet(Stream::empty);
            nextReadings = readings.iterator();
        }
        return record(nextReadings.next());
    }

    /** One that is to be opened; none where it has gone meanwhile. */
    private Optional<SourceFile> lookedAt(SourceFile file) {
        return isLookedAt || file.refusal() != null ? Optional.of(file) : folder.file(file.path());
    }

    /** The numbers of the articles that were met where the last run left them, and not handed over. */
    BitSet there() {
        return memory.there();
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
        SeedRecord remembered = memory.remembered(file);
        if (remembered != null) {
            progress.articles(++read);
        }
        return remembered;
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
        return read % BREATH != 0 && memory.isWhereItWas(id, path);
    }

    private SeedRecord record(Reading reading) {
        progress.articles(++read);
        return reading instanceof Reading.Read document
                ? memory.record(document.document())
                : new SeedRecord.Unreadable((Reading.Rejected) reading);
    }

    private void closeReadings() {
        if (readings != null) {
            readings.close();
        }
        nextReadings = Collections.emptyIterator();
    }
}
