package org.mithaq.source.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.InputFault;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.RecordCount;
import org.mithaq.source.RecordReading;
import org.mithaq.source.RecordText;
import org.mithaq.source.Sidecar;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.TextDecoder.Decoded;

/** The items of an XML file, one in memory at a time. Holds the place in the file and the frame around it. */
final class XmlRecords implements Readings.Records {
    private final SourceEntry entry;
    private final SourceSettings settings;
    private final String format;
    private final XmlDialect dialect;
    private final Sidecar sidecar;
    private final RecordCount count;
    private final Decoded xml;
    private final XMLStreamReader reader;
    private Element frame = new Element("", Map.of(), new ArrayList<>());
    private int depth;

    XmlRecords(SourceEntry entry, Decoded xml, SourceSettings settings, String format, XmlDialect dialect)
            throws InputFault {
        this.entry = entry;
        this.xml = xml;
        this.settings = settings;
        this.format = format;
        this.dialect = dialect;
        this.sidecar = entry.readSidecar();
        this.count = new RecordCount(settings.limits());
        try {
            this.reader = XmlInput.open(xml.text());
        } catch (XMLStreamException e) {
            throw XmlInput.fault(e);
        }
    }

    @Override
    public @Nullable Reading next() throws InputFault {
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    Element item = item();
                    if (item != null) {
                        count.add();
                        return reading(item);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw XmlInput.fault(e);
        }
        count.requireAny();
        return null;
    }

    /** The item that starts here; a frame is noted, and so is a value right below one. */
    private @Nullable Element item() throws XMLStreamException, InputFault {
        Element start = Element.start(reader);
        if (dialect.items().contains(start.name())) {
            return Element.read(reader);
        }
        if (dialect.frames().contains(start.name())) {
            depth++;
            if (depth > 20) {
                throw new InputFault("E_UNSAFE", "feeds inside feeds; remove the file.");
            }
            frame = new Element(start.name(), merged(start.attributes()), new ArrayList<>(frame.children()));
        } else {
            frame.children().add(Element.read(reader));
        }
        return null;
    }

    private Map<String, String> merged(Map<String, String> inner) {
        Map<String, String> merged = new TreeMap<>(frame.attributes());
        merged.putAll(inner);
        return merged;
    }

    /** An item's bytes are its text and its values, line by line: how it is indented does not make it another article. */
    private Reading reading(Element element) {
        XmlItem item = dialect.item(element, frame);
        List<String> lines = new ArrayList<>(List.of(item.text()));
        item.metadata().forEach((key, value) -> lines.add(key + "=" + value));
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        String path = entry.path() + "#" + count.count();
        RecordReading record = RecordReading.of(path, bytes, sidecar, settings.limits());
        if (item.text().isBlank()) {
            return record.rejected("E_NO_TEXT", "an item without text; fetch the page that it announces.");
        }
        return record.read(new RecordText(format, item.text(), xml.charset(), xml.hasBom(), item.metadata()));
    }
}
