package io.tenure.extract;

import java.nio.charset.StandardCharsets;

/** The tokens of an RTF file, one at a time: braces, control words with their number, control symbols, and single characters of text. */
final class RtfTokens {

    /** What the current token is. */
    enum Kind {
        OPEN,
        CLOSE,
        /** {@link #word} with {@link #number}. */
        WORD,
        /** A byte in the code page of the font: {@link #number}. */
        BYTE,
        END
    }

    /** The number of a control word that has none. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int LONGEST_WORD = 40;
    private static final int MOST_DIGITS = 9;

    private final String rtf;
    private int at;
    private String word = "";
    private int number = NONE;

    RtfTokens(byte[] bytes) {
        rtf = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    String word() {
        return word;
    }

    int number() {
        return number;
    }

    /** The number of a switch: those without one are on. */
    boolean isOn() {
        return number != 0;
    }

    Kind next() {
        while (at < rtf.length()) {
            char c = rtf.charAt(at++);
            switch (c) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', '\0' -> {}
                default -> {
                    number = c;
                    return Kind.BYTE;
                }
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= rtf.length()) {
            return Kind.END;
        }
        char c = rtf.charAt(at);
        if (isLetter(c)) {
            controlWord();
            return Kind.WORD;
        }
        at++;
        if (c == '\'') {
            return hexByte();
        }
        if (c == '\\' || c == '{' || c == '}') {
            number = c;
            return Kind.BYTE;
        }
        word = String.valueOf(c == '\r' || c == '\n' ? "par" : c);
        number = NONE;
        return Kind.WORD;
    }

    private Kind hexByte() {
        int high = at < rtf.length() ? Character.digit(rtf.charAt(at), 16) : -1;
        int low = at + 1 < rtf.length() ? Character.digit(rtf.charAt(at + 1), 16) : -1;
        at = Math.min(rtf.length(), at + 2);
        number = high < 0 || low < 0 ? '?' : high * 16 + low;
        return Kind.BYTE;
    }

    private void controlWord() {
        int from = at;
        while (at < rtf.length() && isLetter(rtf.charAt(at)) && at - from < LONGEST_WORD) {
            at++;
        }
        word = rtf.substring(from, at);
        number = NONE;
        int digits = at;
        if (at + 1 < rtf.length() && rtf.charAt(at) == '-' && isDigit(rtf.charAt(at + 1))) {
            at++;
        }
        while (at < rtf.length() && isDigit(rtf.charAt(at)) && at - digits <= MOST_DIGITS) {
            at++;
        }
        if (at > digits) {
            number = (int) Long.parseLong(rtf.substring(digits, at));
        }
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
    }

    /** Passes over binary data. */
    void skip(int bytes) {
        at = (int) Math.min(rtf.length(), (long) at + Math.max(0, bytes));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
