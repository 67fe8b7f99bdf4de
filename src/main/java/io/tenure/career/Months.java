package io.tenure.career;

import java.time.YearMonth;

/**
 * Months as whole numbers, for arithmetic and for the index: {@code year * 12 + month - 1}, so January of year 0 is 0 and November 2026
 * is 24322.
 */
public final class Months {

    /** Stands for "no earliest month": before every month that a CV can name. */
    public static final int OPEN_START = 0;

    /** Stands for "no latest month": after every month that a CV can name; fits into 15 bits. */
    public static final int OPEN_END = Short.MAX_VALUE;

    private Months() {}

    public static int index(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    public static int index(int year, int month) {
        return year * 12 + month - 1;
    }

    public static YearMonth toYearMonth(int index) {
        return YearMonth.of(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
    }
}
