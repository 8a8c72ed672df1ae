package org.mithaq.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.mithaq.article.Article;
import org.mithaq.event.ArticleExtraction;
import org.mithaq.event.Findings;
import org.mithaq.ledger.Ledger.Outcome;
import org.mithaq.source.SeedFolder;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What a run would read, without a ledger and without an export. Holds counts while it goes through the seeds. */
public final class SeedSurvey {
    private static final int ENOUGH_EXAMPLES = 20;

    private final DocumentReading reading;
    private final Map<String, Long> formats = new TreeMap<>();
    private final Map<String, Long> languages = new TreeMap<>();
    private final Map<String, Long> dateBases = new TreeMap<>();
    private final Map<String, Long> rejectCodes = new TreeMap<>();
    private final List<String> rejects = new ArrayList<>();
    private final Set<String> accords = new HashSet<>();
    private final OddFiles odd = new OddFiles();
    private long read;
    private long ok;
    private long copies;
    private long events;

    private SeedSurvey(DocumentReading reading) {
        this.reading = reading;
    }

    /** Reads the seeds without extracting anything. */
    public static Survey ofArticles(JobDefinition job, RunProgress progress) {
        return survey(
                job,
                progress,
                articles -> articles.stream()
                        .map(each -> new Findings(each, null, List.of(), List.of(), List.of(), List.of()))
                        .toList());
    }

    /** Reads the seeds and extracts what they say, as a run would. */
    public static Survey ofFindings(JobDefinition job, RunProgress progress) {
        return survey(job, progress, ArticleExtraction.load(job.languages())::extract);
    }

    private static Survey survey(
            JobDefinition job, RunProgress progress, Function<List<Article>, List<Findings>> extraction) {
        SeedSurvey survey = new SeedSurvey(new DocumentReading(job.languages(), extraction));
        SeedReader reader = new SeedReader(
                SeedFolder.at(job.seeds().folder()), job.seeds().settings(), null, handler -> {}, progress);
        reader.open(new ExecutionContext());
        for (SeedRecord record = reader.read(); record != null; record = reader.read()) {
            survey.add(record);
        }
        reader.close();
        return survey.result(job);
    }

    private void add(SeedRecord record) {
        read++;
        Outcome outcome = reading.outcome(record);
        if (outcome instanceof Outcome.Rejected rejected) {
            count(formats, format(rejected.sourcePath()));
            reject(rejected);
        } else if (outcome instanceof Outcome.Copy copy) {
            count(formats, format(copy.sourcePath()));
            copies++;
        } else if (outcome instanceof Outcome.Read found) {
            accept(found.findings());
        }
    }

    private void accept(Findings findings) {
        Article article = findings.article();
        ok++;
        odd.add(article);
        events += findings.events().size();
        findings.accords().forEach(accord -> accords.add(accord.id()));
        count(formats, article.source().format() + ", " + article.source().charset());
        count(languages, article.language());
        count(dateBases, article.published().basis());
    }

    private void reject(Outcome.Rejected rejected) {
        count(rejectCodes, rejected.rejection().code());
        if (rejects.size() < ENOUGH_EXAMPLES) {
            rejects.add(rejected.rejection().code() + "  " + named(rejected));
        }
    }

    private static String named(Outcome.Rejected rejected) {
        String detail = rejected.rejection().detail();
        return detail.contains(rejected.sourcePath()) ? detail : rejected.sourcePath() + ": " + detail;
    }

    private Survey result(JobDefinition job) {
        long rejected = read - ok - copies;
        return new Survey(
                read,
                ok,
                rejected,
                copies,
                accords.size(),
                events,
                formats,
                languages,
                dateBases,
                rejectCodes,
                rejects,
                odd.oddest(),
                rejected > job.maxRejectShare() * read);
    }

    private static void count(Map<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }

    /** The extension of the file, as a record that gave no document has no format. */
    private static String format(String record) {
        int mark = record.indexOf('#');
        String path = mark < 0 ? record : record.substring(0, mark);
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "no extension" : name.substring(dot);
    }

    /**
     * What was counted.
     *
     * @param read records of the seeds
     * @param ok articles
     * @param rejected records that give no article
     * @param copies records with the bytes of an earlier one
     * @param accords different accords, when findings were made
     * @param events events article by article, when findings were made
     * @param formats articles by format and charset, other records by the extension of their file
     * @param languages articles by language
     * @param dateBases articles by the basis of their publication date
     * @param rejectCodes rejected records by code
     * @param rejects the first of them, one line each
     * @param oddest the articles that are worth a look before the run
     * @param tooManyRejects whether a run would end with exit code 3
     */
    public record Survey(
            long read,
            long ok,
            long rejected,
            long copies,
            long accords,
            long events,
            Map<String, Long> formats,
            Map<String, Long> languages,
            Map<String, Long> dateBases,
            Map<String, Long> rejectCodes,
            List<String> rejects,
            List<OddFile> oddest,
            boolean tooManyRejects) {

        /** Keeps the order of the keys. */
        public Survey {
            rejects = List.copyOf(rejects);
            oddest = List.copyOf(oddest);
        }
    }

    /**
     * An article that differs from the others.
     *
     * @param path path of the record
     * @param characters length of its text in UTF-16 units
     * @param charset that it was decoded with
     * @param language of its body
     * @param languageConfidence 0 to 1
     * @param dateBasis where its publication date comes from
     * @param cutShare how much of its text is not read, 0 to 1
     * @param why in what it is odd
     */
    public record OddFile(
            String path,
            int characters,
            String charset,
            String language,
            double languageConfidence,
            String dateBasis,
            double cutShare,
            List<String> why) {

        /** Copies the reasons. */
        public OddFile {
            why = List.copyOf(why);
        }

        OddFile with(List<String> reasons) {
            return new OddFile(path, characters, charset, language, languageConfidence, dateBasis, cutShare, reasons);
        }
    }
}
