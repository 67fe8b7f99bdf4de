package io.tenure.extract;

import java.time.Duration;
import java.util.List;

/** Why a file was not read, in one line that names the mend. */
final class Reasons {

    static final String EMPTY = "empty file (0 bytes): save it again at its source";
    static final String NO_TEXT = "no text in it: save it again at its source";
    static final String NOT_TEXT =
            "not a CV in a format that can be read: bring it as PDF, DOCX, ODT, RTF, HTML, Markdown, JSON or plain text";

    static final String ENCRYPTED = "encrypted: save it without a password and try again";
    static final String NOT_A_DOCUMENT =
            "no document in it: bring the CV itself as PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, JSON or plain text";
    static final String DAMAGED = "damaged or cut short: save it again at its source and try again";
    static final String ZIP_BOMB = "unpacks to far more than a CV holds: save it again without attachments";

    private static final int TOO_LITTLE = 200;

    private Reasons() {}

    static String tooLarge(long bytes) {
        return "too large (%d MB, the limit is %d MB): make its pictures smaller and try again"
                .formatted(bytes >> 20, Extractors.MOST_BYTES >> 20);
    }

    static String tooSlow(Duration limit) {
        return "took longer than %d seconds to open: save it again at its source, or bring it as another format"
                .formatted(limit.toSeconds());
    }

    static String tooMuchMemory(int megabytes) {
        return "could not be opened within %d MB of memory: make its pictures smaller, or bring it as another format"
                .formatted(megabytes);
    }

    /** White, tiny or otherwise invisible text: most often keywords meant for machines. */
    static String hiddenText(int characters) {
        return "hidden text left out: " + characters + " characters";
    }

    /** What is odd about the lines as a whole. */
    static List<String> remarksOn(List<Line> lines) {
        if (lines.size() >= Lines.MOST) {
            return List.of("only the first " + Lines.MOST + " lines were read");
        }
        long letters = lines.stream()
                .flatMap(line -> line.cells().stream())
                .mapToInt(String::length)
                .sum();
        return letters < TOO_LITTLE ? List.of("little text: " + letters + " characters") : List.of();
    }
}
