package io.tenure.parse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a CV besides its text.
 *
 * @param received the day on which it came in
 * @param asOf the day for which it speaks, stated by whoever brought it, or null
 * @param fileName its file's name, for messages; empty where it has none
 */
public record ParseContext(LocalDate received, @Nullable LocalDate asOf, String fileName) {

    /** A CV of which nothing is known but the day it came in. */
    public static ParseContext receivedOn(LocalDate day) {
        return new ParseContext(day, null, "");
    }
}
