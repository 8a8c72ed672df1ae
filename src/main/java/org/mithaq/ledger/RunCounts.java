package org.mithaq.ledger;

import java.util.Set;

/** What a run's seeds came to. Holds the counts while its tables are made. */
final class RunCounts {
    private static final Set<String> READ = Set.of("ok", "ok_no_records", "superseded");

    private long articlesOk;
    private long articlesRejected;
    private long articlesDuplicate;
    private long accords;
    private long events;
    private long rowsAdded;
    private long rowsChanged;
    private long rowsRemoved;

    /** An article has a row. */
    void article(String status, String state) {
        articlesOk += state.equals("present") && READ.contains(status) ? 1 : 0;
        articlesDuplicate += status.equals("duplicate") ? 1 : 0;
    }

    void copy() {
        articlesDuplicate++;
    }

    void reject() {
        articlesRejected++;
    }

    void records(long accordRows, long eventRows) {
        accords = accordRows;
        events = eventRows;
    }

    void added() {
        rowsAdded++;
    }

    void changed() {
        rowsChanged++;
    }

    void removed() {
        rowsRemoved++;
    }

    /** In the order of the columns of run_log from articles_read on. */
    Object[] inOrder() {
        return new Object[] {
            articlesOk + articlesRejected + articlesDuplicate,
            articlesOk,
            articlesRejected,
            articlesDuplicate,
            accords,
            events,
            rowsAdded,
            rowsChanged,
            rowsRemoved
        };
    }
}
