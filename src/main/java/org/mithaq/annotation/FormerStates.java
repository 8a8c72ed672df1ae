package org.mithaq.annotation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Historical states keep the code of their time: "Moscow" of 1987 is the Soviet Union. */
final class FormerStates {
    private record Former(String iso3, String end) {}

    private static final Map<String, Former> BEFORE = Map.of(
            "RUS", new Former("SUN", "1991-12-26"),
            "CZE", new Former("CSK", "1993-01-01"),
            "SRB", new Former("YUG", "2003-02-04"));

    private FormerStates() {}

    /** The state that a name of today means in an article of an ISO day. */
    static String at(@Nullable String day, String iso3) {
        Former former = day == null ? null : BEFORE.get(iso3);
        return former != null && day != null && day.compareTo(former.end) < 0 ? former.iso3 : iso3;
    }

    /** Whether two codes are of one state, or of a state and what it came from. */
    static boolean same(String a, String b) {
        Former one = BEFORE.get(a);
        Former other = BEFORE.get(b);
        return a.equals(b) || (one != null && one.iso3.equals(b)) || (other != null && other.iso3.equals(a));
    }
}
