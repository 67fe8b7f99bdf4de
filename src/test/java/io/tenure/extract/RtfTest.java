package io.tenure.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class RtfTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}{\\f1\\fcharset238 Times CE;}}"
                    + "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}"
                    + "{\\info{\\title no}{\\revtim\\yr2023\\mo5\\dy4}}";

    @Test
    void paragraphsHeadingsBoldAndBullets() {
        assertThat(Shown.lines(read("\\pard\\s1 Ann Bee\\par\\pard {\\b Acme}\\tab 2019 \\'96 now\\line SRE\\par"
                        + "{\\pntext\\'b7\\tab}{\\*\\pn\\pnlvlblt}Puppet\\par\\pard done\\par")))
                .containsExactly("# Ann Bee", "Acme | 2019 – now", "SRE", "- Puppet", "done");
    }

    @Test
    void charactersOfEveryKind() {
        assertThat(Shown.lines(read("Sol\\'e8ne {\\f1 \\'a3\\'f3d\\'9f} \\u8364? \\endash\\~\\{x\\}\\par")))
                .containsExactly("Solène Łódź € – {x}");
    }

    @Test
    void tablesMakeRows() {
        assertThat(Shown.lines(read("\\trowd\\cellx1\\cellx2\\pard\\intbl 2019\\cell Acme\\par SRE\\cell\\row"
                        + "\\pard\\intbl 2015\\cell Bolt\\cell\\row\\pard after\\par")))
                .containsExactly("1> 2019 | Acme", "1> SRE", "2> 2015 | Bolt", "", "after");
    }

    @Test
    void whatIsNotShownIsLeftOut() {
        Extraction read = read(
                "Puppet{\\v no}{\\cf2 no}{\\deleted no}{\\field{\\*\\fldinst HYPERLINK no}{\\fldrslt site}}{\\pict\\bin4 }}}}no}\\par");

        assertThat(Shown.lines(read)).containsExactly("Puppetsite");
        assertThat(Shown.document(read).written()).isEqualTo(LocalDate.of(2023, 5, 4));
    }

    @Test
    void aFileThatEndsEarlyIsReadWithARemark() {
        Extraction read =
                new Rtf().extract("cv.rtf", (HEAD + "Ann Bee\\par Acme").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Shown.document(read).remarks()).contains("the file ends early: some of it may be missing");
    }

    private static Extraction read(String body) {
        return new Rtf().extract("cv.rtf", (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }
}
