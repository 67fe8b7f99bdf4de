package io.tenure.query;

import java.util.List;

/** What became of a query's text: it was understood, or it is refused. */
public sealed interface QueryReading {

    /**
     * A query that can be asked.
     *
     * @param text as typed
     * @param query the tree
     * @param understood the tree in the words of the language, fully bracketed; reads back to the same tree
     * @param leaves in the order of the text
     * @param messages what was not read as it may have been meant, in the order of the text
     */
    record Understood(String text, Query query, String understood, List<ReadLeaf> leaves, List<Message> messages)
            implements QueryReading {
        public Understood {
            leaves = List.copyOf(leaves);
            messages = List.copyOf(messages);
        }
    }

    /**
     * A query that is not answered.
     *
     * @param reason one or two sentences for whoever typed it
     * @param start offset of the first char of what is refused
     * @param end offset after its last char
     */
    record Refused(String text, Cause cause, String reason, int start, int end) implements QueryReading {}

    /** Why a query is refused. */
    enum Cause {
        /** It asks for age, sex, origin, religion, health or the like. */
        PROTECTED,
        /** It is longer, deeper or has more leaves than can be asked at once. */
        TOO_LARGE
    }
}
