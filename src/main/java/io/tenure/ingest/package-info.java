/**
 * The one way in: extract, parse, store, then index; and the index catching up with the store.
 */
@NullMarked
package io.tenure.ingest;

import org.jspecify.annotations.NullMarked;
