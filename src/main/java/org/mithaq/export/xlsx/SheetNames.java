package org.mithaq.export.xlsx;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The sheets in the order in which analysts need them, and the colours of their tabs, one for each kind. */
final class SheetNames {
    static final String README = "readme";
    static final String OVERVIEW = "overview";
    static final String TIMELINE = "timeline";
    static final String REVIEW = "review";
    static final String DECISIONS = "decisions";
    static final String COVERAGE = "coverage";
    static final String DICTIONARY = "data_dictionary";
    static final String CODES = "code_lists";

    /** All that there are. */
    static final List<String> ALL = List.of(
            README,
            OVERVIEW,
            "accords",
            "accord_parties",
            "accord_subjects",
            TIMELINE,
            "events",
            "event_participants",
            "entities",
            "evidence",
            "articles",
            "changes",
            REVIEW,
            DECISIONS,
            "rejects",
            COVERAGE,
            "run",
            DICTIONARY,
            CODES);

    private static final String GUIDE = Palette.NAVY;
    private static final String RECORDS = Palette.TEAL;
    private static final String SOURCES = "6FA8DC";
    private static final String WORK = "E9A23B";
    private static final String REFERENCE = "9AA5B1";

    private static final Map<String, String> TABS = Map.ofEntries(
            Map.entry(README, GUIDE),
            Map.entry(OVERVIEW, GUIDE),
            Map.entry("evidence", SOURCES),
            Map.entry("articles", SOURCES),
            Map.entry("changes", WORK),
            Map.entry(REVIEW, WORK),
            Map.entry(DECISIONS, WORK),
            Map.entry("rejects", WORK),
            Map.entry(COVERAGE, WORK),
            Map.entry("run", REFERENCE),
            Map.entry(DICTIONARY, REFERENCE),
            Map.entry(CODES, REFERENCE));

    private SheetNames() {}

    /** The colour of a sheet's tab; sheets with records have one of their own. */
    static String tab(String table) {
        return TABS.getOrDefault(table, RECORDS);
    }

    /** What was written, in the order of the sheets; a table of a later contract comes behind those that are known. */
    static Comparator<SheetWriter.Written> order() {
        return Comparator.comparingInt(written -> ALL.contains(written.table()) ? ALL.indexOf(written.table()) : 100);
    }
}
