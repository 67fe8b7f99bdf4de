package io.tenure.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

final class PeriodTest {

    private static final int NOW = Months.index(2026, 11);

    @Test
    void anExactPeriodCertainlyMeetsTheMonthsInIt() {
        Period job = Period.of(month(2012, 3), month(2014, 6));

        assertThat(job.overlaps(Months.index(2014, 6), NOW)).isEqualTo(Certainty.CERTAIN);
        assertThat(job.overlaps(Months.index(2014, 7), NOW)).isEqualTo(Certainty.NO);
        assertThat(job.overlaps(Months.OPEN_START, Months.index(2012, 2))).isEqualTo(Certainty.NO);
    }

    @Test
    void aYearLeavesItsEndsPossible() {
        Period job = Period.of(MonthRange.ofYear(2009), MonthRange.ofYear(2013));

        assertThat(job.overlaps(Months.index(2013, 1), NOW)).isEqualTo(Certainty.CERTAIN);
        assertThat(job.overlaps(Months.index(2013, 2), NOW)).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void anUndatedJobIsCertainWhereItsBoundsMeet() {
        Period job = new Period(
                MonthRange.between(YearMonth.of(2014, 1), YearMonth.of(2017, 12)),
                MonthRange.from(YearMonth.of(2017, 1)),
                false,
                false);

        assertThat(job.overlaps(Months.index(2011, 1), NOW)).isEqualTo(Certainty.CERTAIN);
        assertThat(job.overlaps(Months.index(2014, 1), Months.index(2014, 12))).isEqualTo(Certainty.POSSIBLE);
        assertThat(job.overlaps(Months.OPEN_START, Months.index(2013, 12))).isEqualTo(Certainty.NO);
    }

    @Test
    void anOngoingJobIsCertainUpToTheDayTheCvWasWritten() {
        Period job = Period.ongoingSince(month(2010, 1), YearMonth.of(2018, 3));

        assertThat(job.overlaps(Months.index(2018, 3), NOW)).isEqualTo(Certainty.CERTAIN);
        assertThat(job.overlaps(Months.index(2018, 4), NOW)).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void anEmptySpanMeetsNothing() {
        assertThat(Period.UNKNOWN.overlaps(NOW, NOW - 1)).isEqualTo(Certainty.NO);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> MonthRange.between(YearMonth.of(2014, 2), YearMonth.of(2014, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2014-02");
    }

    private static MonthRange month(int year, int month) {
        return MonthRange.of(YearMonth.of(year, month));
    }
}
