package io.tenure.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Word documents since 2007. Running heads and feet come once: see {@link RunningText}. */
final class Docx {

    private static final String MAIN = "word/document.xml";

    private final OfficeZip zip;
    private final DocxStyles styles;

    private Docx(OfficeZip zip) throws UnreadableException {
        this.zip = zip;
        this.styles = new DocxStyles(
                zip.part("word/styles.xml").orElse(null),
                zip.part("word/numbering.xml").orElse(null));
    }

    static boolean isOne(OfficeZip zip) {
        return zip.has(MAIN);
    }

    static Extraction read(OfficeZip zip) throws UnreadableException {
        return new Docx(zip).read();
    }

    private Extraction read() throws UnreadableException {
        XmlElement document = zip.part(MAIN).orElseThrow();
        XmlElement body = document.find("body");
        OfficeFlow flow = new OfficeFlow();
        if (body != null) {
            new DocxFlow(styles, targets(MAIN), flow).blocks(body);
        }
        List<Line> lines = Lines.finish(RunningText.around(
                flow.toLines(), running(document, "headerReference"), running(document, "footerReference")));
        if (lines.isEmpty()) {
            return new Extraction.Failed(Reasons.NO_TEXT);
        }
        List<String> remarks = new ArrayList<>(Reasons.remarksOn(lines));
        remarks.addAll(flow.remarks());
        return new Extraction.Text(new Document("docx", lines, written(), null, remarks));
    }

    /** The lines of each header or footer of the document. */
    private List<List<Line>> running(XmlElement document, String reference) throws UnreadableException {
        Map<String, String> targets = targets(MAIN);
        List<List<Line>> parts = new ArrayList<>();
        for (String id : document.descendants(reference)
                .map(element -> element.attribute("id"))
                .distinct()
                .toList()) {
            String name = "word/" + targets.getOrDefault(id, "");
            Optional<XmlElement> part = zip.part(name);
            if (part.isPresent()) {
                OfficeFlow flow = new OfficeFlow();
                new DocxFlow(styles, targets(name), flow).blocks(part.get());
                parts.add(flow.toLines());
            }
        }
        return parts;
    }

    private Map<String, String> targets(String part) throws UnreadableException {
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels";
        Map<String, String> targets = new HashMap<>();
        zip.part(name)
                .ifPresent(relations -> relations
                        .elements("Relationship")
                        .forEach(relation -> targets.put(relation.attribute("Id"), relation.attribute("Target"))));
        return targets;
    }

    private @Nullable LocalDate written() throws UnreadableException {
        XmlElement core = zip.part("docProps/core.xml").orElse(null);
        XmlElement modified = core == null ? null : core.find("modified");
        return modified == null ? null : Days.firstIn(modified.allText());
    }
}
