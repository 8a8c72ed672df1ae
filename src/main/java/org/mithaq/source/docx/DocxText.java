package org.mithaq.source.docx;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mithaq.source.InputFault;
import org.mithaq.source.xml.XmlInput;

/** The text of a document's XML, a paragraph a line. Holds what has been read of it. */
final class DocxText {
    /** What is deleted, said twice for older programs, or an instruction of a field. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "delText");

    private final StringBuilder text = new StringBuilder();
    private final XMLStreamReader reader;
    private boolean inText;
    private int skipped;

    private DocxText(XMLStreamReader reader) {
        this.reader = reader;
    }

    static String of(byte[] document) throws InputFault {
        try {
            return new DocxText(XmlInput.open(new String(document, StandardCharsets.UTF_8))).read();
        } catch (XMLStreamException e) {
            throw XmlInput.fault(e);
        }
    }

    /** The title among the core properties. */
    static Optional<String> title(byte[] properties) {
        if (properties.length == 0) {
            return Optional.empty();
        }
        try {
            XMLStreamReader reader = XmlInput.open(new String(properties, StandardCharsets.UTF_8));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("title")) {
                    return Optional.of(reader.getElementText().strip()).filter(title -> !title.isEmpty());
                }
            }
        } catch (XMLStreamException e) {
            // The text can be read without its properties.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private String read() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                default -> {
                    // Comments and the like.
                }
            }
        }
        return text.toString();
    }

    private void start(String element) {
        if (skipped > 0 || SKIPPED.contains(element)) {
            skipped++;
            return;
        }
        switch (element) {
            case "t" -> inText = true;
            case "tab" -> text.append(isRun() ? "\t" : "");
            case "br", "cr" -> text.append('\n');
            default -> {
                // Formatting.
            }
        }
    }

    /** Among the properties of a paragraph the same name is a tabulator's place. */
    private boolean isRun() {
        return reader.getAttributeCount() == 0;
    }

    private void end(String element) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (element.equals("t")) {
            inText = false;
        } else if (element.equals("p")) {
            text.append('\n');
        }
    }

    private void characters() {
        if (inText && skipped == 0) {
            text.append(reader.getText());
        }
    }
}
