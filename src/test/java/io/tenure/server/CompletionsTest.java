package io.tenure.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.search.Facet;
import io.tenure.search.Suggestion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class CompletionsTest {

    private static final List<Suggestion> NAMES = List.of(
            new Suggestion(Facet.SKILL, "puppet", "Puppet", 9),
            new Suggestion(Facet.SKILL, "google-cloud", "Google Cloud", 4),
            new Suggestion(Facet.EMPLOYER, "purbeck rail", "Purbeck Rail", 2),
            new Suggestion(Facet.TITLE, "publican", "Publican", 1));

    private final Completions completions = new Completions((typed, size) -> NAMES.stream()
            .filter(name -> name.label().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
            .limit(size)
            .toList());

    @Test
    void completesTheWordAtTheCursorAndSaysWhatItReplaces() {
        assertThat(completions.complete("AWS AND pup after 2010", 11))
                .containsExactly(new Completions.Completion("Puppet", "Puppet", "skill", 9, 8, 11));
    }

    @Test
    void namesOfSeveralWordsAreCompletedWhole() {
        assertThat(completions.complete("java google cl", 14))
                .extracting(Completions.Completion::text, Completions.Completion::start)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Google Cloud", 5));
    }

    @Test
    void employersAreOfferedWithTheirField() {
        assertThat(completions.complete("pur", 3))
                .extracting(Completions.Completion::text)
                .containsExactly("employer:\"Purbeck Rail\"");
    }

    @Test
    void aFieldThatIsTypedNarrowsTheOffer() {
        assertThat(completions.complete("title:pu", 8))
                .extracting(Completions.Completion::text)
                .containsExactly("title:Publican");
    }

    @Test
    void wordsOfTheLanguageAreOfferedToo() {
        assertThat(completions.complete("Puppet af", 9))
                .extracting(Completions.Completion::text)
                .containsExactly("after 2015");
    }

    @Test
    void nothingIsOfferedWhereNothingIsTyped() {
        assertThat(completions.complete("", 0)).isEmpty();
        assertThat(completions.complete("Puppet ", 7)).isEmpty();
        assertThat(completions.complete("Puppet AND (", 12)).isEmpty();
        assertThat(completions.complete("pup", 99)).isNotEmpty();
    }
}
