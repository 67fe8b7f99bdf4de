package io.tenure.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** Pages that are pictures, read where the machine has Tesseract. */
final class OcrTest {

    private static final List<String> CV = List.of(
            "Jo Brandtner",
            "Payroll manager in Leeds",
            "",
            "EMPLOYMENT",
            "Payroll Manager, Larchmont Foods",
            "April 2019 - present");

    @Test
    void aPhotographedPageIsRead() throws IOException {
        assumeTrue(hasTesseract(), "the command tesseract is not installed");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page(), "png", png);

        assertThat(texts("cv.png", png.toByteArray()))
                .contains("Jo Brandtner", "EMPLOYMENT", "Payroll Manager, Larchmont Foods", "April 2019 - present");
    }

    @Test
    void aScannedPdfIsRead() throws IOException {
        assumeTrue(hasTesseract(), "the command tesseract is not installed");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, page()),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }

            assertThat(texts("cv.pdf", Page.bytes(document)))
                    .contains("Payroll Manager, Larchmont Foods", "April 2019 - present");
        }
    }

    private static List<String> texts(String name, byte[] bytes) {
        Document document = Shown.document(Extractors.inProcess().extract(name, bytes));
        return document.lines().stream().map(Line::text).toList();
    }

    /** An A4 page at 200 dots an inch. */
    private static BufferedImage page() {
        BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font("DejaVu Sans", Font.PLAIN, 40));
        for (int i = 0; i < CV.size(); i++) {
            graphics.drawString(CV.get(i), 150, 200 + 80 * i);
        }
        graphics.dispose();
        return image;
    }

    private static boolean hasTesseract() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
    }
}
