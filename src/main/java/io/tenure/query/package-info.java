/**
 * The query language: what a recruiter types, the tree that it means, its printed form, and the reference evaluator that defines the
 * meaning on plain careers.
 *
 * <p>In: text, the {@link io.tenure.taxonomy.Taxonomy} and the vocabulary of an index. Out: a {@link io.tenure.query.Query} and messages
 * about how it was read. Engines must return exactly what {@link io.tenure.query.Evaluator} returns.
 */
@NullMarked
package io.tenure.query;

import org.jspecify.annotations.NullMarked;
