/**
 * Careers as JSON Resume with extensions, and back without loss.
 *
 * <p>In and out: a {@code Career} and JSON in the form that the project keeps stable. The only place that knows these field names.
 */
@NullMarked
package io.tenure.resume;

import org.jspecify.annotations.NullMarked;
