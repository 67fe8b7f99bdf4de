package io.tenure.query;

import io.tenure.career.Names;
import io.tenure.taxonomy.Taxonomy;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name of a skill or a title.
 *
 * @param folded as it is compared
 */
record KnownName(String folded, String written) {

    /** All names of a taxonomy, labels and aliases. */
    static List<KnownName> of(Taxonomy taxonomy) {
        Stream<String> skills = taxonomy.skills().stream()
                .flatMap(skill -> Stream.concat(Stream.of(skill.label()), skill.aliases().stream()));
        Stream<String> titles = taxonomy.titles().stream()
                .flatMap(title -> Stream.concat(Stream.of(title.label()), title.aliases().stream()));
        return Stream.concat(skills, titles)
                .map(name -> new KnownName(Names.fold(name), name))
                .toList();
    }
}
