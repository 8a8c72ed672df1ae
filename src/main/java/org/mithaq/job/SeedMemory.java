package org.mithaq.job;

import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.DigestTable;
import org.mithaq.ledger.Ledger.KnownHandler;
import org.mithaq.source.SeedFingerprint;
import org.mithaq.source.SourceDocument;
import org.mithaq.source.SourceFile;

/** What the ledger knows of a seeds folder, and what was met in it so far, by ids and paths; no text, as there may be millions of articles. */
final class SeedMemory {
    private static final int KNOWN = 1;
    private static final int SEEN = 2;

    /** Known, and no reject. */
    private static final int ARTICLE = 4;

    private final DigestTable marks = new DigestTable();

    /** Articles of the ledger with the paths under which the last run left them, each with its number and one. */
    private final DigestTable places = new DigestTable();

    private final BitSet there = new BitSet();
    private SeedFingerprint.@Nullable Ids ids;
    private int articles;

    /** Forgets everything, and asks the ledger what it knows. */
    void begin(Consumer<KnownHandler> ledger, @Nullable SeedFingerprint fingerprint) {
        marks.clear();
        places.clear();
        there.clear();
        articles = 0;
        ledger.accept(new Known());
        ids = fingerprint == null ? null : fingerprint.ids();
    }

    /** Whether most files are articles of the ledger, so that it pays not to look again at those that were there when they were compared with the last run. */
    boolean knowsMost() {
        return ids != null && articles > ids.size() / 2;
    }

    /** Whether a file was there then, and may be opened. */
    boolean hasSeen(String path) {
        return ids != null && ids.have(path);
    }

    /** A file whose bytes are those of an article that the ledger has; null for any other, which has to be opened. To be asked of all files in their order. */
    SeedRecord.@Nullable Remembered remembered(SourceFile file) {
        String id = ids == null || file.refusal() != null ? null : ids.of(file);
        return id == null || (marks.get(id) & ARTICLE) == 0
                ? null
                : new SeedRecord.Remembered(file.path(), id, meet(id));
    }

    /** Notes that a record was met, and tells whether one with the same bytes was met before. */
    boolean meet(String id) {
        int mark = marks.get(id);
        marks.put(id, mark | SEEN);
        return (mark & SEEN) != 0;
    }

    /** What is to be read in a file that was opened. */
    SeedRecord.Document record(SourceDocument document) {
        boolean known = (marks.get(document.id()) & KNOWN) != 0 || marks.get(at(document.id(), document.path())) != 0;
        return new SeedRecord.Document(document, meet(document.id()), known);
    }

    /** Whether the last run left an article under this path; it is noted as there then. */
    boolean isWhereItWas(String id, String path) {
        int place = places.get(at(id, path));
        if (place == DigestTable.NONE) {
            return false;
        }
        there.set(place - 1);
        return true;
    }

    /** The numbers of the articles that were met where the last run left them. */
    BitSet there() {
        return there;
    }

    private static String at(String id, String path) {
        return id + ' ' + path;
    }

    /** Notes what the ledger knows. */
    private final class Known implements KnownHandler {
        @Override
        public void article(String id) {
            marks.put(id, KNOWN | ARTICLE);
            articles++;
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
}
