package io.tenure.extract;

import java.util.ArrayList;
import java.util.List;

/** Makes words of characters. Spaces in the text and gaps on the page both separate them; letters that are only spaced out do not. */
final class Words {

    private static final float GAP = 0.18f;
    private static final int FEWEST_SPACED_LETTERS = 4;
    private static final float WIDER = 1.7f;
    private static final float APART = 1.5f;
    private static final float FARTHEST_MARK = 4f;

    private Words() {}

    /** The words of a page from its characters, in no order. */
    static List<Word> of(List<Word> characters) {
        List<Word> words = new ArrayList<>();
        for (WordLine line : WordLine.of(characters)) {
            words.addAll(marked(unspaced(words(line.words()))));
        }
        return words;
    }

    private static List<Word> words(List<Word> characters) {
        List<Word> words = new ArrayList<>();
        Word current = null;
        for (Word character : characters) {
            if (character.text().isBlank()) {
                if (current != null) {
                    words.add(current);
                }
                current = null;
            } else if (current == null) {
                current = character;
            } else if (isApart(current, character)) {
                words.add(current);
                current = character;
            } else {
                current = current.and(character);
            }
        }
        if (current != null) {
            words.add(current);
        }
        return words;
    }

    private static boolean isApart(Word word, Word next) {
        return next.x() - word.right() > GAP * Math.max(word.size(), next.size());
    }

    /** "E X P E R I E N C E" is one word: single letters at even distances. Where one of the gaps is clearly wider, a new word begins. */
    private static List<Word> unspaced(List<Word> words) {
        List<Word> out = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = from;
            while (to < words.size()
                    && isLetter(words.get(to))
                    && (to == from || isNear(words.get(to - 1), words.get(to)))) {
                to++;
            }
            if (to - from >= FEWEST_SPACED_LETTERS) {
                out.addAll(joined(words.subList(from, to)));
                from = to;
            } else {
                out.addAll(words.subList(from, Math.max(to, from + 1)));
                from = Math.max(to, from + 1);
            }
        }
        return out;
    }

    /** A bullet and the word behind it are one word: the white between them is no gap between columns. */
    private static List<Word> marked(List<Word> words) {
        List<Word> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean first = i == 0 || word.x() - words.get(i - 1).right() > APART * word.size();
            boolean mark = first && i + 1 < words.size() && isMark(word, words.get(i + 1));
            out.add(mark ? word.withText(word.text() + " ").and(words.get(++i)) : word);
        }
        return out;
    }

    private static boolean isMark(Word word, Word next) {
        return next.x() - word.right() < FARTHEST_MARK * next.size()
                && Bullets.markLength(word.text() + " x") == word.text().length() + 1;
    }

    private static boolean isLetter(Word word) {
        return word.text().codePointCount(0, word.text().length()) == 1
                && (Character.isLetterOrDigit(word.text().codePointAt(0)) || "&-/".contains(word.text()));
    }

    private static boolean isNear(Word word, Word next) {
        return next.x() - word.right() < 2.5f * word.size();
    }

    private static List<Word> joined(List<Word> letters) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < letters.size(); i++) {
            gaps.add(letters.get(i).x() - letters.get(i - 1).right());
        }
        float usual = gaps.stream().sorted().toList().get((gaps.size() - 1) / 2);
        List<Word> words = new ArrayList<>();
        Word current = letters.getFirst();
        for (int i = 1; i < letters.size(); i++) {
            if (gaps.get(i - 1) > WIDER * usual) {
                words.add(current);
                current = letters.get(i);
            } else {
                current = current.and(letters.get(i));
            }
        }
        words.add(current);
        return words;
    }
}
