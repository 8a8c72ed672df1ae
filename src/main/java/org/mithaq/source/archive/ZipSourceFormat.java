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
    /** Of a file, of the end of an archive without files, and of an archive in parts. */
    private static final List<String> SIGNATURES = List.of("504b0304", "504b0506", "504b0708");

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
        Head head = Head.of(start);
        return SIGNATURES.stream().anyMatch(head::startsWith);
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
