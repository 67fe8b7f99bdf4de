package io.tenure.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.tenure.career.Career;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that ever broke the parser, and texts made to break it: read without an exception and in time. */
class RegressionsTest {

    private static final Path CORPUS = Path.of("src/test/resources/regressions");

    static Stream<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    @Timeout(30)
    void readsWhatOnceBrokeIt(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThatCode(() -> Cvs.read(file.getFileName().toString(), bytes)).doesNotThrowAnyException();
    }

    @Test
    @Timeout(60)
    void takesTimeLinearInTheLengthOfTheText() {
        String entry =
                "Engineer, Larchmont Ltd, Leeds, 2010 - 2012\nBuilt things in 2011 (and, since 2010, others).\n\n";
        Cvs.read("cv.txt", "Jo Brandtner\n\nEXPERIENCE\n\n" + entry.repeat(200));
        long small = timed("Jo Brandtner\n\nEXPERIENCE\n\n" + entry.repeat(500));
        long large = timed("Jo Brandtner\n\nEXPERIENCE\n\n" + entry.repeat(5000));
        assertThat(Duration.ofNanos(large)).isLessThan(Duration.ofNanos(small * 60 + 2_000_000_000L));
    }

    @Test
    @Timeout(60)
    void survivesOneEndlessLine() {
        for (String part :
                new String[] {"(", "2010 - ", "a, ", "I was an engineer at Acme ", "- ", "' ", "1/", "Ltd ", "senior "
                }) {
            Career career = Cvs.readLines("Jo Brandtner", "", "EXPERIENCE", "", part.repeat(20_000));
            assertThat(career.notes()).hasSizeLessThanOrEqualTo(Doubts.MOST);
        }
    }

    private static long timed(String text) {
        long start = System.nanoTime();
        Cvs.read("cv.txt", text);
        return System.nanoTime() - start;
    }
}
