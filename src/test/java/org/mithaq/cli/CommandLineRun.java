package org.mithaq.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mithaq.ledger.TestDatabase;

/**
 * A command that ran, with what it printed.
 *
 * @param code its exit code
 * @param out its results
 * @param err everything else
 */
record CommandLineRun(int code, String out, String err) {
    static CommandLineRun of(Object... args) {
        return of(TestDatabase.H2, args);
    }

    /** With a ledger in this database. */
    static CommandLineRun of(TestDatabase database, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = MithaqCommand.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(words(database, args));
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    /** The words of a command, with those that tell it where the ledger of its --output is. */
    static String[] words(TestDatabase database, Object... args) {
        List<String> words =
                new ArrayList<>(Arrays.stream(args).map(Object::toString).toList());
        int output = words.indexOf("--output");
        if (output >= 0) {
            words.addAll(database.words(Path.of(words.get(output + 1))));
        }
        return words.toArray(String[]::new);
    }
}
