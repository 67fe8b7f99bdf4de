package io.tenure.proof;

import org.jspecify.annotations.Nullable;

/** Writes HTML. Everything that is not a tag of ours is escaped: there is no way to write text from a CV as markup. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    Html doctype() {
        out.append("<!doctype html>\n");
        return this;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; one with the value null is left out
     */
    Html open(String tag, @Nullable String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(value);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds nothing but text. */
    Html element(String tag, String className, String text) {
        return open(tag, "class", className.isEmpty() ? null : className)
                .text(text)
                .close(tag);
    }

    /** Ends a line of the source; no meaning in the page. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** Our own style sheet or script, as it is. It must not hold an end tag. */
    Html ours(String tag, String content) {
        out.append('<')
                .append(tag)
                .append('>')
                .append(content)
                .append("</")
                .append(tag)
                .append('>');
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isControl(c) ? '\ufffd' : c);
            }
        }
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
