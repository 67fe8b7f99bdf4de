/**
 * The port to a search engine, and what no engine should repeat: request and answer, ranking, evidence, facets' meaning.
 *
 * <p>In: candidates to index and a {@link io.tenure.query.Query}. Out: hits with certainty, evidence, score and facets. Engines live in
 * packages below and must agree with {@link io.tenure.query.Evaluator}.
 */
@NullMarked
package io.tenure.search;

import org.jspecify.annotations.NullMarked;
