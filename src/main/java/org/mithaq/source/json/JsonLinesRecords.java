package org.mithaq.source.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.ByteLines;
import org.mithaq.source.ByteText;
import org.mithaq.source.FileContent;
import org.mithaq.source.InputFault;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.RecordCount;
import org.mithaq.source.RecordReading;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.SourceSlice;
import org.mithaq.source.TextDecoder;
import org.mithaq.source.TextDecoder.Decoded;

/** The articles of a file of JSON Lines. Holds the place in the file. */
final class JsonLinesRecords implements Readings.Records {
    private final SourceEntry entry;
    private final SourceSettings settings;
    private final Sidecar sidecar;
    private final boolean hasBom;
    private final ByteLines lines;
    private final long linesBefore;
    private final RecordCount count;

    private JsonLinesRecords(SourceEntry entry, SourceSettings settings, ByteText text, long linesBefore) {
        this.entry = entry;
        this.settings = settings;
        this.sidecar = entry.readSidecar();
        this.hasBom = text.hasBom();
        this.lines = new ByteLines(text.bytes(), settings.limits().bytesPerRecord());
        this.linesBefore = linesBefore;
        this.count = new RecordCount(settings.limits());
    }

    static Readings.Records open(SourceEntry entry, SourceSettings settings) throws IOException {
        if (entry instanceof SourceSlice slice) {
            // How a file begins was looked at when it was divided.
            return new JsonLinesRecords(slice, settings, new ByteText(slice.open(), false), slice.firstLine() - 1);
        }
        FileContent.requireContainer(entry, settings.limits());
        return new JsonLinesRecords(entry, settings, ByteText.open(entry), 0);
    }

    @Override
    public @Nullable Reading next() throws IOException {
        ByteLines.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            count.requireAny();
            return null;
        }
        count.add();
        return reading(line);
    }

    private long number(ByteLines.Line line) {
        return linesBefore + line.number();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Reading reading(ByteLines.Line line) {
        String path = entry.path() + "#" + number(line);
        if (line.isTooLong()) {
            return new Reading.Rejected(
                    path,
                    null,
                    FileContent.tooLarge(
                            path,
                            "a line of " + FileContent.grouped(line.length()) + " bytes",
                            settings.limits().bytesPerRecord(),
                            "max-record-bytes"));
        }
        RecordReading record = RecordReading.of(path, line.bytes(), sidecar, settings.limits());
        TextDecoder.Decoding decoding = TextDecoder.decode(path, line.bytes());
        return decoding instanceof Decoded decoded
                ? reading(record, line, new Decoded(decoded.text(), decoded.charset(), hasBom))
                : record.rejected(((TextDecoder.Undecoded) decoding).rejection());
    }

    private Reading reading(RecordReading record, ByteLines.Line line, Decoded decoded) {
        try {
            return JsonRecords.read(
                    record,
                    JsonText.parse(decoded.text(), number(line)),
                    settings.fields(),
                    JsonLinesSourceFormat.NAME,
                    decoded);
        } catch (InputFault e) {
            return record.rejected(e.code(), String.valueOf(e.getMessage()));
        }
    }
}
