package org.mithaq.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.source.Reading;
import org.mithaq.source.SeedFolder;
import org.mithaq.source.SourceDocument;
import org.mithaq.source.SourceFormats;
import org.mithaq.source.SourceLimits;

/** The documents that tests read: the seeds, and each sentence of the specs that is an article. */
public final class TestArticles {
    private static final List<SourceDocument> SEEDS = readSeeds();
    private static final List<SourceDocument> SENTENCES = readSentences();

    private TestArticles() {}

    static List<SourceDocument> seeds() {
        return SEEDS;
    }

    static List<SourceDocument> sentences() {
        return SENTENCES;
    }

    /** Both. */
    public static List<SourceDocument> all() {
        List<SourceDocument> all = new ArrayList<>(SEEDS);
        all.addAll(SENTENCES);
        return all;
    }

    private static List<SourceDocument> readSeeds() {
        try (Stream<Reading> readings =
                SeedFolder.at(Path.of("seeds")).read(SourceFormats.all(), SourceLimits.DEFAULTS)) {
            return readings.map(r -> ((Reading.Read) r).document()).toList();
        }
    }

    private static List<SourceDocument> readSentences() {
        List<SourceDocument> out = new ArrayList<>();
        for (String language : List.of("ar", "en")) {
            for (Expected spec :
                    Expected.file("specs/" + language + "/events.yaml").items()) {
                String path = language + "-" + out.size() + ".txt";
                SourceDocument document = Extractions.document(
                        path,
                        language,
                        spec.required("text"),
                        spec.get("published").text());
                if (Extractions.read(document).isPresent()) {
                    out.add(document);
                }
            }
        }
        return out;
    }
}
