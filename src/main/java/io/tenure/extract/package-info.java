/**
 * From the bytes of a file to lines of text with their layout.
 *
 * <p>In: a file's name and bytes. Out: an {@link io.tenure.extract.Extraction}: a {@link io.tenure.extract.Document} of lines in reading
 * order, a structured résumé that needs no reading, or the reason why there is neither. Knows nothing about careers. Formats that are
 * dangerous to open (PDF, Office) are opened in a child JVM with limits.
 */
@NullMarked
package io.tenure.extract;

import org.jspecify.annotations.NullMarked;
