package org.mithaq.source.text;

import java.util.List;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.Reading;
import org.mithaq.source.RecordReading;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.WholeFileFormat;

/** Plain text: one article a file, with an optional sidecar. */
public final class TextSourceFormat extends WholeFileFormat {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> extensions() {
        return List.of(".txt");
    }

    /** Any bytes may be text, so only the name tells. */
    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        return byName(entry);
    }

    @Override
    protected Reading read(SourceEntry entry, byte[] bytes, SourceSettings settings) {
        return RecordReading.ofText(entry, bytes, settings.limits());
    }
}
