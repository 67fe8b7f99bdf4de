package io.tenure.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files that are broken or meant to do harm each get a reason in one line, and the next file is read as if nothing had been. */
final class HostileFilesTest {

    private static final ClosableExtractor READER =
            Extractors.isolated(new Isolation(1, 256, Duration.ofSeconds(60), 1_000));

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void emptyFilesAndGarbage() {
        byte[] garbage = new byte[5_000];
        new Random(3).nextBytes(garbage);

        assertThat(reason("cv.pdf", new byte[0])).isEqualTo(Reasons.EMPTY);
        assertThat(reason("cv.pdf", garbage)).isEqualTo(Reasons.NOT_TEXT);
        assertThat(reason("cv.docx", garbage)).isEqualTo(Reasons.NOT_TEXT);
    }

    @Test
    void filesOf200MegabytesAreNotEvenOpened() {
        assertThat(reason("cv.pdf", new byte[200 << 20])).startsWith("too large (200 MB, the limit is 32 MB)");
    }

    @Test
    void encryptedFiles() throws IOException {
        ByteArrayOutputStream office = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            files.writeFilesystem(office);
        }
        byte[] pdf;
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf = Page.bytes(document);
        }

        assertThat(reason("cv.pdf", pdf)).isEqualTo(Reasons.ENCRYPTED);
        assertThat(reason("cv.docx", office.toByteArray())).isEqualTo(Reasons.ENCRYPTED);
    }

    @Test
    void truncatedFiles() throws IOException {
        byte[] docx = Parts.docx(Parts.p("Ann Bee"));

        assertThat(reason("cv.docx", Arrays.copyOf(docx, docx.length / 3)))
                .isIn(Reasons.DAMAGED, Reasons.NOT_A_DOCUMENT);
        assertThat(reason("cv.pdf", Arrays.copyOf(pdf(1), 80))).isIn(Reasons.DAMAGED, Reasons.NO_TEXT);
    }

    @Test
    void zipBombs() {
        byte[] bomb = Parts.zip(Map.of("word/document.xml", " ".repeat(80 << 20)));

        assertThat(reason("cv.docx", bomb)).isEqualTo(Reasons.ZIP_BOMB);
    }

    @Test
    void xmlBombsAndExternalEntities() {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        String thief = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";

        for (String evil : new String[] {bomb + "<Candidate>&b;</Candidate>", thief + "<Candidate>&a;</Candidate>"}) {
            Extraction read = READER.extract("cv.xml", evil.getBytes(StandardCharsets.UTF_8));
            assertThat(read).isInstanceOf(Extraction.Failed.class);
        }
        byte[] docx = Parts.zip(Map.of("word/document.xml", bomb + Parts.wordBody(Parts.p("&b;"))));
        assertThat(reason("cv.docx", docx)).isEqualTo(Reasons.DAMAGED);
    }

    @Test
    void elementsNestedWithoutEnd() {
        byte[] docx = Parts.zip(Map.of("word/document.xml", "<w>".repeat(100_000)));

        assertThat(reason("cv.docx", docx)).isEqualTo(Reasons.DAMAGED);
        assertThat(READER.extract("cv.html", "<div>".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
        assertThat(READER.extract("cv.rtf", ("{\\rtf1" + "{".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
        assertThat(READER.extract("cv.md", ">".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }

    @Test
    void pdfsOf10000PagesAreReadInPart() throws IOException {
        Document document = Shown.document(READER.extract("cv.pdf", pdf(10_000)));

        assertThat(document.lines().getFirst().text()).isEqualTo("Ann Bee, engineer");
        assertThat(document.remarks()).contains("only the first 60 of 10000 pages were read");
    }

    @Test
    void picturesAreReadOrSaidToNeedTesseract() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_GRAY), "png", png);

        assertThat(reason("cv.png", png.toByteArray())).startsWith("scanned");
    }

    @Test
    void aProcessThatTakesTooLongIsReplaced() throws IOException {
        try (ClosableExtractor impatient = Extractors.isolated(new Isolation(1, 256, Duration.ofMillis(1), 10))) {
            assertThat(Shown.reason(impatient.extract("cv.pdf", pdf(1)))).startsWith("took longer than");
            assertThat(Shown.reason(impatient.extract("cv.pdf", pdf(1)))).startsWith("took longer than");
        }
    }

    @Test
    void aProcessThatRunsOutOfMemoryIsReplaced() throws IOException {
        try (ClosableExtractor small = Extractors.isolated(new Isolation(1, 24, Duration.ofSeconds(60), 10))) {
            byte[] greedy = Parts.docx(Parts.p("Ann Bee").repeat(400_000));

            assertThat(Shown.reason(small.extract("cv.docx", greedy))).startsWith("could not be opened within 24 MB");
            assertThat(Shown.lines(small.extract("cv.docx", Parts.docx(Parts.p("Ann Bee")))))
                    .containsExactly("Ann Bee");
        }
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            try (Page page = new Page(document)) {
                page.text(40, 100, "Ann Bee, engineer");
            }
            for (int i = 1; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return Page.bytes(document);
        }
    }

    private static String reason(String name, byte[] bytes) {
        String reason = Shown.reason(READER.extract(name, bytes));
        assertThat(reason).doesNotContain("\n");
        return reason;
    }
}
