package io.tenure.resume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tenure.career.Career;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Careers as JSON Resume. What {@link #write(Career, Detail)} writes with {@link Detail#FULL}, {@link #read} reads back equal. Safe for
 * use by many threads.
 */
public final class ResumeFormat {

    /** How much of a career is written. */
    public enum Detail {
        /** Everything, for the store. */
        FULL,
        /** Without protected facts. */
        OPEN,
        /** Without protected facts and contact details. */
        ANONYMOUS
    }

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private ResumeFormat() {}

    public static String write(Career career, Detail detail) {
        try {
            return MAPPER.writeValueAsString(new ResumeWriter(detail).write(career));
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException("a career could not be written as JSON", failure);
        }
    }

    /** The same as {@link #write} as a tree, for answers that hold it. */
    public static ObjectNode toTree(Career career, Detail detail) {
        return MAPPER.valueToTree(new ResumeWriter(detail).write(career));
    }

    /** As people like to read it. */
    public static String writePretty(Career career, Detail detail) {
        return toTree(career, detail).toPrettyString();
    }

    /**
     * Reads a JSON Resume, ours or anybody's. Skills of others come as text in {@link Career#rest()} and as keyword mentions of the jobs;
     * the recogniser turns them into mentions.
     *
     * @param received the day for which it speaks if nobody says otherwise
     * @param stated the day for which it speaks according to whoever brought it, or null
     * @throws MalformedResumeException if it is not JSON or not of this form
     */
    public static Career read(String json, LocalDate received, @Nullable LocalDate stated) {
        Resume resume;
        try {
            resume = MAPPER.readValue(json, Resume.class);
        } catch (JsonProcessingException failure) {
            throw new MalformedResumeException(reason(failure), failure);
        }
        if (resume == null) {
            throw new MalformedResumeException("the JSON Resume is empty", null);
        }
        return new ResumeReader(received, stated).read(resume);
    }

    private static String reason(JsonProcessingException failure) {
        String where = failure.getLocation() == null
                ? ""
                : " at line " + failure.getLocation().getLineNr() + ", column "
                        + failure.getLocation().getColumnNr();
        return "not a JSON Resume: "
                + failure.getOriginalMessage().lines().findFirst().orElse("unreadable") + where;
    }
}
