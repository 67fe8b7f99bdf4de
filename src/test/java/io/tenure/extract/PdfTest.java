package io.tenure.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PdfTest {

    private final PDDocument document = new PDDocument();

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void aSidebarIsReadBeforeTheTextBesideIt() throws IOException {
        try (Page page = new Page(document)) {
            page.text(FontName.HELVETICA_BOLD, 20, 40, 50, "Ann Bee, engineer of large and small machines");
            page.lines(
                    40,
                    90,
                    "Contact",
                    "Leeds",
                    "0113 496 0000",
                    "",
                    "Skills",
                    "Puppet",
                    "Chef",
                    "AWS",
                    "Go",
                    "Bash",
                    "Hiera",
                    "SQL",
                    "Git",
                    "Vim");
            page.lines(
                    200,
                    95,
                    "Experience",
                    "Acme, SRE, 2019 - now",
                    "Ran the cloud of a bank for six happy years",
                    "and wrote modules.",
                    "Bolt, SRE, 2015 - 2019",
                    "Kept a shop open at night with little sleep",
                    "and much coffee.",
                    "Cog, Operator, 2010 - 2015",
                    "Tapes and printers in a cellar below the",
                    "town hall of Leeds.");
        }

        assertThat(read())
                .filteredOn(line -> !line.isEmpty())
                .containsExactly(
                        "*Ann Bee, engineer of large and small machines*",
                        "Contact",
                        "Leeds",
                        "0113 496 0000",
                        "Skills",
                        "Puppet",
                        "Chef",
                        "AWS",
                        "Go",
                        "Bash",
                        "Hiera",
                        "SQL",
                        "Git",
                        "Vim",
                        "Experience",
                        "Acme, SRE, 2019 - now",
                        "Ran the cloud of a bank for six happy years",
                        "and wrote modules.",
                        "Bolt, SRE, 2015 - 2019",
                        "Kept a shop open at night with little sleep",
                        "and much coffee.",
                        "Cog, Operator, 2010 - 2015",
                        "Tapes and printers in a cellar below the",
                        "town hall of Leeds.");
    }

    @Test
    void datesInAMarginMakeRows() throws IOException {
        try (Page page = new Page(document)) {
            page.lines(40, 100, "2019 - now", "", "", "April 2013 -", "March 2019", "2011 - 2013", "2009 - 2011");
            page.lines(
                    140, 100, "Acme, SRE", "- Puppet", "- AWS", "Bolt, SRE", "- Chef", "Cog, Operator", "Dot, Clerk");
        }

        assertThat(read())
                .containsExactly(
                        "1> 2019 - now | Acme, SRE",
                        "1> - Puppet",
                        "1> - AWS",
                        "2> April 2013 - March 2019 | Bolt, SRE",
                        "2> - Chef",
                        "3> 2011 - 2013 | Cog, Operator",
                        "4> 2009 - 2011 | Dot, Clerk");
    }

    @Test
    void datesSetFlushRightStayOnTheirLines() throws IOException {
        try (Page page = new Page(document)) {
            page.lines(
                    40,
                    100,
                    "Acme, Leeds",
                    "Engineer",
                    "Bolt, Leeds",
                    "Clerk",
                    "Cog, York",
                    "Clerk",
                    "Dot, York",
                    "Clerk");
            page.lines(400, 100, "2019 - now", "", "2015 - 2019", "", "2011 - 2015", "", "2009 - 2011");
        }

        assertThat(read()).startsWith("Acme, Leeds | 2019 - now", "Engineer", "Bolt, Leeds | 2015 - 2019", "Clerk");
    }

    @Test
    void letterSpacedHeadingsAreWords() throws IOException {
        try (Page page = new Page(document)) {
            page.spacing(6).bold(40, 100, "EXPERIENCE").spacing(0);
            page.bold(40, 130, "E D U C A T I O N   A N D   S K I L L S");
        }

        assertThat(read()).containsExactly("*EXPERIENCE*", "", "*EDUCATION AND SKILLS*");
    }

    @Test
    void wordsBrokenAtTheEndOfALineAreWhole() throws IOException {
        try (Page page = new Page(document)) {
            page.lines(
                    40,
                    100,
                    "Wrote configu-",
                    "ration modules and a two-",
                    "year plan for self-",
                    "service, end-to-",
                    "end.");
        }

        assertThat(read())
                .containsExactly(
                        "Wrote configuration", "modules and a two-year", "plan for self-service,", "end-to-end.");
    }

    @Test
    void headsFeetAndPageNumbersGoAndAJobRunsAcrossThePages() throws IOException {
        for (int i = 1; i <= 2; i++) {
            try (Page page = new Page(document)) {
                page.text(40, 30, "CV of Ann Bee").text(500, 820, "Page " + i + " of 2");
                if (i == 1) {
                    page.text(FontName.HELVETICA_BOLD, 18, 40, 80, "Ann Bee").bold(40, 790, "Acme, SRE, 2019 - now");
                } else {
                    page.lines(40, 80, "Puppet for 1,900 servers, and AWS.").bold(40, 120, "Bolt, SRE");
                }
            }
        }

        assertThat(read())
                .startsWith(
                        "*Ann Bee*",
                        "",
                        "*Acme, SRE, 2019 - now*",
                        "Puppet for 1,900 servers, and AWS.",
                        "",
                        "*Bolt, SRE*")
                .noneMatch(line -> line.contains("Page"));
    }

    @Test
    void whiteTextIsHiddenUnlessItStandsOnAColour() throws IOException {
        try (Page page = new Page(document)) {
            page.text(40, 100, "Ann Bee").grey(1).text(40, 120, "java java");
            page.grey(0.2f).box(30, 200, 200, 40).grey(1).text(40, 220, "Leeds");
        }
        Document read = Shown.document(new Pdf(Ocr.none()).extract("cv.pdf", Page.bytes(document)));

        assertThat(read.lines()).extracting(Line::text).containsExactly("Ann Bee", "", "Leeds");
        assertThat(read.remarks()).contains("hidden text left out: 8 characters");
    }

    @Test
    void theXmlInsideAEuropassPdfIsTakenInstead() throws IOException {
        String xml =
                "<SkillsPassport xmlns='http://europass.cedefop.europa.eu/Europass'><LearnerInfo/></SkillsPassport>";
        try (Page page = new Page(document)) {
            page.text(40, 100, "Ann Bee");
        }
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("data.xml", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);

        assertThat(new Pdf(Ocr.none()).extract("cv.pdf", Page.bytes(document)))
                .isEqualTo(new Extraction.Structured(Extraction.Schema.EUROPASS_XML, xml));
    }

    @Test
    void bulletsSizesAndTheDayOfWriting() throws IOException {
        try (Page page = new Page(document)) {
            page.text(FontName.HELVETICA, 20, 40, 60, "Ann Bee").lines(40, 100, "• Puppet", "• AWS");
        }
        document.getDocumentInformation().setModificationDate(new GregorianCalendar(2024, 2, 9));
        Document read = Shown.document(new Pdf(Ocr.none()).extract("cv.pdf", Page.bytes(document)));

        assertThat(Shown.lines(new Extraction.Text(read))).containsExactly("Ann Bee", "- Puppet", "- AWS");
        assertThat(read.lines().getFirst().size()).isEqualTo(2.0f);
        assertThat(read.written()).isEqualTo("2024-03-09");
    }

    private List<String> read() throws IOException {
        return Shown.lines(new Pdf(Ocr.none()).extract("cv.pdf", Page.bytes(document)));
    }
}
