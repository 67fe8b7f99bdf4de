package io.tenure.parse;

import io.tenure.taxonomy.Taxonomy;
import java.util.stream.Stream;

/** Every word list that reading a CV needs; loaded once, safe for use by many threads. */
record Vocabulary(
        Headings headings, Labels labels, Titles titles, Organisations organisations, Places places, WorkWords work) {

    static Vocabulary of(Taxonomy taxonomy) {
        Stream<String> forms = taxonomy.titles().stream()
                .flatMap(title -> Stream.concat(Stream.of(title.label()), title.aliases().stream()));
        return of(forms);
    }

    static Vocabulary of(Stream<String> titleForms) {
        return new Vocabulary(
                new Headings(),
                new Labels(),
                new Titles(titleForms),
                new Organisations(),
                new Places(),
                new WorkWords());
    }
}
