package org.mithaq.source.json;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceSettings;

/** JSON Lines: an article a line, of any number of lines. */
public final class JsonLinesSourceFormat implements SourceFormat {
    static final String NAME = "jsonl";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of(".jsonl", ".ndjson");
    }

    /** A file that is called JSON and has an object in each of its first two lines is JSON Lines. */
    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        Claim named = byName(entry);
        if (named == Claim.NONE && hasTwoObjects(head.text())) {
            return entry.hasExtension(".json") ? Claim.CERTAIN : Claim.LIKELY;
        }
        return named;
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public boolean readsSlices() {
        return true;
    }

    @Override
    public Stream<Reading> read(SourceEntry entry, SourceSettings settings) {
        return Readings.of(entry, () -> JsonLinesRecords.open(entry, settings));
    }

    private static boolean hasTwoObjects(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? "" : text.substring(0, end).stripTrailing();
        return first.startsWith("{\"") && first.endsWith("}") && text.startsWith("{\"", end + 1);
    }
}
