package io.tenure.store;

import io.tenure.career.Career;
import java.time.Instant;

/**
 * A candidate as the store holds it.
 *
 * @param id stable, URL-safe
 * @param sequence number of the last change; grows with each
 * @param file name of the file that it came from, without folders
 * @param received when it came first
 * @param career what was understood of it
 */
public record StoredCandidate(String id, long sequence, String file, Instant received, Career career) {}
