package org.mithaq.source.archive;

import org.mithaq.source.InputFault;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceLimits;

/** How many containers may be around an article. */
final class Depth {
    private Depth() {}

    /** Throws when what lies in this container would lie too deep. */
    static void check(SourceEntry container, SourceLimits limits) throws InputFault {
        if (container.depth() >= limits.archiveDepth()) {
            throw new InputFault(
                    "E_UNSAFE",
                    "more than %s archives inside each other; unpack the outer ones, or raise the job's max-archive-depth."
                            .formatted(limits.archiveDepth()));
        }
    }
}
