package io.tenure.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.MonthRange;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How dates are said, and what they mean: {@code form start..end}, months exact, years bare, bounds in brackets. */
class DateScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Feb 2016 - 03/2018            | RANGE 2016-02..2018-03
            2016-02 – 2016-11             | RANGE 2016-02..2016-11
            2016.03 - 2017.04             | RANGE 2016-03..2017-04
            2012–14                       | RANGE 2012..2014
            '09-'11                       | RANGE 2009..2011
            (2006-08)                     | RANGE 2006..2008
            Sep-23 - now                  | RANGE 2023-09..now
            2019 to date                  | RANGE 2019..now
            2019 – till date              | RANGE 2019..now
            Jan-Mar 2014                  | RANGE 2014-01..2014-03
            Nov – Feb 2014                | RANGE 2013-11..2014-02
            since 2019                    | SINCE 2019..now
            from 2003                     | FROM 2003..?
            until March 2011              | UNTIL ?..2011-03
            end of 2017                   | POINT [2017-09,2017-12]..[2017-09,2017-12]
            Summer 2014                   | POINT [2014-06,2014-08]..[2014-06,2014-08]
            winters 2011/12 and 2013/14   | RANGE [2011-11,2012-03]..[2013-11,2014-03]
            summers '91, '92              | RANGE [1991-06,1991-08]..[1992-06,1992-08]
            étés 2009, 2010 et 2011       | RANGE [2009-06,2009-08]..[2011-06,2011-08]
            Jun 94 - Jan 97               | RANGE 1994-06..1997-01
            Feb 97 - to date              | RANGE 1997-02..now
            Mar 12 - Jul 15               | RANGE 2012-03..2015-07
            6/96 - Present                | RANGE 1996-06..now
            9/92 - 5/96                   | RANGE 1992-09..1996-05
            [2021-02]--[2023-09]          | RANGE 2021-02..2023-09
            2020-02 – · Acme              | RANGE 2020-02..now
            4 years to June 2021          | RANGE [2017-06,2017-07]..2021-06
            eighteen months from May 2010 | RANGE 2010-05..[2011-10,2011-11]
            2 yrs 3 mos                   | DURATION ?..?
            12 May 2020                   | POINT 2020-05..2020-05
            May 12, 2020                  | POINT 2020-05..2020-05
            03/04/2019                    | POINT 2019-04..2019-04
            seit 03/2019                  | SINCE 2019-03..now
            März bis August 2018          | RANGE 2018-03..2018-08
            April 2013 bis heute          | RANGE 2013-04..now
            Févr. 2014 – août 2017        | RANGE 2014-02..2017-08
            depuis septembre 2021         | SINCE 2021-09..now
            de 2010 à 2012                | RANGE 2010..2012
            mayo de 2020 – actualidad     | RANGE 2020-05..now
            desde enero de 2019           | SINCE 2019-01..now
            marzo 2018 – oggi             | RANGE 2018-03..now
            dal 2015                      | SINCE 2015..now
            maart 2016 – heden            | RANGE 2016-03..now
            janeiro de 2020 – presente    | RANGE 2020-01..now
            04.2021 - obecnie             | RANGE 2021-04..now
            sierpień 2017 - maj 2019      | RANGE 2017-08..2019-05
            mars 2021 – nu                | RANGE 2021-03..now
            """)
    void readsDates(String text, String expected) {
        assertThat(new DateScanner(false).scan(text))
                .extracting(DateScannerTest::print)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0171 3920042
            Windows 95 and Exchange
            ISO 27001 and 9001:2015x
            12, 101–118
            may march
            on May 12 and again on June 3
            May 12 - June 14, 2015 is no
            9/11, 24/7 and 50/50
            """)
    void readsNoDateInto(String text) {
        assertThat(new DateScanner(false).scan(text))
                .filteredOn(DateSpan::isPeriod)
                .isEmpty();
    }

    @Example
    void readsTheMonthFirstWhereTheDocumentDoes() {
        assertThat(new DateScanner(true).scan("03/04/2019"))
                .extracting(DateScannerTest::print)
                .containsExactly("POINT 2019-03..2019-03");
    }

    @Property
    void findsOrderedSpansInsideAnyText(@ForAll @StringLength(max = 200) String text) {
        List<DateSpan> spans = new DateScanner(false).scan(text);
        int last = 0;
        for (DateSpan span : spans) {
            assertThat(span.from()).isBetween(last, span.to());
            assertThat(span.to()).isLessThanOrEqualTo(text.length());
            last = span.to();
        }
    }

    private static String print(DateSpan span) {
        return span.form() + " " + print(span.start()) + ".." + (span.ongoing() ? "now" : print(span.end()));
    }

    private static String print(MonthRange range) {
        return range.isUnknown()
                ? "?"
                : CareerNotation.of(io.tenure.career.Period.of(range, range)).replaceAll("\\.\\..*", "");
    }
}
