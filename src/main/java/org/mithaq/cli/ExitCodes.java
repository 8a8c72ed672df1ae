package org.mithaq.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Exit codes. They never change meaning. */
final class ExitCodes {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int TOO_MANY_REJECTS = 3;
    static final int LOCKED = 4;
    static final int STOPPED = 143;

    private ExitCodes() {}

    /** What help says of them, in order. */
    static Map<String, String> explained() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("  0", "done, or nothing new to read");
        codes.put("  1", "failed");
        codes.put("  2", "wrong usage or configuration");
        codes.put("  3", "done, with more rejected articles than the job allows");
        codes.put("  4", "another run holds the lock");
        codes.put("130", "stopped by Ctrl-C; the same command goes on");
        codes.put("143", "stopped by SIGTERM; the same command goes on");
        return codes;
    }
}
