package org.mithaq.job;

/** The program failed on an article: a fault of ours, which stops the run and names the article. */
final class ExtractionFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExtractionFailure(String path, Throwable cause) {
        super(
                "%s: extraction failed (%s). This is a fault of the program; move the article out of the seeds folder to go on without it."
                        .formatted(path, cause),
                cause);
    }
}
