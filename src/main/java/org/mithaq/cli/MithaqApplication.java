package org.mithaq.cli;

/** Entry point of the command line. */
public final class MithaqApplication {
    private MithaqApplication() {}

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {}
}
