package org.mithaq.source.warc;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceSettings;

/** Web archives: the pages among their responses are articles. Packed ones ({@code .warc.gz}) are unpacked before they come here. */
public final class WarcSourceFormat implements SourceFormat {
    static final String SIGNATURE = "WARC/";
    static final String NAME = "warc";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of(".warc", ".wet");
    }

    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        return head.hasAscii(0, SIGNATURE) ? Claim.CERTAIN : byName(entry);
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public Stream<Reading> read(SourceEntry entry, SourceSettings settings) {
        return Readings.of(entry, () -> WarcRecords.open(entry, settings));
    }
}
