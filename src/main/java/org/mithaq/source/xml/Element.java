package org.mithaq.source.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mithaq.source.InputFault;

/**
 * An element with all that is in it, names without prefixes. Made for one item at a time.
 *
 * @param name local name in lower case
 * @param attributes value by local name in lower case
 * @param children elements and texts in their order: {@link Element} or {@link String}
 */
record Element(String name, Map<String, String> attributes, List<Object> children) {
    private static final int DEEPEST = 200;
    private static final int MOST_NODES = 1_000_000;

    /** Reads the element at whose start the reader stands, up to its end. */
    static Element read(XMLStreamReader reader) throws XMLStreamException, InputFault {
        List<Element> open = new ArrayList<>(List.of(start(reader)));
        Element root = open.get(0);
        for (int nodes = 0; !open.isEmpty(); nodes++) {
            reader.next();
            requireSane(open.size(), nodes);
            step(reader, open);
        }
        return root;
    }

    static Element start(XMLStreamReader reader) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.putIfAbsent(lower(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        return new Element(lower(reader.getLocalName()), attributes, new ArrayList<>());
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isBlank());
    }

    Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** Elements of this name right below. */
    Stream<Element> elements(String wanted) {
        return elements().filter(child -> child.name.equals(wanted));
    }

    /** Elements of this name at any depth, in the order of the document. */
    Stream<Element> all(String wanted) {
        return elements().flatMap(child -> child.name.equals(wanted) ? Stream.of(child) : child.all(wanted));
    }

    Optional<Element> first(String wanted) {
        return all(wanted).findFirst();
    }

    /** The text of the first element of this name at any depth, its white space tidied. */
    Optional<String> value(String wanted) {
        return all(wanted).map(Element::line).filter(line -> !line.isEmpty()).findFirst();
    }

    /** All text in it as it stands. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    /** All text in it as one line. */
    String line() {
        return text().strip().replaceAll("\\s+", " ");
    }

    /** The markup in it, as HTML. */
    String markup() {
        StringBuilder html = new StringBuilder();
        children.forEach(child -> markup(child, html));
        return html.toString();
    }

    private void append(StringBuilder text) {
        for (Object child : children) {
            if (child instanceof Element element) {
                element.append(text);
            } else {
                text.append(child);
            }
        }
    }

    private static void markup(Object node, StringBuilder html) {
        if (node instanceof Element element) {
            html.append('<').append(element.name).append('>');
            element.children.forEach(child -> markup(child, html));
            html.append("</").append(element.name).append('>');
        } else {
            html.append(String.valueOf(node).replace("&", "&amp;").replace("<", "&lt;"));
        }
    }

    private static void step(XMLStreamReader reader, List<Element> open) {
        Element top = open.get(open.size() - 1);
        if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
            Element child = start(reader);
            top.children.add(child);
            open.add(child);
        } else if (reader.getEventType() == XMLStreamConstants.END_ELEMENT) {
            open.remove(open.size() - 1);
        } else {
            String text = XmlInput.text(reader);
            if (!text.isEmpty()) {
                top.children.add(text);
            }
        }
    }

    private static void requireSane(int depth, int nodes) throws InputFault {
        if (depth > DEEPEST || nodes > MOST_NODES) {
            throw new InputFault(
                    "E_UNSAFE",
                    "elements deeper than %s or more than %s of them in one item; remove the file."
                            .formatted(DEEPEST, MOST_NODES));
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
