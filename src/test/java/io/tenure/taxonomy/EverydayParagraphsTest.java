package io.tenure.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Contact;
import io.tenure.career.Job;
import io.tenure.career.Period;
import io.tenure.career.Person;
import io.tenure.career.SkillMention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people write about their work and what must come of it: {@code everyday-paragraphs.txt} holds sixty of no computing trade, full of
 * words that are skills elsewhere; {@code job-descriptions.txt} fifty and more of many trades and the skills to be noted.
 */
class EverydayParagraphsTest {

    private static final int PARAGRAPHS = 110;

    /** One paragraph of the file. */
    record Paragraph(
            String walk, String language, String title, String text, Set<String> wanted, Set<String> unwanted) {
        @Override
        public String toString() {
            return walk;
        }
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void isReadAsMeant(Paragraph one) {
        Set<String> claimed = claimed(one);
        assertThat(claimed).containsAll(one.wanted());
        assertThat(one.unwanted()).noneMatch(claimed::contains);
    }

    @Test
    void thereAreEnoughAndTheyNameSkillsThatExist() {
        Set<String> labels =
                Taxonomies.builtIn().skills().stream().map(Skill::label).collect(Collectors.toSet());
        assertThat(paragraphs()).hasSizeGreaterThanOrEqualTo(PARAGRAPHS);
        assertThat(paragraphs())
                .allSatisfy(one -> assertThat(labels).containsAll(one.wanted()).containsAll(one.unwanted()));
    }

    static Stream<Paragraph> paragraphs() {
        return Stream.of("everyday-paragraphs.txt", "job-descriptions.txt")
                .flatMap(file -> Arrays.stream(read(file).split("(?m)^== ")).skip(1))
                .map(EverydayParagraphsTest::paragraph);
    }

    private static Paragraph paragraph(String block) {
        List<String> lines = block.lines().toList();
        List<String> head = List.of(lines.getFirst().split(" \\| ", -1));
        String text = lines.stream()
                .skip(1)
                .filter(line -> !line.startsWith("+ ") && !line.startsWith("- "))
                .collect(Collectors.joining("\n"))
                .strip();
        return new Paragraph(head.get(0), head.get(1), head.get(2), text, labels(lines, "+ "), labels(lines, "- "));
    }

    private static Set<String> labels(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .flatMap(line -> Arrays.stream(line.substring(mark.length()).split(", ", -1)))
                .collect(Collectors.toSet());
    }

    private static Set<String> claimed(Paragraph one) {
        Job job = new Job("Acme", one.title(), null, null, null, Period.UNKNOWN, one.text(), List.of(), List.of());
        Career career = new Career(
                Person.named("Ann Example"),
                Contact.NONE,
                List.of(job),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                one.language(),
                LocalDate.of(2026, 1, 1),
                List.of());
        return Taxonomies.recogniser().annotate(career).jobs().getFirst().mentions().stream()
                .filter(mention -> mention.certainty() != Certainty.NO)
                .map(SkillMention::label)
                .collect(Collectors.toSet());
    }

    private static String read(String file) {
        try (InputStream in = EverydayParagraphsTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("Cannot read the paragraphs", e);
        }
    }
}
