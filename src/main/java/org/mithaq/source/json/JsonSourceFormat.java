package org.mithaq.source.json;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.source.Claim;
import org.mithaq.source.FileContent;
import org.mithaq.source.Head;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceSettings;

/** A JSON file: an article, a list of articles, or a graph that has articles among its nodes. */
public final class JsonSourceFormat implements SourceFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<String> extensions() {
        return List.of(".json", ".jsonld");
    }

    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        Claim named = byName(entry);
        String start = head.text();
        return named == Claim.NONE
                        && start.startsWith("{")
                        && start.substring(1).stripLeading().startsWith("\"")
                ? Claim.LIKELY
                : named;
    }

    @Override
    public Stream<Reading> read(SourceEntry entry, SourceSettings settings) {
        return Readings.of(entry, () -> open(entry, settings));
    }

    private static Readings.Records open(SourceEntry entry, SourceSettings settings) {
        FileContent content = FileContent.read(entry, settings.limits().bytesPerFile());
        return content instanceof FileContent.Bytes read
                ? JsonRecords.of(entry, read.bytes(), settings)
                : Readings.single(new Reading.Rejected(entry.path(), null, ((FileContent.Unread) content).rejection()));
    }
}
