package io.tenure.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads pictures of text with the {@code tesseract} command, where the machine has it. Its table of words with their places goes the same
 * way as the words of a PDF, so that columns are told apart by the same rules.
 */
final class Ocr {

    private static final int DOTS_AN_INCH = 200;
    private static final int MOST_PAGES = 10;
    private static final long SECONDS_A_PAGE = 40;
    private static final int FIELDS = 12;
    private static final int LEVEL_WORD = 5;
    private static final int LEAST_CONFIDENCE = 25;
    private static final List<String> WANTED = List.of("eng", "deu", "fra", "spa", "ita", "nld", "por", "pol", "swe");

    private final Supplier<Optional<String>> find;
    private Optional<String> languages = Optional.empty();
    private boolean looked;

    private Ocr(Supplier<Optional<String>> find) {
        this.find = find;
    }

    /**
     * OCR by the machine's Tesseract with those of the nine languages that are installed; without it, none. It is looked for when first
     * needed.
     */
    static Ocr ofMachine() {
        return new Ocr(Ocr::installed);
    }

    /** A machine without Tesseract. */
    static Ocr none() {
        return new Ocr(Optional::empty);
    }

    private static Optional<String> installed() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String listed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            List<String> known =
                    listed.lines().map(String::strip).filter(WANTED::contains).toList();
            List<String> ordered = WANTED.stream().filter(known::contains).toList();
            return ordered.isEmpty() ? Optional.empty() : Optional.of(String.join("+", ordered));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private synchronized Optional<String> languages() {
        if (!looked) {
            languages = find.get();
            looked = true;
        }
        return languages;
    }

    boolean isThere() {
        return languages().isPresent();
    }

    /** Why a document of pictures gave no text. */
    String whyNothing() {
        return isThere()
                ? "scanned, and nothing in the pictures could be read: scan it again at 300 dpi, or bring the original"
                : "scanned: install Tesseract (the command tesseract) to have it read, or bring the original";
    }

    /** What to remark on a document of which pages were scanned. */
    String remark(int pages) {
        return isThere()
                ? "scanned, read by OCR: %d page(s); expect mistakes".formatted(pages)
                : "%d page(s) are scanned and were left out: install Tesseract to have them read".formatted(pages);
    }

    /** The words of a scanned page; none without Tesseract or beyond the first pages. */
    List<Word> words(PDDocument document, int page) throws IOException {
        if (!isThere() || page > MOST_PAGES) {
            return List.of();
        }
        return words(new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_AN_INCH, ImageType.GRAY));
    }

    /** The words of a picture; none without Tesseract. Sizes are as if it had been scanned at 200 dots an inch. */
    List<Word> words(BufferedImage picture) throws IOException {
        if (!isThere()) {
            return List.of();
        }
        Path file = Files.createTempFile("tenure-ocr", ".png");
        try {
            ImageIO.write(picture, "png", file.toFile());
            return parse(run(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private String run(Path picture) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                "tesseract",
                picture.toString(),
                "stdout",
                "-l",
                languages().orElse("eng"),
                "--psm",
                "3",
                "--dpi",
                String.valueOf(DOTS_AN_INCH),
                "tsv");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Path table = Files.createTempFile("tenure-ocr", ".tsv");
        try {
            Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(table.toFile())
                    .start();
            if (!process.waitFor(SECONDS_A_PAGE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return Files.readString(table, StandardCharsets.UTF_8);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            Files.deleteIfExists(table);
        }
    }

    /** Columns of the table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    private static List<Word> parse(String table) {
        List<Word> words = new ArrayList<>();
        List<String[]> line = new ArrayList<>();
        Stream<String[]> rows =
                table.lines().skip(1).map(row -> row.split("\t", FIELDS)).filter(row -> row.length == FIELDS);
        for (String[] row : rows.toList()) {
            if (Integer.parseInt(row[0]) == LEVEL_WORD) {
                line.add(row);
            } else {
                words.addAll(words(line));
                line = new ArrayList<>();
            }
        }
        words.addAll(words(line));
        return words;
    }

    /** The words of one line, all on its lowest edge and as large as its highest word: letters with tails must not make new lines. */
    private static List<Word> words(List<String[]> line) {
        List<Word> words = new ArrayList<>();
        float height =
                line.stream().map(row -> points(row[9])).max(Float::compare).orElse(0f);
        float bottom = line.stream()
                .map(row -> points(row[7]) + points(row[9]))
                .max(Float::compare)
                .orElse(0f);
        for (String[] row : line) {
            if (!row[11].isBlank() && Float.parseFloat(row[10]) >= LEAST_CONFIDENCE) {
                words.add(new Word(
                        Glyphs.plain(row[11].strip()), points(row[6]), points(row[8]), bottom, height, false, false));
            }
        }
        return words;
    }

    private static float points(String dots) {
        return Float.parseFloat(dots) * 72f / DOTS_AN_INCH;
    }
}
