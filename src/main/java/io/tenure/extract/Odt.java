package io.tenure.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OpenDocument texts. What tracking holds as deleted stands apart from the text and is not read. */
final class Odt {

    private static final String CONTENT = "content.xml";

    private Odt() {}

    static boolean isOne(OfficeZip zip) {
        return zip.has(CONTENT);
    }

    static Extraction read(OfficeZip zip) throws UnreadableException {
        if (isEncrypted(zip)) {
            return new Extraction.Failed(Reasons.ENCRYPTED);
        }
        XmlElement content = zip.part(CONTENT).orElseThrow();
        XmlElement common = zip.part("styles.xml").orElse(null);
        XmlElement text = content.find("body", "text");
        if (text == null) {
            return new Extraction.Failed(Reasons.NOT_A_DOCUMENT);
        }
        OdtStyles styles = new OdtStyles(content, common);
        OfficeFlow flow = new OfficeFlow();
        new OdtFlow(styles, flow).blocks(text);
        List<Line> lines = Lines.finish(RunningText.around(
                flow.toLines(), running(styles, common, "header"), running(styles, common, "footer")));
        if (lines.isEmpty()) {
            return new Extraction.Failed(Reasons.NO_TEXT);
        }
        List<String> remarks = new ArrayList<>(Reasons.remarksOn(lines));
        remarks.addAll(flow.remarks());
        return new Extraction.Text(new Document("odt", lines, written(zip), null, remarks));
    }

    private static boolean isEncrypted(OfficeZip zip) throws UnreadableException {
        return zip.part("META-INF/manifest.xml")
                .filter(manifest ->
                        manifest.descendants("encryption-data").findAny().isPresent())
                .isPresent();
    }

    private static List<List<Line>> running(OdtStyles styles, @Nullable XmlElement common, String what) {
        XmlElement masters = common == null ? null : common.find("master-styles");
        if (masters == null) {
            return List.of();
        }
        return masters.elements("master-page")
                .flatMap(page -> page.elements(what))
                .map(element -> {
                    OfficeFlow flow = new OfficeFlow();
                    new OdtFlow(styles, flow).blocks(element);
                    return flow.toLines();
                })
                .toList();
    }

    private static @Nullable LocalDate written(OfficeZip zip) throws UnreadableException {
        XmlElement meta = zip.part("meta.xml").map(root -> root.find("meta")).orElse(null);
        XmlElement date = meta == null ? null : meta.find("date");
        return date == null ? null : Days.firstIn(date.allText());
    }
}
