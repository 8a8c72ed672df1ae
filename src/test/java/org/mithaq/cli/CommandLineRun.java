package org.mithaq.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * A command that ran, with what it printed.
 *
 * @param code its exit code
 * @param out its results
 * @param err everything else
 */
record CommandLineRun(int code, String out, String err) {
    static CommandLineRun of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i] instanceof Path path ? path.toString() : (String) args[i];
        }
        int code = MithaqCommand.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(words);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
