package org.mithaq.source.xml;

import java.io.StringReader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mithaq.source.Head;
import org.mithaq.source.InputFault;
import org.mithaq.source.TextDecoder;
import org.mithaq.source.html.Markup;

/** Opens XML so that nothing outside of it is read and nothing in it multiplies. */
public final class XmlInput {
    private static final Set<Integer> TEXTS =
            Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE);

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");

    private static final XMLInputFactory FACTORY = factory();

    private XmlInput() {}

    /** Opens a document that is decoded already. */
    public static XMLStreamReader open(String xml) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new StringReader(xml));
    }

    /** Decodes a document: what its bytes prove, then what it declares. */
    static TextDecoder.Decoding decode(String path, byte[] xml) {
        Matcher matcher = ENCODING.matcher(Head.of(xml).text());
        return TextDecoder.decode(path, xml, matcher.find() ? matcher.group(1) : null);
    }

    /** The characters of the event at which the reader stands; none when it is no text. */
    static String text(XMLStreamReader reader) {
        int event = reader.getEventType();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            // Without the DTD the names of HTML are all that can be meant.
            return Markup.entity(reader.getLocalName());
        }
        return TEXTS.contains(event) ? reader.getText() : "";
    }

    /** What an exception of the reader means, with line and column. */
    public static InputFault fault(XMLStreamException e) {
        String place = e.getLocation() == null
                ? ""
                : "line %d, column %d: "
                        .formatted(
                                e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        String message = String.valueOf(e.getMessage());
        if (message.contains("JAXP0001")) {
            return new InputFault("E_UNSAFE", place + "XML that grows beyond all bounds; remove the file.");
        }
        return new InputFault("E_MALFORMED", place + "no well-formed XML; correct it, or fetch the file again.");
    }

    private static XMLInputFactory factory() {
        // The one of the JDK, whatever else lies on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }
}
