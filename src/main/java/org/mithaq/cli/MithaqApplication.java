package org.mithaq.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.mithaq.job.JobDefinitions;
import picocli.CommandLine;

/** Entry point of the command line. */
public final class MithaqApplication {
    private MithaqApplication() {}

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) throws InterruptedException {
        // The log is LogSetup's; Boot's own set-up of it would only cost start-up time.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("java.util.logging.config.class", Silence.class.getName());
        Thread beside = new Thread(JobDefinitions::prepare, "beside");
        beside.setDaemon(true);
        beside.start();
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        CommandLine line = MithaqCommand.commandLine(out, err, args);
        // The log has to be there before there are other threads.
        beside.join();
        int code = line.execute(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Arabic must come out right whatever the machine's locale is. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /** Configures Java's own logging, should a library use it: without handlers, so that it says nothing. */
    public static final class Silence {
        /** Made by {@link java.util.logging.LogManager}. */
        public Silence() {}
    }
}
