package io.tenure.extract;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of an office document with its children, under names without prefixes. The formats use few enough namespaces for the short
 * names to be told apart by where they stand.
 *
 * @param name without its prefix; "" for a stretch of text
 * @param text what a stretch of text says, else ""
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    private static final int DEEPEST = 200;
    private static final int MOST_NODES = 2_000_000;

    /**
     * The root of a document.
     *
     * @throws XMLStreamException where it is not well-formed, declares entities, or is too deep or too large to be a CV
     */
    static XmlElement read(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = XmlReaders.secure().createXMLStreamReader(in);
        try {
            return read(reader);
        } finally {
            reader.close();
        }
    }

    private static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(new XmlElement("#document", Map.of(), new ArrayList<>(), ""));
        int nodes = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = start(reader);
                    open.element().children().add(element);
                    open.push(element);
                    nodes++;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().children().add(new XmlElement("", Map.of(), List.of(), reader.getText()));
                default -> {}
            }
            if (open.size() > DEEPEST || nodes > MOST_NODES) {
                throw new XMLStreamException("nested too deeply or too large");
            }
        }
        return open.element().elements().findFirst().orElseThrow(() -> new XMLStreamException("no root"));
    }

    private static XmlElement start(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new XmlElement(reader.getLocalName(), attributes, new ArrayList<>(), "");
    }

    /** The child elements, without the text between them. */
    Stream<XmlElement> elements() {
        return children.stream().filter(child -> !child.name().isEmpty());
    }

    Stream<XmlElement> elements(String childName) {
        return children.stream().filter(child -> child.name().equals(childName));
    }

    /** The child at the end of a path of names, or null. */
    @Nullable
    XmlElement find(String... path) {
        XmlElement at = this;
        for (String step : path) {
            at = at.elements(step).findFirst().orElse(null);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /** An attribute, empty where there is none. */
    String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "");
    }

    /** The whole-numbered start of an attribute ("12pt" is 12), or the default. */
    int number(String attributeName, int orElse) {
        String value = attribute(attributeName);
        int end = value.startsWith("-") ? 1 : 0;
        while (end < value.length() && Character.isDigit(value.charAt(end)) && end < 9) {
            end++;
        }
        return end == 0 || value.charAt(end - 1) == '-' ? orElse : Integer.parseInt(value.substring(0, end));
    }

    /** Every element below this one that has the name, in document order. */
    Stream<XmlElement> descendants(String descendantName) {
        return elements()
                .flatMap(child -> Stream.concat(
                        child.name().equals(descendantName) ? Stream.of(child) : Stream.empty(),
                        child.descendants(descendantName)));
    }

    /** All text in it. */
    String allText() {
        StringBuilder all = new StringBuilder(text);
        children.forEach(child -> all.append(child.allText()));
        return all.toString();
    }
}
