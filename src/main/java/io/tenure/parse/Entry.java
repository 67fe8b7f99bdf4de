package io.tenure.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dated thing of a CV: its head, its text, and what it inherits from the employer's heading above it.
 *
 * @param head title, employer, place and dates
 * @param body the lines of its text
 * @param span the employer's own dates where the entry is one of several roles under it and states none, or null
 */
record Entry(Head head, List<CvLine> body, @Nullable DateSpan span) {

    Entry withHead(Head newHead) {
        return new Entry(newHead, body, span);
    }
}
