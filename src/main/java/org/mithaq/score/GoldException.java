package org.mithaq.score;

import java.util.List;

/** Gold records that cannot be used. Each problem is one line that names the file, the line and the fix. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoldException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }

    GoldException(String problem) {
        this(List.of(problem));
    }
}
