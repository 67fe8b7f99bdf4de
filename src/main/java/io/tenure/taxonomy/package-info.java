/**
 * What words mean: skills and job titles with their names, aliases, parents and kinds, and the recogniser that finds them in a career.
 *
 * <p>In: readable files under {@code io/tenure/taxonomy} (and ESCO's, and a user's own). Out: a {@link io.tenure.taxonomy.Taxonomy} to look
 * names up in, and careers with their {@link io.tenure.career.SkillMention mentions} filled in. Leaves queries and dates to others.
 */
@NullMarked
package io.tenure.taxonomy;

import org.jspecify.annotations.NullMarked;
