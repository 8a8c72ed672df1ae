package org.mithaq.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table by the value of one of their columns. */
public interface RowGroups extends AutoCloseable {
    /** The rows with this value, in the order of the table; none for null. */
    List<@Nullable String[]> of(@Nullable String value);

    @Override
    void close();
}
