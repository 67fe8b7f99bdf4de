package io.tenure.store;

/**
 * One change of the store.
 *
 * @param candidate id of whom it is about
 * @param erased whether the candidate was erased; otherwise it was added or replaced
 */
public record Change(long sequence, String candidate, boolean erased) {}
