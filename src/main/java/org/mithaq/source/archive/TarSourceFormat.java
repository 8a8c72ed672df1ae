package org.mithaq.source.archive;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.SourceEntry;

/** Tape archives; packed ones ({@code .tar.gz}) come here by way of {@link GzipSourceFormat}. */
public final class TarSourceFormat extends ArchiveSourceFormat {
    private static final int MAGIC = 257;

    @Override
    public String name() {
        return "tar";
    }

    @Override
    public List<String> extensions() {
        return List.of(".tar");
    }

    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        // With the byte behind it: an article may have "mustard" there.
        boolean isSigned = head.hasAscii(MAGIC, "ustar\0") || head.hasAscii(MAGIC, "ustar  \0");
        return isSigned ? Claim.CERTAIN : byName(entry);
    }

    @Override
    ArchiveInputStream<? extends ArchiveEntry> open(InputStream in) {
        return new TarArchiveInputStream(in, StandardCharsets.UTF_8.name());
    }

    /** Archives of before 1988 have no signature, so only the checksum of a header tells. */
    @Override
    boolean isArchive(byte[] start) {
        return TarArchiveInputStream.matches(start, start.length) || hasChecksum(start);
    }

    @Override
    boolean packsItsEntries() {
        return false;
    }

    /** Extended headers are files of their own, of any size. */
    @Override
    boolean hasUnboundedHeaders() {
        return true;
    }

    private static boolean hasChecksum(byte[] start) {
        return start.length >= 512 && start[0] != 0 && TarUtils.verifyCheckSum(Arrays.copyOf(start, 512));
    }
}
