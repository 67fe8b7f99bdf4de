package io.tenure.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands on every page and belongs to none: page numbers, running heads and feet.
 *
 * <p>Looked for only among the first and last lines of a page. A line is furniture if it is a page number, if it comes back in the same
 * place on another page (figures of up to three digits left aside), or if it stands at the top of a later page and says nothing but the
 * person's name and "curriculum vitae". What repeats and says something is kept once: a head where it first stands, unless the name below
 * it says the same; that and a foot after the last line.
 */
final class PageFurniture {

    private static final int EDGE = 3;

    private static final String PAGE =
            "(?:page|pag\\.?|seite|pagina|página|pág\\.?|strona|str\\.|sida|blad|blz\\.?|side|p\\.|s\\.)";
    private static final String OF = "(?:of|von|de|di|da|van|sur|z|av|/|\\||-)";

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s\\-–—|•·\\[(]*(?:" + PAGE + "\\s*\\d{1,3}(?:\\s*" + OF
                    + "\\s*\\d{1,3})?|\\d{1,3}\\s*(?:of|von|/|sur)\\s*\\d{1,3}|\\d{1,3})" + "[\\s\\-–—|•·\\])]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAMED_PAGE_NUMBER = Pattern.compile(
            "(?:^|.*[^\\p{L}])" + PAGE + "\\s*\\d{1,3}(?:\\s*" + OF + "\\s*\\d{1,3})?\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SMALL_NUMBER = Pattern.compile("(?<!\\d)\\d{1,3}(?!\\d)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> CV_WORDS = Set.of(
            "cv",
            "curriculum",
            "vitae",
            "resume",
            "résumé",
            "lebenslauf",
            "currículum",
            "życiorys",
            "meritförteckning",
            "continued",
            "cont");

    private final Set<String> nameWords;
    private final Map<String, Integer> repeated = new HashMap<>();

    private PageFurniture(List<List<Line>> pages) {
        nameWords = pages.stream()
                .limit(1)
                .flatMap(List::stream)
                .filter(line -> !line.isBlank())
                .limit(2)
                .flatMap(line -> words(line.text()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        for (List<Line> page : pages) {
            edges(page).stream()
                    .map(at -> key(page, at))
                    .distinct()
                    .forEach(key -> repeated.merge(key, 1, Integer::sum));
        }
    }

    /**
     * What was found.
     *
     * @param places of each page's furniture among its lines
     * @param kept feet, and heads that only repeat the first lines, that say something: once each, to stand after the last line
     */
    record Found(List<Set<Integer>> places, List<Line> kept) {}

    static Found find(List<List<Line>> pages) {
        PageFurniture furniture = new PageFurniture(pages);
        List<Set<Integer>> places = new ArrayList<>();
        Map<String, Line> kept = new LinkedHashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            List<Line> lines = pages.get(page);
            Set<Integer> found = furniture.furniture(lines, page);
            for (int at : found) {
                boolean foot = at >= lines.size() / 2;
                if (furniture.saysSomething(lines.get(at)) && (foot || page == 0)) {
                    kept.putIfAbsent(key(lines, at), Lines.withPage(lines.get(at), page + 1));
                }
            }
            places.add(found);
        }
        return new Found(places, List.copyOf(kept.values()));
    }

    /** The pages in a row without their furniture; lines carry the number of their page. */
    static List<Line> strip(List<List<Line>> pages) {
        Found found = find(pages);
        List<Line> joined = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<Line> rest = new ArrayList<>();
            for (int at = 0; at < pages.get(page).size(); at++) {
                if (!found.places().get(page).contains(at)) {
                    rest.add(Lines.withPage(pages.get(page).get(at), page + 1));
                }
            }
            append(joined, rest);
        }
        if (!found.kept().isEmpty()) {
            joined.add(Lines.blank());
            joined.addAll(found.kept());
        }
        return joined;
    }

    /** Whether a line says "Page 2 of 3" in so many words, so that it marks a page break wherever it stands. */
    static boolean isNamedPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches()
                && NAMED_PAGE_NUMBER.matcher(line).matches();
    }

    private boolean saysSomething(Line line) {
        return !isPageNumber(line.text())
                && !isNamedPageNumberAtEnd(line.text())
                && !saysOnlyTheName(line.text())
                && !Lines.isRule(line.text())
                && !line.isBlank();
    }

    /** Lines of the next page go on where the last page stopped: inside a sentence there is no blank line between them. */
    private static void append(List<Line> joined, List<Line> page) {
        int from = 0;
        while (from < page.size() && Lines.isGap(page.get(from))) {
            from++;
        }
        if (from == page.size()) {
            return;
        }
        int last = joined.size();
        while (last > 0 && Lines.isGap(joined.get(last - 1))) {
            last--;
        }
        boolean hadGap = from > 0 || last < joined.size();
        boolean goesOn = last > 0 && goesOn(joined.get(last - 1).text(), page.get(from));
        joined.subList(last, joined.size()).clear();
        if (hadGap && !goesOn && last > 0) {
            joined.add(Lines.withPage(Lines.blank(), page.get(from).page()));
        }
        joined.addAll(page.subList(from, page.size()));
    }

    private static boolean goesOn(String before, Line next) {
        return next.block() == Line.Block.TEXT
                && !before.isBlank()
                && !next.isBlank()
                && Character.isLowerCase(next.text().codePointAt(0))
                && ".:!?".indexOf(before.charAt(before.length() - 1)) < 0;
    }

    private Set<Integer> furniture(List<Line> lines, int page) {
        Set<Integer> furniture = new TreeSet<>();
        for (int at : edges(lines)) {
            if (isFurniture(lines, at, page)) {
                furniture.add(at);
            }
        }
        for (int at : edges(lines)) {
            boolean beside = furniture.contains(at - 1) || furniture.contains(at + 1);
            if (beside && lines.get(at).block() == Line.Block.RULE
                    || beside
                            && page > 0
                            && at == 0
                            && Lines.isRule(lines.get(at).text())) {
                furniture.add(at);
            }
        }
        return furniture;
    }

    private boolean isFurniture(List<Line> lines, int at, int page) {
        String text = lines.get(at).text();
        if (text.isBlank()) {
            return false;
        }
        boolean top = at < lines.size() / 2;
        boolean firstHead = page == 0 && top && !repeatsName(lines, at);
        return isPageNumber(text)
                || repeated.getOrDefault(key(lines, at), 0) > 1 && !firstHead
                || page > 0 && top && (saysOnlyTheName(text) || isNamedPageNumberAtEnd(text));
    }

    /** A head above the name that says the name: "CV of Ann Bee, confidential". */
    private static boolean repeatsName(List<Line> lines, int at) {
        Set<String> below = lines.stream()
                .skip(at + 1L)
                .filter(line -> !line.isBlank())
                .limit(2)
                .flatMap(line -> words(line.text()).stream())
                .collect(Collectors.toSet());
        return words(lines.get(at).text()).stream().filter(below::contains).count() >= 2;
    }

    private static boolean isPageNumber(String text) {
        return PAGE_NUMBER.matcher(text).matches();
    }

    private static boolean isNamedPageNumberAtEnd(String text) {
        return text.length() < 120 && NAMED_PAGE_NUMBER.matcher(text).matches();
    }

    private boolean saysOnlyTheName(String text) {
        Set<String> words = words(SMALL_NUMBER.matcher(text).replaceAll(""));
        long named = words.stream().filter(nameWords::contains).count();
        return named >= 2 && words.stream().allMatch(word -> nameWords.contains(word) || CV_WORDS.contains(word));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The places of the first and last lines that are not blank. */
    private static Set<Integer> edges(List<Line> lines) {
        Set<Integer> edges = new TreeSet<>();
        for (int at = 0; at < lines.size() && edges.size() < EDGE; at++) {
            if (!Lines.isGap(lines.get(at))) {
                edges.add(at);
            }
        }
        int top = edges.size();
        for (int at = lines.size() - 1; at >= 0 && edges.size() < top + EDGE; at--) {
            if (!Lines.isGap(lines.get(at))) {
                edges.add(at);
            }
        }
        return edges;
    }

    /** What has to be the same on two pages: the half of the page and the text, numbers that may count pages left out. */
    private static String key(List<Line> lines, int at) {
        String text = SMALL_NUMBER
                .matcher(lines.get(at).text().toLowerCase(Locale.ROOT))
                .replaceAll("#");
        long letters = text.chars().filter(Character::isLetter).count();
        String place = at < lines.size() / 2 ? "top " : "bottom ";
        return letters < 3 ? place + System.identityHashCode(lines) + " " + at : place + text;
    }
}
