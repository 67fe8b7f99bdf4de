package io.tenure.extract;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The coloured areas and pictures of a page: what makes white letters readable, and what a scan consists of. */
final class PdfPaint extends PDFGraphicsStreamEngine {

    private static final int MOST_AREAS = 5_000;

    private final List<Rectangle2D> painted = new ArrayList<>();
    private final PDRectangle box;
    private GeneralPath path = new GeneralPath();
    private double pictures;

    private PdfPaint(PDPage page) {
        super(page);
        box = page.getCropBox();
    }

    /** What is painted on a page. A page that cannot be drawn has nothing painted. */
    static PdfPaint of(PDPage page) {
        PdfPaint paint = new PdfPaint(page);
        try {
            paint.processPage(page);
        } catch (IOException | RuntimeException _) {
            return paint;
        }
        return paint;
    }

    /** Whether anything but white lies at a place; coordinates from the upper left corner. */
    boolean isPainted(float x, float yFromTop) {
        double left = x + box.getLowerLeftX();
        double up = box.getUpperRightY() - yFromTop;
        return painted.stream().anyMatch(area -> area.contains(left, up));
    }

    /** Whether a picture covers a third of the page or more. */
    boolean isMostlyPicture() {
        return pictures > box.getWidth() * box.getHeight() / 3;
    }

    private void fill() {
        Rectangle2D bounds = path.getBounds2D();
        if (painted.size() < MOST_AREAS && bounds.getWidth() > 3 && bounds.getHeight() > 3 && !isWhite()) {
            painted.add(bounds);
        }
        path = new GeneralPath();
    }

    private boolean isWhite() {
        try {
            int rgb = getGraphicsState().getNonStrokingColor().toRGB();
            return (rgb & 0xFFFFFF) == 0xFFFFFF;
        } catch (IOException | UnsupportedOperationException | IllegalStateException _) {
            return false;
        }
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D area = new Rectangle2D.Double(0, 0, 1, 1);
        Rectangle2D bounds =
                matrix.createAffineTransform().createTransformedShape(area).getBounds2D();
        pictures += bounds.getWidth() * bounds.getHeight();
        if (painted.size() < MOST_AREAS) {
            painted.add(bounds);
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        // Clipped areas still lie behind the text that they were made for.
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        path = new GeneralPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        if (painted.size() < MOST_AREAS) {
            painted.add(
                    new Rectangle2D.Float(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
        }
    }
}
