/**
 * The model of a working life: a {@link io.tenure.career.Career} is a list of dated {@link io.tenure.career.Job jobs}, each with the
 * skills it shows.
 *
 * <p>Values only: immutable records without I/O and without a framework, so that everything else can speak in them. Time is kept as
 * uncertain as the CV states it: see {@link io.tenure.career.Period}. What a query means is defined on these types by {@code
 * io.tenure.query.Evaluator}; how they are written as JSON is the business of {@code io.tenure.resume}.
 */
@NullMarked
package io.tenure.career;

import org.jspecify.annotations.NullMarked;
