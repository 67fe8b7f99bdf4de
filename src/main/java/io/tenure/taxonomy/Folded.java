package io.tenure.taxonomy;

/**
 * A text as {@link Folding} folds it, and where each folded char came from. Offsets are in the folded text unless a name says
 * "original".
 */
final class Folded {

    private final String original;
    private final char[] chars;
    private final int[] origin;
    private final int length;

    Folded(String original, char[] chars, int[] origin, int length) {
        this.original = original;
        this.chars = chars;
        this.origin = origin;
        this.length = length;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    String original() {
        return original;
    }

    String slice(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** The offset in the original text at which the folded char stands. */
    int originalStart(int index) {
        return origin[index];
    }

    /** The offset in the original text after the last char of a stretch that ends before {@code end}. */
    int originalEnd(int end) {
        return end == 0 ? 0 : origin[end - 1] + 1;
    }

    String originalSlice(int start, int end) {
        return original.substring(originalStart(start), originalEnd(end));
    }

    /** Whether a letter of the stretch has an accent or is none of the English alphabet. */
    boolean isAccented(int start, int end) {
        for (int i = originalStart(start); i < originalEnd(end); i++) {
            if (original.charAt(i) > 127 && Character.isLetter(original.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word starts here. */
    boolean isStart(int index) {
        return !isBreak(chars[index])
                && chars[index] != ' '
                && chars[index] != '/'
                && (index == 0 || !isInner(chars[index - 1]));
    }

    /** Whether a word can end before this offset. */
    boolean isEnd(int index) {
        return index >= length || !isInner(chars[index]) && chars[index] != '+' && chars[index] != '#';
    }

    /** The end of the word that holds this offset. */
    int wordEnd(int index) {
        int end = index;
        while (end < length && (isInner(chars[end]) || chars[end] == '+' || chars[end] == '#')) {
            end++;
        }
        return end;
    }

    /** The start of the word that ends before this offset. */
    int wordStart(int end) {
        int start = end;
        while (start > 0 && (isInner(chars[start - 1]) || chars[start - 1] == '+' || chars[start - 1] == '#')) {
            start--;
        }
        return start;
    }

    /** The start of the sentence (cell, bullet, heading) that holds this offset. */
    int sentenceStart(int index) {
        int start = index;
        while (start > 0 && !isSentenceEnd(chars[start - 1])) {
            start--;
        }
        return start;
    }

    int sentenceEnd(int index) {
        int end = index;
        while (end < length && !isSentenceEnd(chars[end])) {
            end++;
        }
        return end;
    }

    /** The folded stretch equals these words. */
    boolean matches(String words, int start) {
        return matches(words, 0, words.length(), start);
    }

    /** The folded stretch equals these chars of the words. */
    boolean matches(String words, int from, int to, int start) {
        if (start < 0 || start + to - from > length) {
            return false;
        }
        for (int i = 0; i < to - from; i++) {
            if (chars[start + i] != words.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isBreak(char c) {
        return c == ',' || c == '!' || c == ':' || c == ';' || c == '(' || c == ')' || c == '\n';
    }

    private static boolean isSentenceEnd(char c) {
        return c == '\n' || c == '!';
    }

    private static boolean isInner(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '&' || c == '.' || c > 127;
    }
}
