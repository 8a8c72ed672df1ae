package org.mithaq.job;

/** Someone who watches a run. Called from the run's threads. */
public interface RunProgress {
    /** Nobody watches. */
    RunProgress SILENT = new RunProgress() {
        @Override
        public void stage(String words) {}

        @Override
        public void articles(long read) {}
    };

    /** A stage of the run has begun. */
    void stage(String words);

    /** So many articles have been read and written to the ledger. */
    void articles(long read);
}
