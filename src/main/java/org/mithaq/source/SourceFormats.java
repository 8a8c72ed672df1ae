package org.mithaq.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.source.text.TextSourceFormat;

/** The formats that a job reads, and the one door through which its files are read. */
public final class SourceFormats {
    private static final List<SourceFormat> KNOWN = List.of( //
            new TextSourceFormat());

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

    /** Reads a file with the first format that accepts it; see {@link SourceFormat#read}. */
    public Stream<Reading> read(SourceFile file, SourceLimits limits) {
        Rejection refusal = file.refusal();
        if (refusal != null) {
            return Stream.of(new Reading.Rejected(file.path(), null, refusal));
        }
        return formats.stream()
                .filter(format -> format.accepts(file))
                .findFirst()
                .map(format -> format.read(file, limits))
                .orElseGet(() -> Stream.of(unsupported(file)));
    }

    private Reading unsupported(SourceFile file) {
        String detail = "%s: this job reads %s; convert the file, rename it or move it out of the seeds folder."
                .formatted(file.path(), extensions());
        return new Reading.Rejected(file.path(), null, Rejection.of("E_UNSUPPORTED", "read", detail));
    }

    private String extensions() {
        return formats.stream().map(SourceFormat::extensions).collect(Collectors.joining(", "));
    }

    private static SourceFormat known(String name) {
        return KNOWN.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No format is called '%s'; the known formats are %s.".formatted(name, names())));
    }
}
