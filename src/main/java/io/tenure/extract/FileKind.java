package io.tenure.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What kind of file it is: by its content first, then by the ending of its name. */
enum FileKind {
    TEXT(false),
    MARKDOWN(false),
    HTML(false),
    JSON(false),
    XML(false),
    PDF(true),
    /** DOCX, ODT and whatever else comes in a zip. */
    ZIP(true),
    RTF(true),
    /** DOC, and DOCX behind a password. */
    OLE(true),
    IMAGE(true),
    UNKNOWN(false);

    private static final int HEAD = 2_000;

    private static final Map<String, FileKind> BY_ENDING = Map.ofEntries(
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("mkd", MARKDOWN),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("json", JSON),
            Map.entry("xml", XML));

    private static final Pattern HTML_START =
            Pattern.compile("\\A(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*<(?:!doctype html|html|head|body)\\b", Pattern.DOTALL);
    private static final Pattern JSON_START = Pattern.compile("\\A\\s*\\{\\s*(?:\"|\\})");
    private static final Pattern XML_START =
            Pattern.compile("\\A\\s*<(?:\\?xml|!DOCTYPE|SkillsPassport|Candidate|Resume)\\b");

    private final boolean dangerous;

    FileKind(boolean dangerous) {
        this.dangerous = dangerous;
    }

    /** Whether it takes a large library to open it, which hostile content may bring down. */
    boolean isDangerous() {
        return dangerous;
    }

    /** The kind of a file that is not empty. */
    static FileKind of(String name, byte[] bytes) {
        FileKind binary = binary(bytes);
        if (binary != UNKNOWN) {
            return binary;
        }
        String head = TextDecoder.decode(bytes.length > HEAD ? java.util.Arrays.copyOf(bytes, HEAD) : bytes);
        if (HTML_START.matcher(head.toLowerCase(Locale.ROOT)).find()) {
            return HTML;
        }
        if (JSON_START.matcher(head).find()) {
            return JSON;
        }
        if (XML_START.matcher(head).find()) {
            return XML;
        }
        FileKind named = BY_ENDING.getOrDefault(Extractor.ending(name), TEXT);
        return named == JSON || named == XML ? TEXT : named;
    }

    private static FileKind binary(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1_100), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (isImage(head)) {
            return IMAGE;
        }
        return head.contains("%PDF-") ? PDF : UNKNOWN;
    }

    private static boolean isImage(String head) {
        return head.startsWith("\u0089PNG\r\n")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("BM") && head.length() > 9 && head.charAt(6) == 0 && head.charAt(8) == 0;
    }
}
