package io.tenure.query;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Queries that nobody means: random pieces of the language, random characters, one piece repeated, deep nesting, endless lists of names. */
final class HostileInputs {

    static final int LONG = 65_536;

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "[",
            "}",
            "\"",
            "“",
            "'",
            "-",
            "!",
            "&",
            "&&",
            "|",
            "~",
            "~9",
            "*",
            "^2",
            ":",
            "/",
            ",",
            ";",
            "->",
            "AND",
            "or",
            "NOT",
            "then",
            "skill:",
            "title:",
            "exact:",
            "age",
            "after",
            "since",
            "in",
            "the",
            "last",
            "for",
            "5",
            "5+",
            "years",
            "of",
            "2010",
            "2010-06",
            "June",
            "between",
            "currently",
            "now",
            "same",
            "job",
            "puppet",
            "AWS",
            "chef",
            "google cloud",
            "under",
            "30",
            "bank",
            "university of",
            "manager",
            "kubernets",
            "\u0000",
            "\u200b",
            "\u202e",
            "\ud83d",
            "\ud83d\ude00",
            "é",
            "ﬁ",
            "İ",
            "ß",
            "的",
            " ",
            "\n",
            "\t");

    /** Repeated, each of these once made a reader slow, or could. */
    private static final List<String> REPEATED = List.of(
            "(",
            ")",
            "\"",
            "'",
            "'a",
            "a ",
            "a:",
            "a/",
            "-",
            "! ",
            "NOT ",
            "AND ",
            "OR ",
            "a OR ",
            "(a ",
            "now ",
            "currently ",
            "in the last ",
            "5 ",
            "5 years ",
            "5 years of ",
            "a then ",
            "a after 2010 ",
            "google ",
            "google cloud ",
            "skill:",
            "exact:",
            "skill:(",
            "\"a\" ",
            "\"a",
            "a~",
            "a^1 ",
            "a* ",
            "&",
            "a&b ",
            "a & ",
            "|",
            "~",
            "kubernets ",
            "é",
            "\ud83d\ude00",
            "\u0301",
            "of ",
            "under ",
            "at ",
            "in ",
            "at least ",
            "same ",
            "from 2010 ",
            "title:software ",
            "title:manager ",
            "role:engineer ",
            "software ",
            "manager ",
            "Java/Kotlin ",
            "a/b/",
            "→",
            "a,",
            ".");

    private final Random random;

    HostileInputs(long seed) {
        this.random = new Random(seed);
    }

    /** A short one by chance. */
    String any() {
        return random.nextBoolean() ? pieces() : characters();
    }

    private String pieces() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private String characters() {
        int[] points = random.ints(random.nextInt(200), 0, Character.MAX_CODE_POINT + 1)
                .toArray();
        return new String(points, 0, points.length);
    }

    /** One word by chance after another, most of them almost like words that people use, up to the longest query that is read. */
    String words() {
        StringBuilder text = new StringBuilder();
        while (text.length() < QueryReader.LONGEST - 40) {
            for (int i = 4 + random.nextInt(20); i > 0; i--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(' ');
        }
        return text.toString();
    }

    /** Names by chance, one after another, up to the longest query that is read. */
    String names(List<String> names) {
        StringBuilder text = new StringBuilder();
        String name = names.get(random.nextInt(names.size()));
        while (text.length() + name.length() < QueryReader.LONGEST) {
            text.append(name).append(random.nextInt(4) == 0 ? " OR " : " ");
            name = names.get(random.nextInt(names.size()));
        }
        return text.toString();
    }

    /** Each piece repeated up to 64 KB, and up to the longest query that is read. */
    static Stream<String> repeated() {
        return Stream.concat(
                REPEATED.stream()
                        .flatMap(piece -> IntStream.of(LONG, QueryReader.LONGEST)
                                .mapToObj(length -> piece.repeat(length / piece.length()))),
                Stream.of(
                        "(".repeat(5_000),
                        "(".repeat(199) + "a" + ")".repeat(199),
                        "(".repeat(900) + "Java" + ")".repeat(900)));
    }
}
