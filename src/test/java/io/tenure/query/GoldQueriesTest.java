package io.tenure.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenure.career.Career;
import io.tenure.career.Certainty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The questions of the evaluation set beside this checkout, answered by the reference evaluator on careers made from the labels. Each must
 * be read without a message and answered exactly. Without the set there is nothing to ask, and one test says so.
 */
final class GoldQueriesTest {
    private static final Path EVAL = Path.of("../shared/eval");

    @TestFactory
    Stream<DynamicTest> answersEachQuestionExactly() throws IOException {
        if (!Files.isDirectory(EVAL)) {
            return Stream.of(DynamicTest.dynamicTest(
                    "no evaluation set beside this checkout",
                    () -> assertThat(EVAL).doesNotExist()));
        }
        GoldCareers gold = GoldCareers.read(EVAL.resolve("gold"));
        TinyTaxonomy taxonomy = gold.taxonomy();
        QueryReader reader = new QueryReader(taxonomy, Vocabulary.NONE, Readings.CLOCK);
        Evaluator evaluator = new Evaluator(taxonomy, (_, text, _) -> GoldCareers.words(text), YearMonth.of(2026, 11));
        JsonNode questions =
                new ObjectMapper().readTree(EVAL.resolve("queries.json").toFile());
        return StreamSupport.stream(questions.spliterator(), false)
                .map(question -> DynamicTest.dynamicTest(
                        question.get("q").asText(), () -> check(question, reader, evaluator, gold.byId())));
    }

    private static void check(JsonNode question, QueryReader reader, Evaluator evaluator, Map<String, Career> careers) {
        QueryReading reading = reader.read(question.get("q").asText());
        assertThat(reading).isInstanceOf(QueryReading.Understood.class);
        QueryReading.Understood understood = (QueryReading.Understood) reading;
        assertThat(understood.messages()).isEmpty();
        assertThat(found(understood.query(), Certainty.CERTAIN, evaluator, careers))
                .as(understood.understood())
                .isEqualTo(ids(question.path("expect")));
        assertThat(found(understood.query(), Certainty.POSSIBLE, evaluator, careers))
                .as(understood.understood())
                .isEqualTo(ids(question.path("possible")));
    }

    private static List<String> found(
            Query query, Certainty certainty, Evaluator evaluator, Map<String, Career> careers) {
        return careers.entrySet().stream()
                .filter(entry -> evaluator.evaluate(query, entry.getValue()) == certainty)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> ids(JsonNode ids) {
        return StreamSupport.stream(ids.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
