package org.mithaq.dispatch;

import java.util.Locale;
import java.util.Set;

/** How a run ended, as far as anybody wants to be told. */
public enum Occasion {
    /** It failed, or could not begin. */
    FAILED,
    /** It is published. */
    DONE,
    /** It is published, and no article came in, or far fewer than usual. */
    QUIET;

    /** Whether somebody who asked for these is to be told; a quiet night is a run that is done, too. */
    boolean isAskedForBy(Set<Occasion> asked) {
        return asked.contains(this) || (this == QUIET && asked.contains(DONE));
    }

    /** The occasion by its word in a job file: failed, done, quiet. */
    public static Occasion named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
