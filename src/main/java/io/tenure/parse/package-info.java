/**
 * From the lines of a document to a career: sections, dates, jobs, the person, and the doubts about them.
 *
 * <p>In: an {@code io.tenure.extract.Extraction} and the taxonomy. Out: a {@code Career}. Never throws for what a document holds; what is doubtful
 * becomes a {@code Note}. Leaves files and storing to others.
 */
@NullMarked
package io.tenure.parse;

import org.jspecify.annotations.NullMarked;
