/**
 * Shows how a CV was read: one page with the lines of the CV, what was recognised marked in them, and the career beside it.
 *
 * <p>In: the bytes of a file, or what came of reading them. Out: an HTML page that needs nothing else and runs nothing that the CV holds.
 * Leaves all reading to {@code extract}, {@code parse} and the recogniser, and files to the command line.
 */
@NullMarked
package io.tenure.proof;

import org.jspecify.annotations.NullMarked;
