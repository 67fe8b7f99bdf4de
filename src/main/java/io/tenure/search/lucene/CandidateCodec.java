package io.tenure.search.lucene;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.tenure.career.Career;
import io.tenure.career.Contact;
import io.tenure.search.Candidate;
import io.tenure.search.IndexException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * Candidates as bytes in the index. What must never be searched or weighed is not even kept: contact details and protected facts stay in
 * the store.
 */
final class CandidateCodec {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .addModule(new SimpleModule()
                    .addSerializer(YearMonth.class, text())
                    .addDeserializer(YearMonth.class, read(YearMonth::parse))
                    .addSerializer(LocalDate.class, text())
                    .addDeserializer(LocalDate.class, read(LocalDate::parse)))
            .build();

    private CandidateCodec() {}

    static byte[] write(Candidate candidate) {
        try {
            return JSON.writeValueAsBytes(new Candidate(
                    candidate.id(), candidate.sequence(), candidate.file(), searchable(candidate.career())));
        } catch (IOException e) {
            throw new IndexException("a candidate cannot be written: " + candidate.id(), e);
        }
    }

    static Candidate read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Candidate.class);
        } catch (IOException e) {
            throw new IndexException("the index is damaged; rebuild it with: tenure reindex", e);
        }
    }

    private static Career searchable(Career career) {
        return new Career(
                career.person(),
                Contact.NONE,
                career.jobs(),
                career.education(),
                career.activities(),
                career.mentions(),
                career.rest(),
                List.of(),
                career.language(),
                career.asOf(),
                career.notes());
    }

    private static <T> JsonSerializer<T> text() {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(value.toString());
            }
        };
    }

    private static <T> JsonDeserializer<T> read(Function<String, T> parse) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return parse.apply(json.getText());
            }
        };
    }
}
