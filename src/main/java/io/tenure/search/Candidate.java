package io.tenure.search;

import io.tenure.career.Career;

/**
 * A person as the index takes them in.
 *
 * @param id stable id given by the store
 * @param sequence the store's number of the change that this is
 * @param file name of the file that the career was read from
 * @param career what is searched
 */
public record Candidate(String id, long sequence, String file, Career career) {}
