package io.tenure.query;

import org.jspecify.annotations.Nullable;

/**
 * Something about how a query was read that whoever typed it should know.
 *
 * @param text one sentence
 * @param start offset of the first char of the query that it is about
 * @param end offset after the last char
 * @param suggestion what could stand in place of [start, end), or null where there is nothing to offer
 */
public record Message(
        String text, int start, int end, @Nullable String suggestion) {}
