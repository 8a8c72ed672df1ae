package org.mithaq.source.xml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mithaq.source.Claim;
import org.mithaq.source.FileContent;
import org.mithaq.source.Head;
import org.mithaq.source.InputFault;
import org.mithaq.source.Reading;
import org.mithaq.source.Readings;
import org.mithaq.source.RecordReading;
import org.mithaq.source.SourceEntry;
import org.mithaq.source.SourceFormat;
import org.mithaq.source.SourceSettings;
import org.mithaq.source.TextDecoder;

/** What the formats of XML share: they know their files by the root element. */
abstract class XmlSourceFormat implements SourceFormat {
    private static final Pattern ROOT = Pattern.compile(
            "^(?:\\s|<\\?.*?\\?>|<!--.*?-->|<![A-Z][^\\[>]*(?:\\[.*?])?[^>]*>)*<([\\w:.-]+)", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("<!DOCTYPE[^>]*\\[.*<!ENTITY", Pattern.DOTALL);

    /** Root elements in lower case, without prefix. */
    abstract List<String> roots();

    abstract XmlDialect dialect();

    @Override
    public final Claim accepts(SourceEntry entry, Head head) {
        String root = root(head);
        if (roots().contains(root)) {
            return Claim.CERTAIN;
        }
        boolean isEmpty = root.isEmpty() || root.equals("?");
        return isEmpty ? byName(entry) : byOwnName(entry);
    }

    /** Another root element under an extension of this format alone is for this format to reject. */
    private Claim byOwnName(SourceEntry entry) {
        return entry.hasExtension(".xml") ? Claim.NONE : byName(entry);
    }

    @Override
    public final Stream<Reading> read(SourceEntry entry, SourceSettings settings) {
        return Readings.of(entry, () -> open(entry, settings));
    }

    private Readings.Records open(SourceEntry entry, SourceSettings settings) throws InputFault {
        FileContent content = FileContent.read(entry, settings.limits().bytesPerFile());
        if (!(content instanceof FileContent.Bytes read)) {
            return Readings.single(
                    new Reading.Rejected(entry.path(), null, ((FileContent.Unread) content).rejection()));
        }
        byte[] bytes = read.bytes();
        requireNoEntities(Head.of(bytes));
        TextDecoder.Decoding decoding = XmlInput.decode(entry.path(), bytes);
        if (decoding instanceof TextDecoder.Decoded decoded) {
            return new XmlRecords(entry, decoded, settings, name(), dialect());
        }
        RecordReading record = RecordReading.of(entry.path(), bytes, entry.readSidecar(), settings.limits());
        return Readings.single(record.rejected(((TextDecoder.Undecoded) decoding).rejection()));
    }

    private static void requireNoEntities(Head head) throws InputFault {
        if (ENTITY.matcher(head.text()).find()) {
            throw new InputFault("E_UNSAFE", "XML that declares entities of its own; remove its document type.");
        }
    }

    private static String root(Head head) {
        String text = head.text();
        if (!text.startsWith("<")) {
            return "";
        }
        Matcher matcher = ROOT.matcher(text);
        String name = matcher.find() ? matcher.group(1) : "?";
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
