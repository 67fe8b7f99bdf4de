package io.tenure.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Photographs and scans of a CV: read by OCR where the machine has it. */
final class Picture implements Extractor {

    private static final long MOST_PIXELS = 60_000_000;

    private final Ocr ocr;

    Picture(Ocr ocr) {
        this.ocr = ocr;
    }

    @Override
    public Extraction extract(String name, byte[] bytes) {
        if (!ocr.isThere()) {
            return new Extraction.Failed(ocr.whyNothing());
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : new Extraction.Failed(Reasons.NOT_TEXT);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return new Extraction.Failed(Reasons.DAMAGED);
        }
    }

    private Extraction read(ImageReader reader, ImageInputStream in) throws IOException {
        reader.setInput(in);
        try {
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return new Extraction.Failed("a picture of more than 60 million dots: make it smaller and try again");
            }
            return read(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private Extraction read(BufferedImage picture) throws IOException {
        PieceLines pieces = new PieceLines();
        PageLayout.pieces(ocr.words(picture), List.of()).forEach(piece -> pieces.add(piece, 1));
        List<Line> lines = Lines.finish(pieces.toLines());
        if (lines.isEmpty()) {
            return new Extraction.Failed(ocr.whyNothing());
        }
        List<String> remarks = new ArrayList<>(Reasons.remarksOn(lines));
        remarks.add(ocr.remark(1));
        return new Extraction.Text(new Document("image", lines, null, null, remarks));
    }
}
