package io.tenure.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    private static final String SIGNS = "aB1 .,-+#&/\n'(:\u00e4\u00df\u2013\ud83d\ude00\u0130\u4e2d";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Node.js          | node.js
            .NET             | .net
            C++              | c++
            F#               | f#
            CI / CD          | ci/cd
            Blue-Green       | blue green
            R&D              | r&d
            Health & Safety  | health and safety
            Café             | cafe
            Straße           | strasse
            C. diff          | c diff
            l’anglais        | l anglais
            """)
    void keepsWhatBelongsToAName(String written, String folded) {
        assertThat(Folding.name(written)).isEqualTo(folded);
    }

    @Test
    void foldsAlikeInTurkish() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.of("tr"));
            assertThat(Folding.name("INIT")).isEqualTo("init");
            assertThat(Folding.name("IDE-INIT")).isEqualTo("ide init");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @RepeatedTest(200)
    void offsetsStayInTheText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        Folded folded = Folding.text(text.toString());
        int last = 0;
        for (int i = 0; i < folded.length(); i++) {
            assertThat(folded.originalStart(i))
                    .as("seed %d", repetition.getCurrentRepetition())
                    .isBetween(last, text.length() - 1);
            last = folded.originalStart(i);
        }
    }
}
