/**
 * The embedded engine: Apache Lucene, one document a candidate.
 *
 * <p>The idea is the <em>job mask</em>. Jobs are numbered newest first, and whatever a term matches inside a candidate is a bit set over
 * that candidate's jobs, carried by the posting as its term frequency. "After 2010" is a bit set too. AND over a career asks that both be
 * non-empty, <em>same job</em> intersects them, NOT complements, "for five years" sums the months of the jobs left, <em>then</em> compares
 * their beginnings. No nested documents, no joins.
 */
@NullMarked
package io.tenure.search.lucene;

import org.jspecify.annotations.NullMarked;
