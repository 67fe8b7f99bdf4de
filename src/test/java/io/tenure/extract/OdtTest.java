package io.tenure.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OdtTest {

    private static final String STYLES = """
            <style:style style:name='P1' style:family='paragraph' style:parent-style-name='Heading_20_1'/>
            <style:style style:name='B' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>
            <style:style style:name='H' style:family='text'><style:text-properties text:display='none'/></style:style>
            """;

    @Test
    void headingsSpansBreaksAndLists() {
        assertThat(lines("<text:p text:style-name='P1'>Ann Bee</text:p><text:h text:outline-level='2'>Work</text:h>"
                        + "<text:p><text:span text:style-name='B'>Acme</text:span><text:tab/>2019\n – now<text:line-break/>SRE</text:p>"
                        + "<text:list><text:list-item><text:p>Puppet</text:p><text:list><text:list-item><text:p>Hiera</text:p>"
                        + "</text:list-item></text:list></text:list-item></text:list>"))
                .containsExactly("# Ann Bee", "", "## Work", "Acme | 2019 – now", "SRE", "- Puppet", "  - Hiera");
    }

    @Test
    void tablesFramesAndWhatIsNotShown() {
        assertThat(
                        lines(
                                "<text:tracked-changes><text:p>no</text:p></text:tracked-changes>"
                                        + "<text:p>Bolt<text:span text:style-name='H'>no</text:span></text:p>"
                                        + "<table:table><table:table-row><table:table-cell><text:p>2015</text:p></table:table-cell>"
                                        + "<table:table-cell><text:p>Cog</text:p></table:table-cell></table:table-row></table:table>"
                                        + "<text:p><draw:frame><draw:text-box><text:p>Leeds</text:p></draw:text-box></draw:frame></text:p>"))
                .containsExactly("Bolt", "", "1> 2015 | Cog", "", "Leeds");
    }

    private static List<String> lines(String body) {
        return Shown.lines(new OfficeFile().extract("cv.odt", Parts.odt(STYLES, body)));
    }
}
