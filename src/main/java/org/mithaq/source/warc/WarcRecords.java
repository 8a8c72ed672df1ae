package org.mithaq.source.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.FileContent;
import org.mithaq.source.InputFault;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.RecordCount;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceSettings;

/** The pages of a web archive; requests, images, redirects and errors are no articles. Holds the place in the file. */
final class WarcRecords implements Readings.Records {
    private static final Set<String> PAGES = Set.of("response", "resource", "conversion");

    private final SourceEntry entry;
    private final SourceSettings settings;
    private final Sidecar sidecar;
    private final InputStream in;
    private final RecordCount count;
    private @Nullable RecordContent content;

    private WarcRecords(SourceEntry entry, SourceSettings settings) throws IOException {
        this.entry = entry;
        this.settings = settings;
        this.sidecar = entry.readSidecar();
        this.count = new RecordCount(settings.limits());
        this.in = new BufferedInputStream(entry.open(), 1 << 16);
    }

    static Readings.Records open(SourceEntry entry, SourceSettings settings) throws IOException {
        FileContent.requireContainer(entry, settings.limits());
        return new WarcRecords(entry, settings);
    }

    @Override
    public @Nullable Reading next() throws IOException {
        for (HeaderBlock header = header(); header != null; header = header()) {
            count.add();
            content = new RecordContent(in, length(header));
            if (PAGES.contains(header.field("warc-type").orElse(""))) {
                String path = entry.path() + "#" + count.count();
                Reading reading = new WarcPage(path, header, content, sidecar, settings.limits()).read();
                if (reading != null) {
                    return reading;
                }
            }
        }
        count.requireAny();
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private @Nullable HeaderBlock header() throws IOException {
        if (content != null) {
            content.finish();
            content = null;
        }
        HeaderBlock header = HeaderBlock.read(in);
        if (header != null && !header.start().startsWith(WarcSourceFormat.SIGNATURE)) {
            throw new InputFault(
                    "E_MALFORMED",
                    "no WARC record behind record %d, and the rest was not read; fetch the file again."
                            .formatted(count.count()));
        }
        return header;
    }

    private long length(HeaderBlock header) throws InputFault {
        String length = header.field("content-length").orElse("");
        if (!length.matches("\\d{1,18}")) {
            throw new InputFault(
                    "E_MALFORMED",
                    "record %d has no Content-Length, and the rest was not read; fetch the file again."
                            .formatted(count.count()));
        }
        return Long.parseLong(length);
    }
}
