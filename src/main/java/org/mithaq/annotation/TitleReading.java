package org.mithaq.annotation;

import org.jspecify.annotations.Nullable;
import org.mithaq.lexicon.World;

/** What a titled phrase has shown so far. Changes while {@link TitledPhrase} reads on. */
final class TitleReading {
    String owner = "";
    boolean nation;
    World.@Nullable Person person;
    int named;
    int to;

    boolean complete() {
        return nation || person != null;
    }
}
