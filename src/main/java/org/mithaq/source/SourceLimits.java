package org.mithaq.source;

/**
 * How much may lie in one file, one record and one article. The values come from the job file.
 *
 * @param bytesPerFile larger files are rejected unread, where a format reads a file as a whole
 * @param bytesPerRecord larger records of a container that is read as a stream are rejected
 * @param bytesPerContainer larger containers are rejected unread
 * @param expansionRatio a container that unpacks to more than so many times its size is rejected
 * @param archiveDepth how many containers may be around an article, a gzip file included
 * @param recordsPerFile a container is read up to so many records
 * @param charactersPerArticle longer texts are rejected; UTF-16 units
 */
public record SourceLimits(
        long bytesPerFile,
        long bytesPerRecord,
        long bytesPerContainer,
        int expansionRatio,
        int archiveDepth,
        int recordsPerFile,
        int charactersPerArticle) {
    /** 20 MB a file or record, 100 GB a container of 10 million records, 200 times its size, one million characters. */
    public static final SourceLimits DEFAULTS =
            new SourceLimits(20_000_000, 20_000_000, 100_000_000_000L, 200, 4, 10_000_000, 1_000_000);

    /** The most that is ever read into memory, whatever the job file says. */
    private static final long MOST_BYTES = 1_000_000_000;

    /** Checks that the limits can be kept. */
    public SourceLimits {
        if (!fits(bytesPerFile) || !fits(bytesPerRecord) || charactersPerArticle < 1) {
            throw new IllegalArgumentException(
                    "Limits of %s bytes per file, %s bytes per record and %s characters per article;"
                                    .formatted(bytesPerFile, bytesPerRecord, charactersPerArticle)
                            + " use at least 1, and at most 1,000,000,000 bytes.");
        }
        if (bytesPerContainer < 1 || expansionRatio < 1 || archiveDepth < 0 || recordsPerFile < 1) {
            throw new IllegalArgumentException(
                    "Limits of %s bytes per container, ratio %s, depth %s and %s records per file; use at least 1 (depth: 0)."
                            .formatted(bytesPerContainer, expansionRatio, archiveDepth, recordsPerFile));
        }
    }

    /** The default limits but for these two; a record may be as large as a file. */
    public SourceLimits(long bytesPerFile, int charactersPerArticle) {
        this(bytesPerFile, bytesPerFile, 100_000_000_000L, 200, 4, 10_000_000, charactersPerArticle);
    }

    private static boolean fits(long bytes) {
        return bytes >= 1 && bytes <= MOST_BYTES;
    }
}
