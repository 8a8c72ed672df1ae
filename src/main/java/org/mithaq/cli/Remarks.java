package org.mithaq.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a command says what is no result. */
interface Remarks {
    /** Something to know. */
    void say(String words);

    /** Something to act on. */
    void warn(String words);

    /** What went wrong, with what was thrown where that is of use. */
    void fail(String words, @Nullable Throwable thrown);

    /** Lines on standard error, for people. */
    record Lines(PrintWriter err) implements Remarks {
        @Override
        public void say(String words) {
            err.println(words);
            err.flush();
        }

        @Override
        public void warn(String words) {
            say(words);
        }

        @Override
        public void fail(String words, @Nullable Throwable thrown) {
            err.println(words);
            if (thrown != null) {
                thrown.printStackTrace(err);
            }
            err.flush();
        }
    }

    /** Events of the log, for programs. */
    record Events() implements Remarks {
        private static final Logger LOG = LoggerFactory.getLogger("org.mithaq.run");

        @Override
        public void say(String words) {
            LOG.info("{}", words);
        }

        @Override
        public void warn(String words) {
            LOG.warn("{}", words);
        }

        @Override
        public void fail(String words, @Nullable Throwable thrown) {
            LOG.error("{}", words, thrown);
        }
    }
}
