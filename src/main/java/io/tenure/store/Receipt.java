package io.tenure.store;

/**
 * What became of a submission.
 *
 * @param id of the candidate
 * @param sequence of the change; for a file that was there before, of its last change
 * @param created false if the same bytes were there before: then nothing was changed
 */
public record Receipt(String id, long sequence, boolean created) {}
