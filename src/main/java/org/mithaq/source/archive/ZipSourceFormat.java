package org.mithaq.source.archive;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.mithaq.source.Claim;
import org.mithaq.source.Head;
import org.mithaq.source.SourceEntry;

/** ZIP archives. */
public final class ZipSourceFormat extends ArchiveSourceFormat {
    @Override
    public String name() {
        return "zip";
    }

    @Override
    public List<String> extensions() {
        return List.of(".zip");
    }

    /** Office documents are ZIP archives, too; their formats stand before this one. */
    @Override
    public Claim accepts(SourceEntry entry, Head head) {
        return isArchive(head.bytes()) ? Claim.CERTAIN : byName(entry);
    }

    @Override
    ArchiveInputStream<? extends ArchiveEntry> open(InputStream in) {
        return new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true);
    }

    @Override
    boolean isArchive(byte[] start) {
        return start.length > 3
                && start[0] == 'P'
                && start[1] == 'K'
                && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6 || start[2] == 7 && start[3] == 8);
    }

    @Override
    boolean packsItsEntries() {
        return true;
    }

    /** Two lengths of 16 bits. */
    @Override
    boolean hasUnboundedHeaders() {
        return false;
    }
}
