package org.mithaq.source;

/** Counts the records of a container. */
public final class RecordCount {
    private final int limit;
    private int count;

    /** A count up to the job's limit. */
    public RecordCount(SourceLimits limits) {
        this.limit = limits.recordsPerFile();
    }

    /** One more; throws when it is one too many. */
    public void add() throws InputFault {
        count++;
        if (count > limit) {
            throw new InputFault(
                    "E_TOO_LARGE",
                    "over %s records, and the rest was not read; split the file, or raise the job's max-records-per-file."
                            .formatted(limit));
        }
    }

    /** How many there were. */
    public int count() {
        return count;
    }

    /** Throws when there was none. */
    public void requireAny() throws InputFault {
        if (count == 0) {
            throw new InputFault(
                    "E_EMPTY",
                    "holds no records that could be read (hidden files do not count); remove the file, or fetch it again.");
        }
    }
}
