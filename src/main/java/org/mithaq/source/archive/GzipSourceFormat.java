package org.mithaq.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Claim;
import org.mithaq.source.Expansion;
import org.mithaq.source.FileContent;
import org.mithaq.source.Head;
import org.mithaq.source.InputFault;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceLimits;
import org.mithaq.source.SourceSettings;

/** One file packed with gzip, also in several members one after the other, as web archives are. */
public final class GzipSourceFormat implements SourceFormat {
    private static final String SIGNATURE = "1f8b";

    @Override
    public String name() {
        return "gz";
    }

    @Override
    public List<String> extensions() {
        return List.of(".gz", ".tgz");
    }

    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        return head.startsWith(SIGNATURE) ? Claim.CERTAIN : byName(entry);
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public Stream<Reading> read(SourceEntry entry, SourceSettings settings) {
        return Readings.of(entry, () -> open(entry, settings));
    }

    private static Readings.Records open(SourceEntry entry, SourceSettings settings) throws IOException {
        Depth.check(entry, settings.limits());
        FileContent.requireContainer(entry, settings.limits());
        return new Inner(settings.read(unpacked(entry, settings.limits())));
    }

    private static SourceEntry unpacked(SourceEntry entry, SourceLimits limits) throws IOException {
        Expansion expansion = Expansion.of(entry, limits);
        String name = unpackedName(entry.name());
        if (entry.isRepeatable()) {
            requireContent(entry);
            return new PackedEntry(entry, name, expansion, (file, around) -> unpack(file, around, limits));
        }
        StreamedEntry.Place place =
                new StreamedEntry.Place(entry.path(), name, entry.depth() + 1, expansion, entry.readSidecar());
        return new StreamedEntry(place, unpack(entry, expansion, limits));
    }

    /** A fault of the packing is better named here than by the format inside. */
    private static void requireContent(SourceEntry entry) throws IOException {
        try (InputStream in = entry.open()) {
            byte[] signature = in.readNBytes(2);
            if (signature.length == 0) {
                throw new InputFault("E_EMPTY", "an empty file; remove it, or fetch it again.");
            }
            if (!Head.of(signature).startsWith(SIGNATURE)) {
                throw new InputFault("E_MALFORMED", "not a gzip file; rename it, or fetch it again.");
            }
        }
    }

    private static InputStream unpack(SourceEntry file, Expansion around, SourceLimits limits) throws IOException {
        PackedStream packed = new PackedStream(file.open());
        InputStream gzip = GzipCompressorInputStream.builder()
                .setInputStream(new BufferedInputStream(packed, PackedStream.READ_AHEAD))
                .setDecompressConcatenated(true)
                .get();
        return new UnpackedStream(gzip, packed, around, limits.expansionRatio());
    }

    private static String unpackedName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz")) {
            return name.substring(0, name.length() - 4) + ".tar";
        }
        return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** The readings of what is packed, handed on. */
    private record Inner(Stream<Reading> stream, Iterator<Reading> readings) implements Readings.Records {
        Inner(Stream<Reading> stream) {
            this(stream, stream.iterator());
        }

        @Override
        public @Nullable Reading next() {
            return readings.hasNext() ? readings.next() : null;
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
