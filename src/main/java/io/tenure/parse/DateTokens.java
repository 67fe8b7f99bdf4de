package io.tenure.parse;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folded text cut for the date grammar: numbers, words, and every other visible char by itself. Positions past the end read as an empty
 * token, so the grammar needs no bounds checks.
 */
final class DateTokens {

    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private String[] texts = new String[16];
    private @Nullable List<DateWords.Phrase>[] phrases = newPhrases(16);
    private int size;

    DateTokens(String folded) {
        text = folded;
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            int end = at + 1;
            if (isDigit(c)) {
                end = runOf(at, true);
            } else if (Character.isLetter(c)) {
                end = runOf(at, false);
            } else if (c <= ' ') {
                at++;
                continue;
            }
            add(at, end);
            at = end;
        }
    }

    int size() {
        return size;
    }

    String text(int index) {
        return index >= 0 && index < size ? texts[index] : "";
    }

    int start(int index) {
        return index < size ? starts[index] : text.length();
    }

    int end(int index) {
        return index < 0 ? 0 : index < size ? ends[index] : text.length();
    }

    boolean is(int index, String expected) {
        return text(index).equals(expected);
    }

    /** Whether nothing stands between this token and the one before. */
    boolean isGlued(int index) {
        return index > 0 && index < size && ends[index - 1] == starts[index];
    }

    boolean isNumber(int index) {
        return index >= 0 && index < size && isDigit(texts[index].charAt(0));
    }

    /** The number's value; -1 for anything else and for numbers too long to date something. */
    int number(int index) {
        return isNumber(index) && texts[index].length() <= 4 ? Integer.parseInt(texts[index]) : -1;
    }

    int digits(int index) {
        return isNumber(index) ? texts[index].length() : 0;
    }

    /** The phrases that begin with a token's word; looked up once. */
    List<DateWords.Phrase> phrasesAt(int index, DateWords words) {
        if (index < 0 || index >= size) {
            return List.of();
        }
        List<DateWords.Phrase> known = phrases[index];
        if (known == null) {
            known = words.startingWith(texts[index]);
            phrases[index] = known;
        }
        return known;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<DateWords.Phrase>[] newPhrases(int size) {
        return new List[size];
    }

    boolean startsWith(int index, List<String> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).equals(text(index + i))) {
                return false;
            }
        }
        return true;
    }

    private int runOf(int from, boolean digits) {
        int end = from;
        while (end < text.length() && (digits ? isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
            phrases = Arrays.copyOf(phrases, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        texts[size++] = text.substring(start, end);
    }
}
