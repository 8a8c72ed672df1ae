package org.mithaq.job;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.job.JobDefinition.Seeds;
import org.mithaq.source.FieldMapping;
import org.mithaq.source.SourceFormats;
import org.mithaq.source.SourceLimits;
import org.mithaq.text.Nearest;
import tools.jackson.databind.JsonNode;

/** The key {@code seeds} of a job file. */
final class SeedKeys {
    private SeedKeys() {}

    /** What it says, with the defaults where it says nothing. */
    static Seeds seeds(Path folder, JsonNode seeds) {
        return new Seeds(folder, formats(seeds), fields(seeds.path("fields")), limits(seeds));
    }

    /** Every format that is named must exist. */
    static void requireFormats(JobFile file) throws JobDefinitionException {
        JsonNode formats = file.tree().at("/seeds/formats");
        for (int i = 0; i < formats.size(); i++) {
            String name = formats.path(i).asString();
            if (!SourceFormats.names().contains(name)) {
                throw new JobDefinitionException("%s: there is no format '%s'.%s Formats: %s."
                        .formatted(
                                file.place("/seeds/formats/" + i),
                                name,
                                Nearest.hint(name, SourceFormats.names()),
                                String.join(", ", SourceFormats.names())));
            }
        }
    }

    private static List<String> formats(JsonNode seeds) {
        return seeds.has("formats")
                ? seeds.path("formats").valueStream().map(JsonNode::asString).toList()
                : SourceFormats.names();
    }

    private static FieldMapping fields(JsonNode fields) {
        Map<String, String> places = new HashMap<>();
        fields.properties()
                .forEach(field -> places.put(field.getKey(), field.getValue().asString()));
        return new FieldMapping(places);
    }

    private static SourceLimits limits(JsonNode seeds) {
        SourceLimits standard = SourceLimits.DEFAULTS;
        return new SourceLimits(
                seeds.path("max-file-bytes").asLong(standard.bytesPerFile()),
                seeds.path("max-record-bytes").asLong(standard.bytesPerRecord()),
                seeds.path("max-container-bytes").asLong(standard.bytesPerContainer()),
                seeds.path("max-expansion-ratio").asInt(standard.expansionRatio()),
                seeds.path("max-archive-depth").asInt(standard.archiveDepth()),
                seeds.path("max-records-per-file").asInt(standard.recordsPerFile()),
                seeds.path("max-article-characters").asInt(standard.charactersPerArticle()));
    }
}
