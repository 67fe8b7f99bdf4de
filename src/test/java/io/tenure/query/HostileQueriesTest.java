package io.tenure.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is read or refused, soon, and without an exception. */
final class HostileQueriesTest {
    private static final String[] PIECES = {
        "(",
        ")",
        "[",
        "}",
        "\"",
        "“",
        "'",
        "-",
        "!",
        "&",
        "&&",
        "|",
        "~",
        "~9",
        "*",
        "^2",
        ":",
        "/",
        ",",
        ";",
        "->",
        "AND",
        "or",
        "NOT",
        "then",
        "skill:",
        "title:",
        "exact:",
        "age",
        "after",
        "since",
        "in",
        "the",
        "last",
        "for",
        "5",
        "5+",
        "years",
        "of",
        "2010",
        "2010-06",
        "June",
        "between",
        "currently",
        "now",
        "same",
        "job",
        "puppet",
        "AWS",
        "chef",
        "google cloud",
        "under",
        "30",
        " ",
        "  ",
        "\u0000",
        "\u200b",
        "\u202e",
        "\ud83d",
        "\ud83d\ude00",
        "é",
        "ﬁ",
        "İ",
        "ß",
        "的",
        "\n",
        "\t"
    };

    private static final long BOUND_MILLIS = 50;

    @Test
    void answersTenThousandRandomInputs() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            String text = i % 2 == 0 ? pieces(random) : chars(random);
            assertThat(Readings.READER.read(text))
                    .as("seed %d, input %d: %s", seed, i, text)
                    .isNotNull();
        }
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String chars(Random random) {
        int[] points = random.ints(random.nextInt(200), 0, Character.MAX_CODE_POINT + 1)
                .toArray();
        return new String(points, 0, points.length);
    }

    /** The best of several runs counts, so that a busy machine does not fail the test and a quadratic reader does. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "(",
                ")",
                "\"",
                "'",
                "'a",
                "a ",
                "a:",
                "a/",
                "-",
                "! ",
                "NOT ",
                "AND ",
                "OR ",
                "a OR ",
                "(a ",
                "now ",
                "currently ",
                "in the last ",
                "5 ",
                "5 years ",
                "5 years of ",
                "a then ",
                "a after 2010 ",
                "google ",
                "google cloud ",
                "skill:",
                "exact:",
                "skill:(",
                "\"a\" ",
                "\"a",
                "a~",
                "a^1 ",
                "a* ",
                "&",
                "a&b ",
                "a & ",
                "|",
                "~",
                "kubernets ",
                "é",
                "\ud83d\ude00",
                "\u0301",
                "of ",
                "under ",
                "at ",
                "at least ",
                "same ",
                "from 2010 ",
                "title:software ",
                "Java/Kotlin ",
                "a/b/",
                "→",
                "a,",
                "."
            })
    void answersSixtyFourKilobytesSoon(String piece) {
        assertThat(bestMillis(piece.repeat(65_536 / piece.length()))).isLessThan(BOUND_MILLIS);
        assertThat(bestMillis(piece.repeat(QueryReader.LONGEST / piece.length())))
                .isLessThan(BOUND_MILLIS);
    }

    private static long bestMillis(String text) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 20 && best >= BOUND_MILLIS; run++) {
            long start = System.nanoTime();
            assertThat(Readings.READER.read(text)).isNotNull();
            best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
        }
        return best;
    }

    @Test
    void refusesFiveThousandNestedBrackets() {
        String text = "(".repeat(900) + "Java" + ")".repeat(900);
        QueryReading.Refused refused = Readings.refused(text);
        assertThat(refused.cause()).isEqualTo(QueryReading.Cause.TOO_LARGE);
        assertThat(refused.reason()).contains("nested more than 200 deep");
        assertThat(Readings.refused("(".repeat(5000)).reason()).contains("more than 2000 words and signs");
    }

    @Test
    void refusesWhatIsLongerThanAnybodyAsks() {
        QueryReading.Refused refused = Readings.refused("java ".repeat(13_000));
        assertThat(refused.cause()).isEqualTo(QueryReading.Cause.TOO_LARGE);
        assertThat(refused.reason()).contains("65000 characters");
    }

    @Test
    void refusesMoreThingsThanCanBeAskedAtOnce() {
        assertThat(Readings.refused("java ".repeat(600)).reason()).contains("more than 500 things");
        assertThat(Readings.refused("java " + "currently ".repeat(501)).reason())
                .contains("more than 500 qualifiers");
    }
}
