package org.mithaq.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.article.Article;
import org.mithaq.article.ArticleReader;
import org.mithaq.article.ArticleReading;
import org.mithaq.event.ArticleExtraction;
import org.mithaq.event.Explanation;
import org.mithaq.event.Findings;
import org.mithaq.source.Reading;
import org.mithaq.source.Rejection;
import org.mithaq.source.SeedFolder;
import org.mithaq.source.SourceFile;

/** Reads one file as a run would. */
public final class SingleArticle {
    private SingleArticle() {}

    /**
     * What the records of a file give.
     *
     * @param job whose languages and limits hold; its seeds folder is the root of the path where the file lies in it
     * @param file the file
     */
    public static List<Explained> of(JobDefinition job, Path file) throws JobDefinitionException {
        SourceFile source = find(job, file);
        ArticleExtraction extraction = ArticleExtraction.load(job.languages());
        DocumentReading reading = new DocumentReading(job.languages(), extraction::extract);
        try (Stream<Reading> readings = job.seeds().settings().read(source)) {
            return readings.map(each -> explained(reading, extraction, each)).toList();
        }
    }

    /**
     * Reads a file as far as the article, whatever its language, and asks no pack.
     *
     * @param job whose settings hold
     * @param file the file, or {@code FILE#RECORD} for one record of a container
     * @param consumer takes each record in the file's order
     */
    public static void read(JobDefinition job, String file, Consumer<AsRead> consumer) throws JobDefinitionException {
        Path whole = Path.of(file);
        int mark = Files.exists(whole) ? -1 : file.indexOf('#');
        SourceFile source = find(job, mark < 0 ? whole : Path.of(file.substring(0, mark)));
        String wanted = mark < 0 ? source.path() : source.path() + file.substring(mark);
        ArticleReader reader = ArticleReader.load(job.languages());
        int[] found = {0};
        try (Stream<Reading> readings = job.seeds().settings().read(source)) {
            readings.filter(each -> isAt(each.path(), wanted)).forEachOrdered(each -> {
                found[0]++;
                consumer.accept(asRead(reader, each));
            });
        }
        if (found[0] == 0) {
            throw new JobDefinitionException(
                    "%s: the file has no such record. Leave out what stands behind # to see them all.".formatted(file));
        }
    }

    private static boolean isAt(String path, String wanted) {
        return path.equals(wanted) || path.startsWith(wanted + "#") || path.startsWith(wanted + "/");
    }

    private static AsRead asRead(ArticleReader reader, Reading record) {
        if (record instanceof Reading.Rejected rejected) {
            return new AsRead(rejected.path(), rejected.rejection(), null);
        }
        ArticleReading reading = reader.read(((Reading.Read) record).document());
        return reading instanceof ArticleReading.Accepted accepted
                ? new AsRead(record.path(), null, accepted.article())
                : new AsRead(record.path(), ((ArticleReading.Rejected) reading).rejection(), null);
    }

    /**
     * A record as it was read.
     *
     * @param path path of the record
     * @param rejection why it is no article, or null
     * @param article the article, or null
     */
    public record AsRead(
            String path,
            @Nullable Rejection rejection,
            @Nullable Article article) {}

    private static SourceFile find(JobDefinition job, Path file) throws JobDefinitionException {
        if (!Files.exists(file)) {
            throw new JobDefinitionException("%s: there is no such file. Name an article's file.".formatted(file));
        }
        Path wanted = file.toAbsolutePath().normalize();
        Path seeds = job.seeds().folder().toAbsolutePath().normalize();
        Path root = wanted.startsWith(seeds) ? seeds : parent(wanted);
        String path = root.relativize(wanted).toString().replace('\\', '/');
        try (Stream<SourceFile> files = SeedFolder.at(root).files()) {
            return files.filter(each -> each.path().equals(path))
                    .findFirst()
                    .orElseThrow(() -> new JobDefinitionException(
                            "%s: no article. Hidden files, folders, unfinished downloads and sidecars (NAME.meta.json) are not read."
                                    .formatted(file)));
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static Explained explained(DocumentReading reading, ArticleExtraction extraction, Reading record) {
        if (record instanceof Reading.Rejected rejected) {
            return new Explained(rejected.path(), rejected.rejection(), null, null);
        }
        ArticleReading article = reading.article(((Reading.Read) record).document());
        return article instanceof ArticleReading.Accepted accepted
                ? new Explained(
                        record.path(),
                        null,
                        extraction.extract(accepted.article()),
                        extraction.explain(accepted.article()))
                : new Explained(record.path(), ((ArticleReading.Rejected) article).rejection(), null, null);
    }

    /**
     * What one record gives: a rejection or findings.
     *
     * @param path path of the record
     * @param rejection why it was left out, or null
     * @param findings what was found, or null
     * @param explanation how it was understood, or null
     */
    public record Explained(
            String path,
            @Nullable Rejection rejection,
            @Nullable Findings findings,
            @Nullable Explanation explanation) {}
}
