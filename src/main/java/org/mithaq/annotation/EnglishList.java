package org.mithaq.annotation;

import java.util.List;

/** Names joined for an English line: "A", "A and B", "A, B and C". */
public final class EnglishList {
    private EnglishList() {}

    /** The line, or an empty text without names. */
    public static String of(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
