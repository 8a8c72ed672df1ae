package org.mithaq.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.source.archive.GzipSourceFormat;
import org.mithaq.source.archive.TarSourceFormat;
import org.mithaq.source.archive.ZipSourceFormat;
import org.mithaq.source.csv.CsvSourceFormat;
import org.mithaq.source.docx.DocxSourceFormat;
import org.mithaq.source.eml.EmlSourceFormat;
import org.mithaq.source.html.HtmlSourceFormat;
import org.mithaq.source.json.JsonLinesSourceFormat;
import org.mithaq.source.json.JsonSourceFormat;
import org.mithaq.source.pdf.PdfSourceFormat;
import org.mithaq.source.text.TextSourceFormat;
import org.mithaq.source.warc.WarcSourceFormat;
import org.mithaq.source.xml.FeedSourceFormat;
import org.mithaq.source.xml.NewsSourceFormat;

/** The formats that a job reads, and the one door through which its files are read. */
public final class SourceFormats {
    private static final List<SourceFormat> KNOWN = List.of( //
            new TextSourceFormat(),
            new HtmlSourceFormat(),
            new PdfSourceFormat(),
            new JsonLinesSourceFormat(),
            new JsonSourceFormat(),
            new CsvSourceFormat(),
            new WarcSourceFormat(),
            new FeedSourceFormat(),
            new NewsSourceFormat(),
            new EmlSourceFormat(),
            new DocxSourceFormat(),
            new ZipSourceFormat(),
            new TarSourceFormat(),
            new GzipSourceFormat());

    private final List<SourceFormat> formats;

    private SourceFormats(List<SourceFormat> formats) {
        this.formats = formats;
    }

    /** Every format there is. */
    public static SourceFormats all() {
        return new SourceFormats(KNOWN);
    }

    /**
     * The formats with these names.
     *
     * @throws IllegalArgumentException when a name is unknown; the message lists the known ones
     */
    public static SourceFormats of(List<String> names) {
        return new SourceFormats(names.stream().map(SourceFormats::known).toList());
    }

    /** The names of all formats there are, as job files write them. */
    public static List<String> names() {
        return KNOWN.stream().map(SourceFormat::name).toList();
    }

    /** Reads an entry with the format that claims it most; see {@link SourceFormat#read}. */
    public Stream<Reading> read(SourceEntry entry, SourceSettings settings) {
        Rejection refusal = entry.refusal();
        if (refusal != null) {
            return Stream.of(new Reading.Rejected(entry.path(), null, refusal));
        }
        return format(entry).map(format -> format.read(entry, settings)).orElseGet(() -> Stream.of(unsupported(entry)));
    }

    /** Reads an entry with these formats and limits, without a mapping. */
    public Stream<Reading> read(SourceEntry entry, SourceLimits limits) {
        return read(entry, new SourceSettings(limits, FieldMapping.NONE, this));
    }

    /** Slices of a file that several readers can share, of about so many bytes; none where it is to be read as one. */
    List<SourceSlice> slices(SourceFile file, SourceLimits limits, long bytes) {
        if (file.sizeWhenFound() < 2 * bytes
                || file.sizeWhenFound() > limits.bytesPerContainer()
                || format(file).filter(SourceFormat::readsSlices).isEmpty()) {
            return List.of();
        }
        try {
            return SourceSlice.of(file, bytes, limits.recordsPerFile());
        } catch (IOException e) {
            // Whoever reads it as one says what is wrong with it.
            return List.of();
        }
    }

    /** The most bytes of a file that are read at all. */
    long mostBytes(SourceEntry entry, SourceLimits limits) {
        return format(entry).filter(SourceFormat::streams).isPresent()
                ? limits.bytesPerContainer()
                : limits.bytesPerFile();
    }

    private Optional<SourceFormat> format(SourceEntry entry) {
        Head head = entry.head();
        SourceFormat best = null;
        Claim highest = Claim.NONE;
        for (SourceFormat format : formats) {
            Claim claim = format.accepts(entry, head);
            if (claim.compareTo(highest) > 0) {
                best = format;
                highest = claim;
            }
        }
        return Optional.ofNullable(best);
    }

    private Reading unsupported(SourceEntry entry) {
        String detail =
                "%s: no format of this job reads such a file; convert it to one of %s, rename it, or move it out of the seeds folder."
                        .formatted(entry.path(), extensions());
        return new Reading.Rejected(entry.path(), null, Rejection.of("E_UNSUPPORTED", "read", detail));
    }

    private String extensions() {
        return formats.stream()
                .flatMap(format -> format.extensions().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static SourceFormat known(String name) {
        return KNOWN.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No format is called '%s'; the known formats are %s.".formatted(name, names())));
    }
}
