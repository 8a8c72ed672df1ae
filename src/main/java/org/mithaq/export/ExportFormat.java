package org.mithaq.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.source.Rejection;

/** A way to hand an edition to analysts: one file or one sub-folder, made from the ledger's rows alone. */
public interface ExportFormat {
    /** The name by which a job file asks for it. */
    String name();

    /**
     * Writes the edition. The same edition gives the same bytes. Formats are written side by side, so each touches its own file or sub-folder only.
     *
     * @param edition what to write
     * @param folder the run's folder, not yet visible to readers
     * @return what this format could not hold exactly, as warnings of the contract; the CSV tables hold everything
     * @throws IOException when the disk fails; the folder is then never published
     */
    List<Rejection> write(Edition edition, Path folder) throws IOException;
}
