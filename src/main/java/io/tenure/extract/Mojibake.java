package io.tenure.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Mends UTF-8 that was once read as windows-1252 and saved again: "â€“" for a dash, "Ã©" for "é". Every stretch beyond ASCII is turned back
 * into bytes; where those are valid UTF-8, that is what was meant, as such stretches do not arise otherwise.
 */
final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Mojibake() {}

    static String mend(String text) {
        if (text.indexOf('Ã') < 0
                && text.indexOf('â') < 0
                && text.indexOf('Â') < 0
                && text.indexOf('Å') < 0
                && text.indexOf('Ä') < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && text.charAt(end) > 127) {
                end++;
            }
            if (end == i) {
                mended.append(text.charAt(i++));
            } else {
                mended.append(mendStretch(text.substring(i, end)));
                i = end;
            }
        }
        return mended.toString();
    }

    private static String mendStretch(String stretch) {
        if (stretch.length() < 2) {
            return stretch;
        }
        ByteBuffer bytes = toBytes(stretch);
        String mended = bytes == null ? null : decode(bytes);
        return mended == null ? stretch : mended;
    }

    /** The bytes that were misread, or null where a character cannot have come from one. */
    private static @Nullable ByteBuffer toBytes(String stretch) {
        ByteBuffer bytes = ByteBuffer.allocate(stretch.length());
        for (int i = 0; i < stretch.length(); i++) {
            char c = stretch.charAt(i);
            byte[] encoded =
                    c < 0xA0 ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WINDOWS_1252);
            if (encoded.length != 1 || encoded[0] == '?') {
                return null;
            }
            bytes.put(encoded[0]);
        }
        return bytes.flip();
    }

    private static @Nullable String decode(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }
}
