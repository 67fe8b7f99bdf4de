package io.tenure.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text, whatever their encoding. A byte order mark decides; then valid UTF-8, which hardly ever arises by chance; then what the
 * document declares; then the encoding under which the letters beyond ASCII stand where the languages of Europe put them. Text that went
 * through a wrong decoding before it came here ("â€“") is mended.
 */
final class TextDecoder {

    /** Letters beyond ASCII in the languages that CVs come in; capitals are found through their lower case. */
    private static final String LETTERS = "äöüßéèêëàâæçîïôœùûÿáíóúñìòãõåøąćęłńśźżčďěňřšťůžőűăâîșțşţ";

    private static final String SIGNS = "–—‘’“”„•…€£°·§«»½¼²³®©™´¡¿ªº";

    /** In order of preference: the first of equals is taken. */
    private static final List<Charset> SINGLE_BYTE = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("windows-1250"),
            Charset.forName("ISO-8859-2"),
            Charset.forName("ISO-8859-15"),
            Charset.forName("x-MacRoman"),
            Charset.forName("IBM850"));

    private static final int SAMPLE = 20_000;

    private TextDecoder() {}

    static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * The text of the bytes.
     *
     * @param declared the encoding that the document names, used where the bytes do not say better
     */
    static String decode(byte[] bytes, @Nullable Charset declared) {
        return Glyphs.plain(Mojibake.mend(raw(bytes, declared)));
    }

    /** Whether the bytes are no text in any encoding: one character in fifty, or more, is one that no text holds. */
    static boolean isGarbage(byte[] bytes) {
        String text = raw(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes, null);
        long odd = text.chars()
                .filter(c -> c == '\uFFFD' || Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return odd * 50 > text.length();
    }

    private static String raw(byte[] bytes, @Nullable Charset declared) {
        int mark = markLength(bytes);
        Charset marked = mark == 0 ? wideWithoutMark(bytes) : markedCharset(bytes);
        if (marked != null) {
            return new String(bytes, mark, bytes.length - mark, marked);
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        String almost = new String(bytes, StandardCharsets.UTF_8);
        if (damage(almost) * 20 < nonAscii(almost)) {
            return almost;
        }
        return new String(bytes, declared == null || isUnicode(declared) ? likeliest(bytes) : windows(declared));
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    /** Everyone who says Latin-1 means the superset that has dashes and quotes. */
    private static Charset windows(Charset declared) {
        return declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII)
                ? SINGLE_BYTE.getFirst()
                : declared;
    }

    private static int markLength(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset markedCharset(byte[] bytes) {
        return switch (bytes[0] & 0xFF) {
            case 0xEF -> StandardCharsets.UTF_8;
            case 0xFF -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_16BE;
        };
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: in European text nearly every other byte is zero. */
    private static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, 4_000) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (length < 4 || Math.max(zeros[0], zeros[1]) * 10 < length * 4) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static long damage(String text) {
        return text.chars().filter(c -> c == '\uFFFD').count();
    }

    private static long nonAscii(String text) {
        return text.chars().filter(c -> c > 127).count();
    }

    private static Charset likeliest(byte[] bytes) {
        Charset best = SINGLE_BYTE.getFirst();
        int bestScore = Integer.MIN_VALUE;
        for (Charset charset : SINGLE_BYTE) {
            int score = plausibility(new String(bytes, charset));
            if (score > bestScore) {
                bestScore = score;
                best = charset;
            }
        }
        return best;
    }

    /** Letters of Europe count for an encoding, most of all inside words; controls, boxes and capitals inside words against it. */
    private static int plausibility(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                score += plausibility(
                        c, i == 0 ? ' ' : text.charAt(i - 1), i + 1 == text.length() ? ' ' : text.charAt(i + 1));
            }
        }
        return score;
    }

    private static int plausibility(char c, char before, char after) {
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        if (LETTERS.indexOf(Character.toLowerCase(c)) >= 0) {
            boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
            return capitalInside ? -3 : inWord ? 3 : 1;
        }
        if (SIGNS.indexOf(c) >= 0 || c == '\u00A0') {
            return Character.isLetter(before) && Character.isLetter(after) && c != '’' ? 0 : 2;
        }
        return Character.isISOControl(c) || c == '\uFFFD' ? -8 : -3;
    }
}
