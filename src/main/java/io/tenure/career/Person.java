package io.tenure.career;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose career it is, without anything that is protected.
 *
 * @param name full name as written, empty where none was found
 * @param headline the line under the name ("Ruby developer"), or null
 * @param location where the person lives (a town is enough), or null
 * @param languages the languages spoken
 */
public record Person(
        String name, @Nullable String headline, @Nullable String location, List<SpokenLanguage> languages) {

    /** A person of whom only the name is known. */
    public static Person named(String name) {
        return new Person(name, null, null, List.of());
    }

    public Person {
        languages = List.copyOf(languages);
    }

    /** A language and how well it is spoken, as written ("fluent", "B2"); fluency is empty where not said. */
    public record SpokenLanguage(String language, String fluency) {}
}
