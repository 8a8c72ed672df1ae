package org.mithaq.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import org.mithaq.job.RunProgress;

/** Shows how far a run is: a line that moves while a person watches, one line a stage otherwise. Holds what was printed last. */
final class Progress implements RunProgress {
    private static final long STEP = 100;

    private final PrintWriter err;
    private final boolean watched;
    private boolean counting;

    Progress(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** Progress for whoever is there: a person at a terminal, or a log. */
    static Progress on(PrintWriter err) {
        return new Progress(err, isWatched());
    }

    /** From Java 22 on there is always a console, and it says itself whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public synchronized void stage(String words) {
        end();
        err.println(words);
        err.flush();
    }

    @Override
    public synchronized void articles(long read) {
        if (watched && read % STEP == 0) {
            counting = true;
            err.printf(Locale.ROOT, "\r  %,d", read);
            err.flush();
        }
    }

    /** Leaves the moving line. */
    synchronized void end() {
        if (counting) {
            counting = false;
            err.println();
            err.flush();
        }
    }
}
