package io.tenure.parse;

import io.tenure.career.MonthRange;

/**
 * A date or a stretch of time as one line of a CV states it.
 *
 * @param from offset of its first char in the text
 * @param to offset after its last char
 * @param form how it is said
 * @param start when it begins; unknown where not said
 * @param end when it ends; unknown where not said or still going on
 * @param ongoing whether the text says that it still goes on
 * @param months its length where the text states one ("4 yrs"), else 0
 */
record DateSpan(int from, int to, Form form, MonthRange start, MonthRange end, boolean ongoing, int months) {

    /** How a date is said. */
    enum Form {
        /** Both ends: "2012 – 2014", "2019 to date", "4 years to June 2021". */
        RANGE,
        /** "since 2019". */
        SINCE,
        /** "from 2003". */
        FROM,
        /** "until 2011". */
        UNTIL,
        /** One date: "2014", "Summer 2014", "12 May 2020". */
        POINT,
        /** Only a length: "4 yrs". */
        DURATION,
        /** Only that it goes on: "still at it". */
        PRESENT
    }

    /** Whether it dates at least one end of a period. */
    boolean isDated() {
        return form != Form.DURATION && form != Form.PRESENT;
    }

    /** Whether it says when something began and whether it is over: more than a lone date. */
    boolean isPeriod() {
        return form == Form.RANGE || form == Form.SINCE || form == Form.FROM || form == Form.UNTIL;
    }

    /** Whether its end comes before its start, whatever the exact months. */
    boolean isReversed() {
        return start.earliest() != null && end.latest() != null && end.latest().isBefore(start.earliest());
    }
}
