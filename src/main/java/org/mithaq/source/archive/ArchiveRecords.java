package org.mithaq.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.Expansion;
import org.mithaq.source.FileContent;
import org.mithaq.source.InputFault;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.RecordCount;
import org.mithaq.source.Rejection;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceLimits;
import org.mithaq.source.SourceSettings;

/** The readings of all that lies in an archive, in its order. Holds the place in it. */
final class ArchiveRecords implements Readings.Records {
    private final SourceEntry archive;
    private final SourceSettings settings;
    private final Expansion expansion;
    private final ArchiveWalk walk;
    private final Sidecars sidecars;
    private final Set<String> names = new HashSet<>();
    private final RecordCount count;
    private Stream<Reading> inner = Stream.empty();
    private Iterator<Reading> innerReadings = Collections.emptyIterator();

    private ArchiveRecords(ArchiveSourceFormat format, SourceEntry archive, SourceSettings settings)
            throws IOException {
        this.archive = archive;
        this.settings = settings;
        this.count = new RecordCount(settings.limits());
        this.sidecars = Sidecars.collect(format, archive, settings.limits());
        this.expansion = Expansion.of(archive, settings.limits());
        this.walk = ArchiveWalk.open(format, archive, expansion, settings.limits());
    }

    static Readings.Records open(ArchiveSourceFormat format, SourceEntry entry, SourceSettings settings)
            throws IOException {
        SourceLimits limits = settings.limits();
        Depth.check(entry, limits);
        FileContent.requireContainer(entry, limits);
        SourceEntry archive = HeldEntry.of(entry, limits.bytesPerFile());
        requireArchive(format, archive);
        return new ArchiveRecords(format, archive, settings);
    }

    private static void requireArchive(ArchiveSourceFormat format, SourceEntry archive) throws IOException {
        try (InputStream in = archive.open()) {
            byte[] start = in.readNBytes(1024);
            if (start.length == 0) {
                throw new InputFault("E_EMPTY", "an empty file; remove it, or fetch it again.");
            }
            if (!format.isArchive(start)) {
                throw new InputFault(
                        "E_MALFORMED", "not a %s archive; rename it, or fetch it again.".formatted(format.name()));
            }
        }
    }

    @Override
    public @Nullable Reading next() throws IOException {
        while (!innerReadings.hasNext()) {
            inner.close();
            innerReadings = Collections.emptyIterator();
            ArchiveEntry entry = nextFileIfAny();
            if (entry == null) {
                return atEnd();
            }
            EntryName name = EntryName.of(entry.getName());
            Rejection refusal = refusal(entry, name);
            if (refusal != null) {
                return new Reading.Rejected(name.in(archive), null, refusal);
            }
            inner = settings.read(entry(name));
            innerReadings = inner.iterator();
        }
        return innerReadings.next();
    }

    @Override
    public void close() throws IOException {
        inner.close();
        walk.close();
    }

    /** The reading of a file that is cut off says so; what cannot be read behind it needs no second one. */
    private @Nullable ArchiveEntry nextFileIfAny() throws IOException {
        if (expansion.isExhausted()) {
            return null;
        }
        try {
            return nextFile();
        } catch (UnsupportedZipFeatureException e) {
            // An entry that was refused above, of a length that only its content would tell.
            return null;
        } catch (IOException | RuntimeException e) {
            if (walk.hasFailed()) {
                return null;
            }
            throw e;
        }
    }

    private @Nullable ArchiveEntry nextFile() throws IOException {
        ArchiveEntry entry = walk.next();
        while (entry != null && isSkipped(entry)) {
            entry = walk.next();
        }
        return entry;
    }

    /** What leads out of the archive is told of, whatever its name. */
    private static boolean isSkipped(ArchiveEntry entry) {
        EntryName name = EntryName.of(entry.getName());
        boolean isNone = entry.isDirectory() || name.path().endsWith(Sidecar.EXTENSION) || name.isSkipped();
        return isNone && !name.escapes();
    }

    private @Nullable Reading atEnd() throws InputFault {
        count.requireAny();
        return null;
    }

    private SourceEntry entry(EntryName name) {
        return new StreamedEntry(
                new StreamedEntry.Place(
                        name.in(archive), name.name(), archive.depth() + 1, expansion, sidecars.of(name)),
                walk.content());
    }

    private @Nullable Rejection refusal(ArchiveEntry entry, EntryName name) throws IOException {
        String path = name.in(archive);
        boolean isNew = names.add(name.path());
        count.add();
        if (name.escapes()) {
            return refused("E_UNSAFE", path, "a name that leads out of the archive; pack it again without it.");
        }
        if (!isNew) {
            return refused("E_MALFORMED", path, "the archive has two files of this name; rename one of them.");
        }
        return refusal(entry, path);
    }

    private @Nullable Rejection refusal(ArchiveEntry entry, String path) {
        if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
            return refused("E_ENCRYPTED", path, "protected by a password; unpack it, and pack it without one.");
        }
        if (!isFile(entry)) {
            return refused("E_UNSAFE", path, "a link or a device, not a file; pack the file itself instead.");
        }
        return walk.canRead(entry)
                ? null
                : refused("E_UNSUPPORTED", path, "packed in a way that is not read; pack it again with deflate.");
    }

    private static boolean isFile(ArchiveEntry entry) {
        if (entry instanceof TarArchiveEntry tar) {
            return tar.isFile() && !tar.isSymbolicLink() && !tar.isLink();
        }
        return !(entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink());
    }

    private static Rejection refused(String code, String path, String words) {
        return Rejection.of(code, "read", path + ": " + words);
    }
}
