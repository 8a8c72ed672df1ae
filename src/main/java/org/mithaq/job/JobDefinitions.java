package org.mithaq.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.export.Language;
import org.mithaq.job.JobDefinition.Csv;
import org.mithaq.job.JobDefinition.Outputs;
import org.mithaq.report.ReportSettings;
import org.mithaq.text.Nearest;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Loads job files from a folder; the jobs that ship with the program stand in where there is no such folder. */
public final class JobDefinitions {
    private static final String DEFAULT_FOLDER = "jobs";
    private static final List<String> BUILT_IN = List.of("accords", "backfill", "nightly");
    private static final String SUFFIX = ".yaml";

    private final Path folder;
    private final boolean builtIn;
    /** Made for the first job file that is not one of ours. */
    private @Nullable JobSchema schema;

    private JobDefinitions(Path folder, boolean builtIn) {
        this.folder = folder;
        this.builtIn = builtIn;
    }

    /** Makes ready the log and what job files are read with: a tenth of the start of a short run, for a thread beside. */
    public static void prepare() {
        LoggerFactory.getILoggerFactory();
        JobFile.prepare();
    }

    /** Job files of this folder; null means {@code jobs} in the working directory, or the built-in jobs where that is missing. */
    public static JobDefinitions in(@Nullable Path folder) throws JobDefinitionException {
        if (folder == null) {
            Path standard = Path.of(DEFAULT_FOLDER);
            return new JobDefinitions(standard, !Files.isDirectory(standard));
        }
        if (!Files.isDirectory(folder)) {
            throw new JobDefinitionException(
                    "--jobs %s: there is no such folder. Name the folder that holds the job files (%s)."
                            .formatted(folder, String.join(", ", BUILT_IN)));
        }
        return new JobDefinitions(folder, false);
    }

    /** The job of this name, checked; its seeds folder, or the one given instead, exists. */
    public JobDefinition load(String name, @Nullable Path seeds) throws JobDefinitionException {
        String yaml = yaml(name);
        JobFile file = JobFile.parse(origin(name), yaml);
        List<String> problems = isShipped(name, yaml) ? List.of() : schema().problems(file);
        if (!problems.isEmpty()) {
            throw new JobDefinitionException(problems);
        }
        requireName(file, name);
        requirePacks(file);
        SeedKeys.requireFormats(file);
        WorkbookKeys.requireNames(file);
        JobDefinition definition = definition(
                file, seeds == null ? Path.of(file.tree().at("/seeds/folder").asString()) : seeds);
        requireSeeds(file, definition, seeds != null);
        return definition;
    }

    /** The same for somebody who reads no article: whether the seeds folder is there does not matter. */
    public JobDefinition loadWithoutSeeds(String name) throws JobDefinitionException {
        try {
            return load(name, null);
        } catch (JobDefinitionException e) {
            return e.definition().orElseThrow(() -> e);
        }
    }

