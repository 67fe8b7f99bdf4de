/**
 * HTTP: routes, JSON, errors, limits, and the files of the page.
 */
@NullMarked
package io.tenure.server;

import org.jspecify.annotations.NullMarked;
