package org.mithaq.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.event.ArticleExtraction;
import org.mithaq.job.JobDefinition.Seeds;
import org.mithaq.ledger.Intake.Reading;
import org.mithaq.source.FieldMapping;
import org.mithaq.source.SourceLimits;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a worker has to know of a run to read for it.
 *
 * @param job name of the job
 * @param folder of the seeds, where the run sees it
 * @param languages of the packs
 * @param formats that are read
 * @param fields where values stand in JSON and tables
 * @param limits what is too large
 * @param packs names the program and everything else that turns bytes into findings
 * @param everything whether articles are read that the ledger knows
 * @param extracting whether records are looked for in them
 */
record ReadingTerms(
        String job,
        String folder,
        List<String> languages,
        List<String> formats,
        Map<String, String> fields,
        SourceLimits limits,
        String packs,
        boolean everything,
        boolean extracting) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ReadingTerms of(RunRequest request, String packs) {
        JobDefinition definition = request.definition();
        Seeds seeds = definition.seeds();
        return new ReadingTerms(
                definition.name(),
                seeds.folder().toAbsolutePath().normalize().toString(),
                definition.languages(),
                seeds.formats(),
                seeds.fields().places(),
                seeds.limits(),
                packs,
                request.reading() == Reading.EVERYTHING,
                request.extracting());
    }

    String document() {
        return JSON.writeValueAsString(this);
    }

    static ReadingTerms of(String document) {
        return JSON.readValue(document, ReadingTerms.class);
    }

    /** What finds records in the articles. */
    ArticleExtraction extraction() {
        return extracting ? ArticleExtraction.load(languages) : ArticleExtraction.none();
    }

    /** The seeds where the worker sees them. */
    Seeds seeds(@Nullable Path mounted) {
        return new Seeds(mounted == null ? Path.of(folder) : mounted, formats, new FieldMapping(fields), limits);
    }
}
