package io.tenure.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of one page out of a PDF, with their places and looks; those that the page does not show apart. */
final class PdfText extends PDFTextStripper {

    /** A page with more characters is no page of a CV. */
    private static final int MOST_CHARACTERS = 60_000;

    private static final int NEARLY_WHITE = 0xF4;
    private static final float SMALLEST = 1.5f;

    private final List<Word> shown = new ArrayList<>();
    private final List<Word> invisible = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final PdfPaint paint;
    private int turned;

    private PdfText(PdfPaint paint) {
        this.paint = paint;
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    /**
     * The characters of a page.
     *
     * @param shown what the reader sees
     * @param invisible white on white, drawn without ink, or too small to read
     * @param turned how many run upwards or downwards and were left out
     */
    record Characters(List<Word> shown, List<Word> invisible, int turned) {}

    static Characters of(PDDocument document, PDPage page, int number, PdfPaint paint) throws IOException {
        PdfText text = new PdfText(paint);
        text.setStartPage(number);
        text.setEndPage(number);
        text.getText(document);
        return new Characters(text.shown, text.invisible, text.turned);
    }

    @Override
    protected void writePage() {
        // The order that the stripper would write in is not ours.
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || shown.size() + invisible.size() > MOST_CHARACTERS) {
            return;
        }
        if (position.getDir() != 0) {
            turned++;
            return;
        }
        Word character = character(position, text);
        if (seen.add(text + Math.round(character.x()) + "/" + Math.round(character.y()))) {
            (isInvisible(position, character) ? invisible : shown).add(character);
        }
    }

    private Word character(TextPosition position, String text) {
        PDFont font = position.getFont();
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        boolean symbols = name.contains("wingdings")
                || name.contains("symbol")
                || name.contains("dingbat")
                || name.contains("awesome");
        return new Word(
                symbols && !text.isBlank() ? "•" : Glyphs.plain(text),
                position.getXDirAdj(),
                position.getWidthDirAdj(),
                position.getYDirAdj(),
                Math.abs(position.getFontSizeInPt()),
                isBold(font, name),
                name.contains("italic") || name.contains("oblique"));
    }

    private boolean isBold(@org.jspecify.annotations.Nullable PDFont font, String name) {
        if (name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("-demi")
                || name.endsWith("-bd")) {
            return true;
        }
        PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        return heavy || getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }

    private boolean isInvisible(TextPosition position, Word character) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || character.size() < SMALLEST) {
            return true;
        }
        boolean outside = character.x() < -5
                || character.y() < -5
                || character.x() > position.getPageWidth() + 5
                || character.y() > position.getPageHeight() + 5;
        return outside
                || isWhite()
                        && !paint.isPainted(
                                character.x() + character.width() / 2, character.y() - character.size() / 3);
    }

    private boolean isWhite() {
        try {
            int rgb = getGraphicsState().getNonStrokingColor().toRGB();
            return (rgb >> 16 & 0xFF) > NEARLY_WHITE && (rgb >> 8 & 0xFF) > NEARLY_WHITE && (rgb & 0xFF) > NEARLY_WHITE;
        } catch (IOException | UnsupportedOperationException | IllegalStateException _) {
            return false;
        }
    }
}
