package io.tenure.extract;

import io.tenure.extract.Extraction.Schema;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** JSON Resume, Europass XML and HR-Open XML: recognised, not read; that is left to who knows their field names. */
final class Structured implements Extractor {

    /** The names that a JSON Resume has at its top; one is enough. */
    private static final Pattern JSON_RESUME =
            Pattern.compile("\"(?:basics|work|education|resume|profiles)\"\\s*:\\s*[\\[{]");

    @Override
    public Extraction extract(String name, byte[] bytes) {
        String text = TextDecoder.decode(bytes);
        if (text.stripLeading().startsWith("{")) {
            return json(text);
        }
        return xml(text);
    }

    private static Extraction json(String text) {
        if (!JSON_RESUME.matcher(text).find()) {
            return new Extraction.Failed("JSON, but not a JSON Resume: it has neither \"basics\" nor \"work\"");
        }
        return new Extraction.Structured(Schema.JSON_RESUME, text);
    }

    private static Extraction xml(String text) {
        try {
            Optional<Schema> schema = schema(text);
            return schema.isPresent()
                    ? new Extraction.Structured(schema.get(), text)
                    : new Extraction.Failed(
                            "XML of an unknown kind: bring Europass XML, HR-Open XML or another format");
        } catch (XMLStreamException _) {
            return new Extraction.Failed("XML that is damaged or declares entities: export it again at its source");
        }
    }

    /** Which résumé an XML text holds; read to its end, so that what follows the root is well-formed and free of entities. */
    static Optional<Schema> schema(String xml) throws XMLStreamException {
        XMLStreamReader reader = XmlReaders.secure().createXMLStreamReader(new StringReader(xml));
        try {
            Optional<Schema> schema = Optional.empty();
            boolean root = true;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && root) {
                    schema = schemaOf(reader.getLocalName(), String.valueOf(reader.getNamespaceURI()));
                    root = false;
                }
            }
            return schema;
        } finally {
            reader.close();
        }
    }

    private static Optional<Schema> schemaOf(String root, String namespace) {
        String where = namespace.toLowerCase(Locale.ROOT);
        if (where.contains("europass") || root.equals("SkillsPassport") || root.equals("LearnerInfo")) {
            return Optional.of(Schema.EUROPASS_XML);
        }
        boolean hrOpen = where.contains("hr-xml")
                || where.contains("hropen")
                || root.equals("Candidate")
                || root.equals("Resume");
        return hrOpen ? Optional.of(Schema.HR_OPEN_XML) : Optional.empty();
    }
}
