package io.tenure.parse;

import java.util.List;

/**
 * A line of a text that was put together, and the line of the CV that it was made of.
 *
 * @param text what of the line went into the text
 */
record TextPart(CvLine line, String text) {

    /** The text that the parts make, one line each. */
    static String join(List<TextPart> parts) {
        return String.join("\n", parts.stream().map(TextPart::text).toList());
    }
}