    /** Names of the jobs there are, sorted. */
    public List<String> names() {
        if (builtIn) {
            return BUILT_IN;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letter for letter a job that ships with the program, which a test has held against the schema: that takes a twentieth of the start of a short run. */
    private static boolean isShipped(String name, String yaml) {
        return BUILT_IN.contains(name) && yaml.equals(resource(name + SUFFIX));
    }

    private JobSchema schema() {
        JobSchema made = schema;
        if (made == null) {
            made = shippedSchema();
            schema = made;
        }
        return made;
    }

    /** The schema that ships with the program. */
    static JobSchema shippedSchema() {
        return new JobSchema(resource("schema/job.schema.json"));
    }

    private String origin(String name) {
        String file = (builtIn ? DEFAULT_FOLDER : folder.toString().replace('\\', '/')) + "/" + name + SUFFIX;
        return builtIn ? "built-in " + file : file;
    }

    private String yaml(String name) throws JobDefinitionException {
        if (!names().contains(name)) {
            throw new JobDefinitionException("There is no job '%s'.%s Jobs here: %s."
                    .formatted(name, Nearest.hint(name, names()), String.join(", ", names())));
        }
        if (builtIn) {
            return resource(name + SUFFIX);
        }
        try {
            return Files.readString(folder.resolve(name + SUFFIX), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new JobDefinitionException("%s: not UTF-8. Save the file as UTF-8.".formatted(origin(name)));
        } catch (IOException e) {
            throw new JobDefinitionException(
                    "%s: cannot be read (%s). Check its permissions.".formatted(origin(name), e.getMessage()));
        }
    }

    private static void requireName(JobFile file, String name) throws JobDefinitionException {
        String declared = file.tree().path("job").asString();
        if (!declared.equals(name)) {
            throw new JobDefinitionException("%s: the job is called '%s' but its file '%s.yaml'. Give both one name."
                    .formatted(file.place("/job"), declared, name));
        }
    }

    private static void requirePacks(JobFile file) throws JobDefinitionException {
        JsonNode languages = file.tree().path("languages");
        for (int i = 0; i < languages.size(); i++) {
            String tag = languages.path(i).asString();
            if (JobDefinitions.class.getResource("/languages/" + tag + "/article.yaml") == null) {
                throw new JobDefinitionException(
                        "%s: there is no language pack '%s'. Add languages/%s, or take the language off the list."
                                .formatted(file.place("/languages/" + i), tag, tag));
            }
        }
    }

    private static JobDefinition definition(JobFile file, Path seeds) throws JobDefinitionException {
        JsonNode job = file.tree();
        return new JobDefinition(
                job.path("job").asString(),
                file.origin(),
                SeedKeys.seeds(seeds, job.path("seeds")),
                job.path("languages").valueStream().map(JsonNode::asString).toList(),
                job.path("min-confidence").asDouble(0.5),
                job.path("max-reject-share").asDouble(0.1),
                job.path("chunk-size").asInt(100),
                outputs(job.path("outputs")),
                OperationKeys.of(file));
    }

    private static Outputs outputs(JsonNode outputs) {
        JsonNode csv = outputs.path("csv");
        return new Outputs(
                csv.isMissingNode() ? null : new Csv(csv.path("excel-flavour").asBoolean(false)),
                outputs.has("xlsx") ? WorkbookKeys.settings(outputs.path("xlsx")) : null,
                outputs.has("report") ? report(outputs.path("report")) : null,
                outputs.has("parquet"));
    }

    private static ReportSettings report(JsonNode report) {
        ReportSettings standard = ReportSettings.DEFAULTS;
        return new ReportSettings(
                ReportSettings.Text.valueOf(word(report, "text", standard.text().name())),
                Language.valueOf(word(report, "language", standard.language().name())));
    }

    private static String word(JsonNode node, String key, String standard) {
        return node.path(key).asString(standard).toUpperCase(Locale.ROOT);
    }

    /** All is right but for the folder: whoever is to be told of a run that fails can be told of this. */
    private static void requireSeeds(JobFile file, JobDefinition definition, boolean given)
            throws JobDefinitionException {
        Path seeds = definition.seeds().folder();
        if (Files.isDirectory(seeds)) {
            return;
        }
        String problem = given
                ? "--seeds %s: there is no such folder.%s Name the folder that holds the articles."
                        .formatted(seeds, siblingHint(seeds))
                : "%s: the seeds folder '%s' does not exist.%s Create it, correct the line, or give another one with --seeds."
                        .formatted(file.place("/seeds/folder"), seeds, siblingHint(seeds));
        throw new JobDefinitionException(problem, definition);
    }

    private static String siblingHint(Path missing) {
        Path parent = Optional.ofNullable(missing.getParent()).orElse(Path.of(""));
        if (!Files.isDirectory(parent) || missing.getFileName() == null) {
            return "";
        }
        try (Stream<Path> siblings = Files.list(parent)) {
            TreeSet<String> folders = new TreeSet<>();
            siblings.filter(Files::isDirectory)
                    .forEach(each -> folders.add(each.getFileName().toString()));
            return Nearest.hint(missing.getFileName().toString(), folders);
        } catch (IOException e) {
            return "";
        }
    }

    private static String resource(String name) {
        try (InputStream stream = JobDefinitions.class.getResourceAsStream("/jobs/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks jobs/" + name + ". Build it again.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
