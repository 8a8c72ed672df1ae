package org.mithaq.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** Entry point of the command line. */
public final class MithaqApplication {
    private MithaqApplication() {}

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {
        // The log is logback.xml's; Boot's own set-up of it would only cost start-up time.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        LogManager.getLogManager().reset();
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = MithaqCommand.commandLine(out, err, args).execute(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Arabic must come out right whatever the machine's locale is. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
