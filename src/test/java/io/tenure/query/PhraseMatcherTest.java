package io.tenure.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of a phrase stand. */
final class PhraseMatcherTest {

    @ParameterizedTest(name = "\"{0}\"~{1} in \"{2}\": {3}")
    @CsvSource({
        "linux kernel, 0, the linux kernel team, true",
        "linux kernel, 0, kernel linux, false",
        "linux kernel, 2, kernel of linux, true",
        "linux kernel, 1, linux and the old kernel, false",
        "a a, 3, a b c, false",
        "a a, 3, a b a, true",
        "linux kern*, 0, linux kernels, true",
        "kernel kern*, 2, kernel of kernels, true",
        "kernel kern*, 2, kernel of linux, false"
    })
    void findsThem(String phrase, int slop, String text, boolean found) {
        boolean prefix = phrase.endsWith("*");
        List<String> words = Arrays.asList(phrase.replace("*", "").split(" ", -1));
        assertThat(PhraseMatcher.matches(words, slop, prefix, Arrays.asList(text.split(" ", -1))))
                .isEqualTo(found);
    }

    @Test
    void doesNotTryAllOrdersOfEqualWords() {
        List<String> phrase = new ArrayList<>(Collections.nCopies(40, "a"));
        phrase.add("b");
        assertThat(PhraseMatcher.matches(phrase, 100, false, Collections.nCopies(1000, "a")))
                .isFalse();
    }
}
