package io.tenure.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

final class HtmlTest {

    private final Extractor reader = new Html();

    @Test
    void headingsParagraphsAndBreaks() {
        assertThat(Shown.text(
                        reader, "<h1>Ann&nbsp;Bee</h1><p>Leeds<br>UK</p><hr><div><div>Acme</div><div>SRE</div></div>"))
                .containsExactly("# Ann Bee", "", "Leeds", "UK", "", "---", "", "Acme", "SRE");
    }

    @Test
    void whatAPageDoesNotShowIsLeftOut() {
        String page = """
                <html><head><title>no</title><style>.gone { display: none } /* .x {} */</style></head><body>
                <nav>Menu</nav><script>no()</script><!-- <p>no</p> --><p class="gone">no</p><p style="visibility:hidden">no</p>
                <p hidden>no</p><p>Puppet<span style="font-size:0">no</span></p></body></html>
                """;

        assertThat(Shown.text(reader, page)).containsExactly("Puppet");
    }

    @Test
    void whiteTextIsHiddenUnlessSomethingLiesBehindIt() {
        Extraction read = reader.extract(
                "cv.html",
                ("<style>.side{background:#224}</style><p style='color:#fff'>java java</p>"
                                + "<div class=side><p style='color:white'>Ann Bee</p></div>")
                        .getBytes(Charset.defaultCharset()));

        assertThat(Shown.lines(read)).containsExactly("Ann Bee");
        assertThat(Shown.document(read).remarks()).contains("hidden text left out: 9 characters");
    }

    @Test
    void listsNestAndDefinitionsFollowTheirTerms() {
        assertThat(
                        Shown.text(
                                reader,
                                "<ul><li>Puppet<ul><li>Hiera</li></ul></li><li><p>AWS</p><p>EC2</p></li></ul><dl><dt>SRE</dt><dd>Acme</dd></dl>"))
                .containsExactly("- Puppet", "  - Hiera", "- AWS", "EC2", "", "? SRE", ": Acme");
    }

    @Test
    void rowsSetTheirFirstLinesSideBySide() {
        String table = """
                <table><tr><td colspan=2><b>CAREER</b></td></tr>
                <tr><td>Sept 2008&#150;<br>July 2016</td><td><b>Acme</b>, Leeds<br>SRE<ul><li>Puppet</li></ul></td></tr></table>
                """;

        assertThat(Shown.text(reader, table))
                .containsExactly("*CAREER*", "2> Sept 2008– July 2016 | Acme, Leeds", "2> SRE", "2> ", "2> - Puppet");
    }

    @Test
    void aDateThatSpansRowsMakesOneRowOfThem() {
        assertThat(
                        Shown.text(
                                reader,
                                "<table><tr><td rowspan=2>2019</td><td>Acme</td></tr><tr><td>SRE</td></tr><tr><td>2015</td><td>Bolt</td></tr></table>"))
                .containsExactly("1> 2019 | Acme", "1>  | SRE", "2> 2015 | Bolt");
    }

    @Test
    void tablesThatOnlySetColumnsAreReadColumnByColumn() {
        String column = "<h2>%s</h2><p>one</p><p>two</p>";

        assertThat(Shown.text(
                        reader,
                        "<table><tr><td>" + column.formatted("Skills") + "</td><td>" + column.formatted("Work")
                                + "</td></tr></table>"))
                .filteredOn(line -> !line.isEmpty())
                .containsExactly("## Skills", "one", "two", "## Work", "one", "two");
    }

    @Test
    void wordExportsAreWindows1252WithDashesForBullets() {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><body lang=EN-GB>"
                + "<p class=MsoNormal><b><span style='font-size:16.0pt'>ANN B\u00C9E</span></b></p><p class=MsoNormal>&nbsp;</p>"
                + "<p class=MsoNormal>Jan 2010 \u2013 now</p><p class=MsoNormal>-&nbsp;&nbsp; Pup\u00ADpet</p></body>";
        Extraction read = reader.extract("cv.html", page.getBytes(Charset.forName("windows-1252")));

        assertThat(Shown.lines(read)).containsExactly("*ANN BÉE*", "", "Jan 2010 – now", "- Puppet");
        assertThat(Shown.document(read).lines().getFirst().size()).isGreaterThan(1.4f);
        assertThat(Shown.document(read).language()).isEqualTo("en");
    }

    @Test
    void labelsSetApartByStyleOnlyAreParted() {
        assertThat(Shown.text(reader, "<p><span>Go</span><span>Rust</span><span>C</span></p><p>x<sup>2</sup></p>"))
                .containsExactly("Go, Rust, C", "", "x2");
    }
}
