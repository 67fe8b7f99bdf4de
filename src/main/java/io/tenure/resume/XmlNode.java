package io.tenure.resume;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An element of an XML document, found by local names: the résumé standards changed their namespaces more often than their words. */
record XmlNode(Element element) {

    /**
     * Parses a document; document types, and with them external and nested entities, are refused.
     *
     * @throws MalformedResumeException if it is not well-formed
     */
    static XmlNode parse(String content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new XmlNode(
                    builder.parse(new InputSource(new StringReader(content))).getDocumentElement());
        } catch (SAXException | IOException failure) {
            throw new MalformedResumeException("not well-formed XML: " + failure.getMessage(), failure);
        } catch (ParserConfigurationException impossible) {
            throw new AssertionError("the JDK's XML parser has these features", impossible);
        }
    }

    /** All elements below with this local name, in document order. */
    List<XmlNode> all(String name) {
        return nodes(element.getElementsByTagNameNS("*", name));
    }

    /** The first element along a path of local names, each anywhere below the one before. */
    Optional<XmlNode> first(String... path) {
        XmlNode at = this;
        for (String name : path) {
            List<XmlNode> found = at.all(name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            at = found.getFirst();
        }
        return Optional.of(at);
    }

    /** The text at a path, markup taken out; empty where there is none. */
    String text(String... path) {
        return first(path).map(XmlNode::plainText).orElse("");
    }

    String attribute(String name) {
        return element.getAttribute(name).strip();
    }

    /** Direct children with this local name. */
    List<XmlNode> children(String name) {
        return nodes(element.getChildNodes()).stream()
                .filter(node -> name.equals(node.element().getLocalName()))
                .toList();
    }

    private String plainText() {
        return element.getTextContent()
                .replaceAll("(?i)</(p|li|div)>|<br */?>", "\n")
                .replaceAll("<[^<>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static List<XmlNode> nodes(NodeList list) {
        List<XmlNode> nodes = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            Node node = list.item(i);
            if (node instanceof Element found) {
                nodes.add(new XmlNode(found));
            }
        }
        return nodes;
    }
}
