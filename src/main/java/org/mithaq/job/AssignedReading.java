package org.mithaq.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.event.ArticleExtraction;
import org.mithaq.job.JobDefinition.Seeds;
import org.mithaq.ledger.Assignments;
import org.mithaq.ledger.Assignments.Filing;
import org.mithaq.ledger.Ledger;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.source.Reading;
import org.mithaq.source.SeedFolder;
import org.mithaq.source.SourceDocument;
import org.mithaq.source.SourceSettings;

/** Reads parts of the seeds for a run in another process, and makes of each record what the run would. For any number of threads. */
final class AssignedReading {
    private static final int BATCH = 64;
    private static final long BATCH_BYTES = 1 << 20;

    private final ReadingTerms terms;
    private final Ledger ledger;
    private final Assignments assignments;
    private final SeedFolder folder;
    private final SourceSettings settings;
    private final DocumentReading reading;

    /**
     * The reading for an attempt of a run.
     *
     * @param mounted where the seeds lie here, or null when it is where the run has them
     * @throws WrongWorker when this process cannot read for it
     */
    AssignedReading(ReadingTerms terms, Ledger ledger, @Nullable Path mounted) {
        this.terms = terms;
        this.ledger = ledger;
        this.assignments = ledger.assignments();
        Seeds seeds = terms.seeds(mounted);
        ArticleExtraction extraction = terms.extraction();
        if (!RunIdentity.packs(terms.languages(), seeds, extraction.fingerprint())
                .equals(terms.packs())) {
            throw new WrongWorker(
                    "The run of job %s is another version of the program than this worker, or has other language packs. Start the worker from the same release as the run."
                            .formatted(terms.job()));
        }
        try {
            this.folder = SeedFolder.at(seeds.folder());
        } catch (IllegalArgumentException e) {
            throw new WrongWorker(e.getMessage()
                    + " It is where the run of job %s reads; name its place here with --seeds.".formatted(terms.job()));
        }
        this.settings = seeds.settings();
        this.reading = new DocumentReading(terms.languages(), extraction::extract, ledger.forgotten());
    }

    /** What comes of the records of a part, in their order, read while it is asked for. */
    Iterator<Filing> of(SeedPart part) {
        return new Part(part);
    }

    /** Holds the place in a part. */
    private final class Part implements Iterator<Filing> {
        private final SeedMemory memory = new SeedMemory();
        private final Iterator<SeedPart.Piece> pieces;
        private @Nullable Stream<Reading> file;
        private Iterator<Reading> records = Collections.emptyIterator();
        private Iterator<Filing> ready = Collections.emptyIterator();

        Part(SeedPart part) {
            this.pieces = part.pieces().iterator();
        }

        @Override
        public boolean hasNext() {
            while (!ready.hasNext()) {
                List<SeedRecord> batch = batch();
                if (batch.isEmpty()) {
                    return false;
                }
                ready = filings(batch).iterator();
            }
            return true;
        }

        @Override
        public Filing next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.next();
        }

        private List<SeedRecord> batch() {
            List<SeedRecord> batch = new ArrayList<>();
            long bytes = 0;
            while (batch.size() < BATCH && bytes < BATCH_BYTES && hasRecord()) {
                Reading record = records.next();
                if (record instanceof Reading.Read read) {
                    bytes += read.document().byteLength();
                    batch.add(memory.record(read.document()));
                } else {
                    batch.add(new SeedRecord.Unreadable((Reading.Rejected) record));
                }
            }
            return batch;
        }

        private boolean hasRecord() {
            while (!records.hasNext()) {
                if (file != null) {
                    file.close();
                }
                if (!pieces.hasNext()) {
                    return false;
                }
                file = settings.read(pieces.next().in(folder));
                records = file.iterator();
            }
            return true;
        }
    }

    private List<Filing> filings(List<SeedRecord> batch) {
        List<SeedRecord> records = terms.everything() ? batch : remembered(batch);
        List<Outcome> outcomes = reading.outcomes(records);
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            filings.add(new Filing(ledger.filed(outcomes.get(i)), records.get(i) instanceof SeedRecord.Document));
        }
        return filings;
    }

    /** The records, with what the ledger knows of them. */
    private List<SeedRecord> remembered(List<SeedRecord> batch) {
        Set<String> ids = new HashSet<>();
        Set<String> paths = new HashSet<>();
        for (SeedRecord record : batch) {
            if (record instanceof SeedRecord.Document one) {
                ids.add(one.document().id());
                paths.add(one.document().path());
            }
        }
        Set<String> known = assignments.known(terms.packs(), ids);
        known.addAll(assignments.rejected(terms.job(), terms.packs(), paths));
        return known.isEmpty()
                ? batch
                : batch.stream()
                        .map(record -> record instanceof SeedRecord.Document one ? remembered(one, known) : record)
                        .toList();
    }

    private static SeedRecord remembered(SeedRecord.Document record, Set<String> known) {
        SourceDocument document = record.document();
        boolean isKnown = known.contains(document.id()) || known.contains(document.id() + ' ' + document.path());
        return new SeedRecord.Document(document, record.copy(), isKnown);
    }

    /** This process cannot read for the run; the message is for operators. */
    static final class WrongWorker extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongWorker(String message) {
            super(message);
        }
    }
}
