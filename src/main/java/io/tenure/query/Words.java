package io.tenure.query;

import java.util.List;

/**
 * Cuts text into the words that are compared. Engine and evaluator share one implementation, and so do the text of a CV and the words of a
 * query. Safe for use by many threads.
 */
public interface Words {

    /**
     * The words of a text in order, folded (case, accents) and, for {@link Target.Field#TEXT}, stemmed.
     *
     * @param language of the CV (ISO 639-1); a query's words are analysed once for each language of the CVs that they meet
     */
    List<Word> read(Target.Field field, String text, String language);

    /** {@link #read} without the places. */
    default List<String> of(Target.Field field, String text, String language) {
        return read(field, text, language).stream().map(Word::form).toList();
    }

    /**
     * A word as it is compared, and where it stands.
     *
     * @param form folded, perhaps stemmed
     * @param start offset of its first char in the text
     * @param end offset after its last char
     */
    record Word(String form, int start, int end) {}
}
