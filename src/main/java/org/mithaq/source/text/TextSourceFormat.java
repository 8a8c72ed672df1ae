package org.mithaq.source.text;

import java.util.stream.Stream;
import org.mithaq.source.FileContent;
import org.mithaq.source.Reading;
import org.mithaq.source.RecordReading;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceFile;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceLimits;

/** Plain text: one article a file, with an optional sidecar. */
public final class TextSourceFormat implements SourceFormat {
    private static final String EXTENSION = ".txt";

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String extensions() {
        return EXTENSION;
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.hasExtension(EXTENSION);
    }

    @Override
    public Stream<Reading> read(SourceFile file, SourceLimits limits) {
        return Stream.of(file).map(only -> readWhole(only, limits));
    }

    private static Reading readWhole(SourceFile file, SourceLimits limits) {
        FileContent content = FileContent.read(file.path(), file.location(), limits.bytesPerFile());
        if (content instanceof FileContent.Bytes read) {
            return RecordReading.of(file.path(), read.bytes(), Sidecar.of(file), limits);
        }
        return new Reading.Rejected(file.path(), null, ((FileContent.Unread) content).rejection());
    }
}
