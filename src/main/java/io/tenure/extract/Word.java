package io.tenure.extract;

import java.util.List;

/**
 * A word where it stands on a page; or a single character, before words are made.
 *
 * @param x its left edge in points from the left edge of the page
 * @param y its baseline in points from the top
 * @param size of its font in points
 */
record Word(String text, float x, float width, float y, float size, boolean bold, boolean italic) {

    float right() {
        return x + width;
    }

    Word withText(String other) {
        return new Word(other, x, width, y, size, bold, italic);
    }

    /** This word and one that stands right behind it; punctuation takes the style of the letters that it stands at. */
    Word and(Word next) {
        return new Word(
                text + next.text,
                x,
                next.right() - x,
                y,
                Math.max(size, next.size),
                isMark() ? next.bold : bold && (next.bold || next.isMark()),
                isMark() ? next.italic : italic && (next.italic || next.isMark()));
    }

    private boolean isMark() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    static StyledText styled(List<Word> words) {
        StyledText.Builder builder = new StyledText.Builder();
        for (Word word : words) {
            if (!builder.isEmpty()) {
                builder.append(" ", word.bold(), word.italic());
            }
            builder.append(word.text(), word.bold(), word.italic());
        }
        return builder.build();
    }
}
