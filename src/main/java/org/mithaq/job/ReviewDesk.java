package org.mithaq.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.ledger.Decision;
import org.mithaq.ledger.Ledger;
import org.mithaq.lexicon.Lexicon;
import org.mithaq.review.Contradiction;
import org.mithaq.review.ReviewImport;
import org.mithaq.review.ReviewImport.Outcome;
import org.mithaq.review.ReviewImport.Read;
import org.mithaq.source.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What reviewers have decided when a run begins, the sheets in the job's folder {@code reviews} included.
 *
 * @param fingerprint names the decisions that are followed; empty when there are none
 * @param warnings sheets that were refused, and decisions that contradict each other
 */
record ReviewDesk(String fingerprint, List<Rejection> warnings) {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewDesk.class);
    private static final String REFUSED = "W_REVIEW_REFUSED";
    private static final String CONTRADICTED = "W_REVIEW_CONTRADICTED";
    private static final int MOST = 5;

    /** The folder from which a job's runs take sheets. */
    static Path folder(Path output, String job) {
        return output.resolve(job).resolve("reviews");
    }

    /** Takes in what lies in the folder and is new. */
    static ReviewDesk open(Ledger ledger, RunRequest request) throws IOException {
        String job = request.definition().name();
        ReviewImport reviews = new ReviewImport(
                ledger,
                job,
                request.clock().instant(),
                () -> Lexicon.load(request.definition().languages()).world());
        List<Rejection> warnings = new ArrayList<>();
        for (Read read : reviews.takeAll(folder(request.output(), job))) {
            if (read.outcome() instanceof Outcome.Refused refused) {
                warnings.add(warning(REFUSED, refused(read.file(), refused.problems())));
            } else if (read.outcome() instanceof Outcome.Taken taken) {
                LOG.info("{}: {} decisions, {} of them new.", read.file(), taken.rows(), taken.added());
            }
        }
        List<Decision> standing = ledger.decisions().standing(job);
        Contradiction.among(standing).forEach(each -> warnings.add(warning(CONTRADICTED, each.words())));
        warnings.forEach(each -> LOG.warn("{}", each.detail()));
        return new ReviewDesk(ledger.decisions().fingerprint(job), List.copyOf(warnings));
    }

    private static Rejection warning(String code, String words) {
        return Rejection.of(code, "read", words);
    }

    private static String refused(Path file, List<String> problems) {
        return "Nothing of %s was taken in: %s%s Correct it; the next run reads it again."
                .formatted(
                        file,
                        String.join(" ", problems.subList(0, Math.min(MOST, problems.size()))),
                        problems.size() > MOST ? " And %d more.".formatted(problems.size() - MOST) : "");
    }
}
