/**
 * The source of truth: original files, careers, and the log of changes, in SQLite.
 *
 * <p>A candidate is safe when {@code put} returns. Every change has a sequence number, by which an index catches up.
 */
@NullMarked
package io.tenure.store;

import org.jspecify.annotations.NullMarked;
