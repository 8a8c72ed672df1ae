package org.mithaq.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where ledger and exports lie. */
final class OutputChoice {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder of ledger and exports (default: output).")
    private Path folder = Path.of("output");

    Path folder() {
        return folder;
    }
}
