/**
 * Invented careers in any number, for measuring: deterministic, with the frequencies and the faults of real ones.
 *
 * <p>In: a taxonomy and a seed. Out: careers with their mentions, as if they had been parsed. Nobody in them exists.
 */
@NullMarked
package io.tenure.generate;

import org.jspecify.annotations.NullMarked;
