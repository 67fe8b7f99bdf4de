package io.tenure.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as metadata states them. */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");

    private Days() {}

    /** The day of these figures, or null where there is no such day or it is none that a document can come from. */
    static @Nullable LocalDate ofParts(String year, String month, String day) {
        return of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    static @Nullable LocalDate of(int year, int month, int day) {
        if (year < 1985) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** The day that the text starts with, as in {@code 2024-03-01T12:00:00Z} or {@code D:20240301120000}. */
    static @Nullable LocalDate firstIn(String text) {
        Matcher matcher = ISO.matcher(text);
        return matcher.find() ? ofParts(matcher.group(1), matcher.group(2), matcher.group(3)) : null;
    }
}
