package io.tenure.query;

/**
 * Something found in the tokens.
 *
 * @param next the index of the token after it
 */
record Match<T>(T value, int next) {}
