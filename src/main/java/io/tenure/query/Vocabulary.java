package io.tenure.query;

import java.util.List;

/**
 * The names and words that occur in an index, so that a query can be cut along them and a slip of the finger be noticed. Names and words
 * are compared folded (case, accents). Safe for use by many threads; each answer takes microseconds.
 */
public interface Vocabulary {

    /** The vocabulary of an index that knows nothing. */
    Vocabulary NONE = new Vocabulary() {
        @Override
        public boolean isName(Target.Field field, String name) {
            return false;
        }

        @Override
        public boolean hasWord(String word) {
            return false;
        }

        @Override
        public List<String> listNear(String word) {
            return List.of();
        }
    };

    /** Whether this is the whole name of some job's employer ({@link Target.Field#EMPLOYER}) or place ({@link Target.Field#LOCATION}). */
    boolean isName(Target.Field field, String name);

    /** Whether the name of some job's employer may begin with this word: never no where one does. Asked before many longer names are. */
    default boolean mayBeginEmployer(String word) {
        return true;
    }

    /** Whether any CV holds this word. */
    boolean hasWord(String word);

    /** Words or names of the index that are written almost like this one, the likeliest first, at most five. */
    List<String> listNear(String word);
}
