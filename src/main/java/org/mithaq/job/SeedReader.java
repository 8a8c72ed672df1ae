package org.mithaq.job;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Reading;
import org.mithaq.source.SeedFolder;
import org.mithaq.source.SourceDocument;
import org.mithaq.source.SourceFile;
import org.mithaq.source.SourceSettings;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the records of a seeds folder in path order, one at a time. Holds its place in the folder and the ids it has seen, which tell copies from originals.
 * It always begins at the first file: the ledger, not a position, says what was read before, so that a restart after any crash is right.
 */
final class SeedReader implements ItemStreamReader<SeedRecord> {
    private final SeedFolder folder;
    private final SourceSettings settings;
    private final Supplier<Set<String>> ledgerKnows;
    private final RunProgress progress;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> idByPath = new HashMap<>();
    private Set<String> known = Set.of();
    private long read;

    private @Nullable Stream<SourceFile> files;
    private Iterator<SourceFile> nextFiles = Collections.emptyIterator();
    private @Nullable Stream<Reading> readings;
    private Iterator<Reading> nextReadings = Collections.emptyIterator();

    /** Reads this folder; the ledger is asked what it knows when reading begins. */
    SeedReader(SeedFolder folder, SourceSettings settings, Supplier<Set<String>> ledgerKnows, RunProgress progress) {
        this.folder = folder;
        this.settings = settings;
        this.ledgerKnows = ledgerKnows;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        close();
        seen.clear();
        idByPath.clear();
        read = 0;
        known = ledgerKnows.get();
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
            readings = settings.read(nextFiles.next());
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

    /** Ids of all records so far whose bytes could be read. */
    Map<String, String> idByPath() {
        return Collections.unmodifiableMap(idByPath);
    }

    private SeedRecord record(Reading reading) {
        progress.articles(++read);
        if (reading instanceof Reading.Read document) {
            return record(document.document());
        }
        Reading.Rejected rejected = (Reading.Rejected) reading;
        if (rejected.articleId() != null) {
            idByPath.put(rejected.path(), rejected.articleId());
        }
        return new SeedRecord.Unreadable(rejected);
    }

    private SeedRecord record(SourceDocument document) {
        idByPath.put(document.path(), document.id());
        return new SeedRecord.Document(document, !seen.add(document.id()), known.contains(document.id()));
    }

    private void closeReadings() {
        if (readings != null) {
            readings.close();
        }
        nextReadings = Collections.emptyIterator();
    }
}
