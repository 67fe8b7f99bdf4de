package io.tenure.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs for tests, written word by word. Distances are in points from the upper left corner of an A4 page. */
final class Page implements AutoCloseable {

    private final PDPageContentStream content;

    Page(PDDocument document) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    Page text(float x, float y, String text) throws IOException {
        return text(FontName.HELVETICA, 10, x, y, text);
    }

    Page bold(float x, float y, String text) throws IOException {
        return text(FontName.HELVETICA_BOLD, 10, x, y, text);
    }

    Page text(FontName font, float size, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(font), size);
        content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
        content.showText(text);
        content.endText();
        return this;
    }

    /** Lines twelve points apart. */
    Page lines(float x, float y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 12 * i, lines[i]);
        }
        return this;
    }

    Page spacing(float points) throws IOException {
        content.setCharacterSpacing(points);
        return this;
    }

    /** The colour of what follows: 0 is black, 1 white. */
    Page grey(float grey) throws IOException {
        content.setNonStrokingColor(grey);
        return this;
    }

    Page box(float x, float y, float width, float height) throws IOException {
        content.addRect(x, PDRectangle.A4.getHeight() - y - height, width, height);
        content.fill();
        return this;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** The bytes of a finished document. */
    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
