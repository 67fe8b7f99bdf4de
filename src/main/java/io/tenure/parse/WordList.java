package io.tenure.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word list of this package: one entry a line, fields separated by {@code |}, lines that begin with {@code #} are remarks. */
final class WordList {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WordList() {}

    /** A set of words written in one string with white space between them. */
    static Set<String> setOf(String words) {
        return Set.copyOf(Arrays.asList(SPACE.split(words.strip())));
    }

    /**
     * All entries of a list.
     *
     * @param name file name beside this class
     */
    static List<String[]> load(String name) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            return lines.filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> BAR.split(line.strip(), -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + name + " cannot be read", e);
        }
    }
}
