/**
 * The commands, one class each.
 */
@NullMarked
package io.tenure.cli;

import org.jspecify.annotations.NullMarked;
