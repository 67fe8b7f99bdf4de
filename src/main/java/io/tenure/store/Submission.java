package io.tenure.store;

import io.tenure.career.Career;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file and what was understood of it, to be stored.
 *
 * @param file name of the file, without folders
 * @param bytes the file as it came
 * @param stated the as-of date that whoever brought it stated, or null
 * @param career what was understood of it
 */
public record Submission(
        String file, byte[] bytes, @Nullable LocalDate stated, Career career) {}
