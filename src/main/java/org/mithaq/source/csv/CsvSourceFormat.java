package org.mithaq.source.csv;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceSettings;

/** A table with the names of its columns in the first row and an article in each further row. */
public final class CsvSourceFormat implements SourceFormat {
    static final String NAME = "csv";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of(".csv", ".tsv");
    }

    /** Any text may be a table, so only the name tells. */
    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        return byName(entry);
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public Stream<Reading> read(SourceEntry entry, SourceSettings settings) {
        return Readings.of(entry, () -> TableRecords.open(entry, settings));
    }
}
