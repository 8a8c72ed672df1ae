package org.mithaq.ledger;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/** Where the ledger of an output folder is: an H2 file in the folder, or a PostgreSQL database. The tables of runs are files in the folder either way. */
public sealed interface LedgerHome permits LedgerFile, LedgerServer {
    /** The ledger in the file of its output folder. */
    static LedgerHome inFile(Path output) {
        return new LedgerFile(output);
    }

    /** The ledger in a database. */
    static LedgerHome inDatabase(Path output, DatabaseSettings settings) {
        return new LedgerServer(output, settings);
    }

    /** The output folder. */
    Path output();

    /** Opens the ledger for a run, and makes it where there is none. */
    Opening open(Holder holder);

    /** Opens the ledger for somebody who reads. Where there is none, none is made. */
    Opening look();

    /**
     * Opens the ledger for a worker of the run that has it.
     *
     * @param connections that it needs at once
     */
    Opening join(int connections);

    /** Whether processes beside the run can use it. */
    boolean isShared();

    /** The ledger's place in words: the ledger in … */
    String words();

    /** What else to use while a run holds this one. */
    String another();

    /** What to tell an operator of something that was thrown while the ledger was in use, where the ledger's place is at fault. */
    Optional<String> explain(Throwable thrown);

    /** What came of opening a ledger. */
    sealed interface Opening {
        /**
         * It is ours until it is closed.
         *
         * @param dataSource the open database
         * @param tables where the tables of runs lie
         * @param release lets go of it
         */
        record Open(DataSource dataSource, Path tables, Runnable release) implements Opening, AutoCloseable {
            /** The ledger in it. */
            public Ledger ledger() {
                return new Ledger(dataSource, tables);
            }

            @Override
            public void close() {
                release.run();
            }
        }

        /**
         * A run has it.
         *
         * @param what it has, in words
         * @param holder who, as far as that is known
         */
        record Held(String what, Optional<Holder> holder) implements Opening {}

        /** There is none, and none was made. */
        record None() implements Opening {}
    }
}
