package org.mithaq.source;

/**
 * How much one file and one article may weigh. The values come from the job file.
 *
 * @param bytesPerFile larger files are rejected by their size and never read
 * @param charactersPerArticle longer texts are rejected; UTF-16 units
 */
public record SourceLimits(long bytesPerFile, int charactersPerArticle) {
    /** 20 MB a file, one million characters an article. */
    public static final SourceLimits DEFAULTS = new SourceLimits(20_000_000, 1_000_000);

    /** The most that is ever read into memory, whatever the job file says. */
    private static final long MOST_BYTES = 1_000_000_000;

    /** Checks that both limits can be kept. */
    public SourceLimits {
        if (bytesPerFile < 1 || bytesPerFile > MOST_BYTES || charactersPerArticle < 1) {
            throw new IllegalArgumentException("Limits of %s bytes per file and %s characters per article;"
                            .formatted(bytesPerFile, charactersPerArticle)
                    + " use at least 1, and at most 1,000,000,000 bytes.");
        }
    }
}
