package io.tenure.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes are, reading them ends, throws nothing, and gives well-formed lines or a reason in one line. */
final class AnyBytesTest {

    private static final Extractor READER = Extractors.inProcess();
    private static final List<String> NAMES =
            List.of("cv.txt", "cv.md", "cv.html", "cv.json", "cv.rtf", "cv.docx", "cv.pdf", "");
    private static final List<String> PIECES = List.of(
            "Ann Bee",
            "\n",
            "\n\n",
            "\r",
            "\f",
            "   ",
            "\t",
            "- ",
            "* ",
            "1. ",
            "# ",
            "| a | b |\n|---|---|\n",
            ": ",
            "----",
            "====",
            "<div>",
            "</div>",
            "<table><tr><td>",
            "<td rowspan=99>",
            "<ul><li>",
            "<dl><dd>",
            "<p style='color:#fff'>",
            "<style>a{",
            "[x][",
            "](",
            "**",
            "`",
            "{\\rtf1 ",
            "{",
            "}",
            "\\cell",
            "\\row",
            "\\par",
            "\\intbl",
            "\\u8364",
            "\\'",
            "\\bin9",
            "{\\*",
            "{\\fonttbl",
            "\u00AD",
            "\uD83D",
            "â€",
            "{\"work\":[",
            "<?xml version='1.0'?>",
            "<Candidate>",
            "%PDF-1.7",
            "PK\u0003\u0004",
            "Page 1 of 2",
            "....");

    @Property(tries = 1_500)
    void anyBytesAreReadOrRefused(@ForAll("names") String name, @ForAll byte[] bytes) {
        check(READER.extract(name, bytes));
    }

    @Property(tries = 3_000)
    void anyMixtureOfMarkupIsReadOrRefused(@ForAll("names") String name, @ForAll("mixtures") String text) {
        check(READER.extract(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private static void check(Extraction extraction) {
        switch (extraction) {
            case Extraction.Failed(String reason) ->
                assertThat(reason).isNotBlank().doesNotContain("\n");
            case Extraction.Structured structured ->
                assertThat(structured.content()).isNotBlank();
            case Extraction.Text(Document document) -> check(document.lines());
        }
    }

    private static void check(List<Line> lines) {
        assertThat(lines).isNotEmpty();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            assertThat(line.number()).isEqualTo(i + 1);
            assertThat(line.page()).isPositive();
            assertThat(line.indent()).isNotNegative();
            assertThat(line.cells()).isNotEmpty().allMatch(cell -> cell.equals(cell.strip()) && !cell.contains("\n"));
            assertThat(line.level()).isBetween(0, 6);
            assertThat(line.size()).isPositive();
        }
    }
}
