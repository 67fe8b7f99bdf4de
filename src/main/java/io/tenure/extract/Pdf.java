package io.tenure.extract;

import io.tenure.extract.PageLayout.Piece;
import io.tenure.extract.PageLayout.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * PDF files. The characters of each page become words, words lines and columns by where they stand; what each page repeats goes; sidebars
 * that run over several pages are read in one. A Europass PDF carries its data as XML, which is taken instead. Scans are read by OCR.
 */
final class Pdf implements Extractor {

    private static final int MOST_PAGES = 60;

    /** Fewer characters than this on a page with a large picture: it is a scan with a stamp or page number on it. */
    private static final int FEW_CHARACTERS = 60;

    private static final float CLEARLY_LARGER = 2f;

    private final Ocr ocr;

    Pdf(Ocr ocr) {
        this.ocr = ocr;
    }

    @Override
    public Extraction extract(String name, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Optional<Extraction> attached = EuropassAttachment.find(document);
            return attached.isPresent() ? attached.get() : new Reading(document).read();
        } catch (InvalidPasswordException _) {
            return new Extraction.Failed(Reasons.ENCRYPTED);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException _) {
            return new Extraction.Failed(Reasons.DAMAGED);
        }
    }

    /** One document being read. */
    private final class Reading {
        private final PDDocument document;
        private final List<String> remarks = new ArrayList<>();
        private int scanned;
        private int hidden;
        private int turned;

        Reading(PDDocument document) {
            this.document = document;
        }

        Extraction read() throws IOException {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                remarks.add("only the first %d of %d pages were read".formatted(MOST_PAGES, pages));
            }
            List<List<Word>> words = new ArrayList<>();
            for (int i = 0; i < Math.min(pages, MOST_PAGES); i++) {
                words.add(words(document.getPage(i), i + 1));
            }
            Body body = withoutFurniture(words);
            List<Line> all = new ArrayList<>(lines(body.pages()));
            all.add(Lines.blank());
            all.addAll(body.kept());
            List<Line> lines = Lines.finish(all);
            if (lines.isEmpty()) {
                return new Extraction.Failed(scanned > 0 ? ocr.whyNothing() : Reasons.NO_TEXT);
            }
            remark(lines);
            return new Extraction.Text(new Document("pdf", lines, written(), language(), remarks));
        }

        private void remark(List<Line> lines) {
            remarks.addAll(Reasons.remarksOn(lines));
            if (hidden > 0) {
                remarks.add(Reasons.hiddenText(hidden));
            }
            if (turned > 0) {
                remarks.add("text that runs upwards or downwards left out: " + turned + " characters");
            }
            if (scanned > 0) {
                remarks.add(ocr.remark(scanned));
            }
        }

        private List<Word> words(PDPage page, int number) throws IOException {
            PdfPaint paint = PdfPaint.of(page);
            PdfText.Characters characters = PdfText.of(document, page, number, paint);
            boolean scan = characters.shown().size() < FEW_CHARACTERS && paint.isMostlyPicture();
            if (scan && characters.invisible().size() > FEW_CHARACTERS) {
                return Words.of(characters.invisible());
            }
            if (scan) {
                scanned++;
                return ocr.words(document, number);
            }
            hidden += characters.invisible().stream()
                    .mapToInt(word -> word.text().strip().length())
                    .sum();
            turned += characters.turned();
            return Words.of(characters.shown());
        }

        private List<Line> lines(List<List<Word>> pages) {
            Hyphens hyphens = new Hyphens(
                    pages.stream().flatMap(page -> WordLine.of(page).stream()).toList());
            List<Placed> main = new ArrayList<>();
            List<Placed> left = new ArrayList<>();
            List<Placed> right = new ArrayList<>();
            int leftAt = 0;
            for (int i = 0; i < pages.size(); i++) {
                List<Piece> pieces = PageLayout.pieces(
                        pages.get(i),
                        main.isEmpty() ? List.of() : main.getLast().piece().columns());
                for (Piece piece : pieces) {
                    Piece whole = new Piece(piece.place(), hyphens.joined(piece.lines()), piece.columns());
                    if (piece.place() == Place.LEFT_SIDEBAR) {
                        leftAt = left.isEmpty() ? main.size() : leftAt;
                    }
                    list(piece.place(), main, left, right).add(new Placed(whole, i + 1));
                }
            }
            boolean nameInMain =
                    leftAt < main.size() && size(main.subList(leftAt, main.size())) > size(left) + CLEARLY_LARGER;
            main.addAll(nameInMain ? main.size() : leftAt, left);
            main.addAll(right);
            PieceLines lines = new PieceLines();
            main.forEach(placed -> lines.add(placed.piece(), placed.page()));
            return lines.toLines();
        }

        private static List<Placed> list(Place place, List<Placed> main, List<Placed> left, List<Placed> right) {
            return switch (place) {
                case MAIN -> main;
                case LEFT_SIDEBAR -> left;
                case RIGHT_SIDEBAR -> right;
            };
        }

        private static float size(List<Placed> pieces) {
            return pieces.stream()
                    .map(placed -> placed.piece().size())
                    .max(Float::compare)
                    .orElse(0f);
        }

        private @Nullable LocalDate written() {
            var information = document.getDocumentInformation();
            Calendar modified = information.getModificationDate();
            Calendar day = modified == null ? information.getCreationDate() : modified;
            return day == null
                    ? null
                    : Days.of(day.get(Calendar.YEAR), day.get(Calendar.MONTH) + 1, day.get(Calendar.DAY_OF_MONTH));
        }

        private @Nullable String language() {
            String language = document.getDocumentCatalog().getLanguage();
            return language == null || language.length() < 2
                    ? null
                    : language.substring(0, 2).toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A piece and the page that it is from. */
    private record Placed(Piece piece, int page) {}

    /** The words of each page without heads, feet and page numbers, and those of them that are worth keeping. */
    private record Body(List<List<Word>> pages, List<Line> kept) {}

    private static Body withoutFurniture(List<List<Word>> pages) {
        List<List<WordLine>> lines = pages.stream().map(WordLine::of).toList();
        PageFurniture.Found furniture = PageFurniture.find(lines.stream()
                .map(page -> page.stream()
                        .map(line -> Lines.plain(Line.Block.TEXT, 0, 0, line.text()))
                        .toList())
                .toList());
        List<List<Word>> kept = new ArrayList<>();
        for (int page = 0; page < lines.size(); page++) {
            List<Word> words = new ArrayList<>();
            for (int at = 0; at < lines.get(page).size(); at++) {
                if (!furniture.places().get(page).contains(at)) {
                    words.addAll(lines.get(page).get(at).words());
                }
            }
            kept.add(words);
        }
        return new Body(kept, furniture.kept());
    }
}
