package io.tenure.extract;

import static io.tenure.extract.Parts.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DocxTest {

    private static final String STYLES = """
            <w:styles xmlns:w='w'><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='20'/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type='paragraph' w:styleId='Ttulo2'><w:name w:val='heading 2'/><w:rPr><w:b/><w:sz w:val='28'/></w:rPr></w:style>
            <w:style w:type='paragraph' w:styleId='LB'><w:name w:val='List Bullet'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
            </w:styles>
            """;

    private final Extractor reader = new OfficeFile();

    @Test
    void stylesMakeHeadingsBulletsAndBoldRuns() {
        byte[] docx = Parts.zip(Map.of(
                "word/styles.xml",
                STYLES,
                "word/document.xml",
                Parts.wordBody("<w:p><w:pPr><w:pStyle w:val='Ttulo2'/></w:pPr><w:r><w:t>Work</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Acme</w:t></w:r><w:r><w:tab/><w:t>2019 </w:t></w:r><w:r><w:t>- now</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val='LB'/></w:pPr><w:r><w:t>Puppet</w:t></w:r></w:p>"
                        + p("▪ AWS"))));
        Document document = Shown.document(reader.extract("cv.docx", docx));

        assertThat(Shown.lines(new Extraction.Text(document)))
                .containsExactly("## Work", "Acme | 2019 - now", "- Puppet", "- AWS");
        assertThat(document.lines().getFirst().size()).isEqualTo(1.4f);
        assertThat(document.lines().get(1).runs().getFirst()).isEqualTo(new Line.Run("Acme\t", true, false));
    }

    @Test
    void trackedDeletionsAreGoneAndInsertionsStay() {
        assertThat(
                        lines(
                                "<w:p><w:ins><w:r><w:t>Senior </w:t></w:r></w:ins><w:del><w:r><w:delText>Junior </w:delText></w:r></w:del>"
                                        + "<w:moveFrom><w:r><w:t>no</w:t></w:r></w:moveFrom><w:r><w:t>Engineer</w:t></w:r></w:p>"))
                .containsExactly("Senior Engineer");
    }

    @Test
    void hiddenTextIsLeftOutWithARemark() {
        Document document = Shown.document(
                reader.extract(
                        "cv.docx",
                        Parts.docx(
                                p("Puppet") + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>java</w:t></w:r>"
                                        + "<w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>ruby</w:t></w:r>"
                                        + "<w:r><w:rPr><w:color w:val='FFFFFF'/><w:shd w:fill='203040'/></w:rPr><w:t>Ann Bee</w:t></w:r></w:p>")));

        assertThat(document.lines()).extracting(Line::text).containsExactly("Puppet", "Ann Bee");
        assertThat(document.remarks()).contains("hidden text left out: 8 characters");
    }

    @Test
    void tablesMakeRowsAndMergedCellsGoOn() {
        assertThat(lines("<w:tbl>" + row("", "<w:p/>", "2019") + "</w:tbl>")).containsExactly("1>  | 2019");
        assertThat(lines("<w:tbl>"
                        + row("<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>", p("2019"), "Acme")
                        + row("<w:tcPr><w:vMerge/></w:tcPr>", "<w:p/>", "SRE")
                        + row("", p("2015"), "Bolt")
                        + "</w:tbl>"))
                .containsExactly("1> 2019 | Acme", "1>  | SRE", "2> 2015 | Bolt");
    }

    private static String row(String properties, String first, String second) {
        return "<w:tr><w:tc>" + properties + first + "</w:tc><w:tc>" + p(second) + "</w:tc></w:tr>";
    }

    @Test
    void textBoxesAreReadOnce() {
        String box = "<w:txbxContent>" + p("Leeds") + "</w:txbxContent>";

        assertThat(lines(p("Ann Bee") + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box
                        + "</w:drawing></mc:Choice>" + "<mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + p("Acme")))
                .containsExactly("Ann Bee", "", "Leeds", "", "Acme");
    }

    @Test
    void lineBreaksEmptyParagraphsAndPrompts() {
        assertThat(lines("<w:p><w:r><w:t>Acme</w:t><w:br/><w:t>SRE</w:t></w:r></w:p><w:p/>"
                        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Click here")
                        + "</w:sdtContent></w:sdt>"
                        + "<w:sdt><w:sdtContent>" + p("Bolt") + "</w:sdtContent></w:sdt>"))
                .containsExactly("Acme", "SRE", "", "Bolt");
    }

    @Test
    void headersComeOnceAndDoNotStandAboveTheNameTheyRepeat() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                Parts.wordBody(
                        p("ANN BEE") + p("Acme, SRE")
                                + "<w:sectPr><w:headerReference r:id='h1'/><w:headerReference r:id='h2'/><w:footerReference r:id='f1'/></w:sectPr>"));
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='h1' Target='header1.xml'/>"
                        + "<Relationship Id='h2' Target='header2.xml'/><Relationship Id='f1' Target='footer1.xml'/></Relationships>");
        parts.put("word/header1.xml", "<w:hdr xmlns:w='w'>" + p("Ann Bee, CV, October 2026") + "</w:hdr>");
        parts.put("word/header2.xml", "<w:hdr xmlns:w='w'>" + p("ann@example.org") + "</w:hdr>");
        parts.put(
                "word/footer1.xml",
                "<w:ftr xmlns:w='w'><w:p><w:r><w:t>On request</w:t><w:tab/><w:t>Page 1</w:t></w:r></w:p></w:ftr>");

        assertThat(Shown.lines(reader.extract("cv.docx", Parts.zip(parts))))
                .containsExactly(
                        "ann@example.org", "", "ANN BEE", "Acme, SRE", "", "Ann Bee, CV, October 2026", "On request");
    }

    @Test
    void theDayOfWritingIsTheLastChange() {
        byte[] docx = Parts.zip(
                Map.of(
                        "word/document.xml",
                        Parts.wordBody(p("Ann Bee")),
                        "docProps/core.xml",
                        "<cp:p xmlns:cp='c' xmlns:d='d'><d:created>2001-01-01T00:00:00Z</d:created><d:modified>2024-03-09T10:00:00Z</d:modified></cp:p>"));

        assertThat(Shown.document(reader.extract("cv.docx", docx)).written()).isEqualTo(LocalDate.of(2024, 3, 9));
    }

    private java.util.List<String> lines(String body) {
        return Shown.lines(reader.extract("cv.docx", Parts.docx(body)));
    }
}
