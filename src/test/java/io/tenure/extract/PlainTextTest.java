package io.tenure.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {

    private final Extractor reader = new PlainText();

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Solène Quémeré – née à Brest",
        "UTF-16LE, Ingénieure d’études à Brest",
        "UTF-16BE, Ingénieure d’études à Brest",
        "windows-1252, Jörg Wüst – Änderungswesen “Prüfstand”",
        "windows-1250, Kierownik działu – Gdańsk Łódź Świdnica",
        "ISO-8859-2, Kierownik działu w Łodzi oraz Gdańsku – tak",
        "x-MacRoman, Solène était ingénieure à l’hôpital",
        "IBM850, Jörg Müller Geschäftsführer für Änderungen"
    })
    void findsTheEncoding(String charset, String text) {
        String encodable = new String(text.getBytes(Charset.forName(charset)), Charset.forName(charset));
        byte[] bytes = encodable.getBytes(Charset.forName(charset));

        assertThat(TextDecoder.decode(bytes)).isEqualTo(encodable);
    }

    @Test
    void byteOrderMarksAreNoText() {
        byte[] utf8 = "\uFEFFAnn Bee".getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = "\uFEFFAnn Bee".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Shown.lines(reader.extract("cv.txt", utf8))).containsExactly("Ann Bee");
        assertThat(Shown.lines(reader.extract("cv.txt", utf16))).containsExactly("Ann Bee");
    }

    @Test
    void mendsTextThatWasDecodedWronglyOnce() {
        assertThat(Shown.text(reader, "SolÃ¨ne, 2009 â€“ 2012, cafÃ©")).containsExactly("Solène, 2009 – 2012, café");
    }

    @Test
    void oneCharacterForEachThatOnlyLooksDifferent() {
        assertThat(Shown.text(reader, "e\u00ADﬃcient\u00A0non\u2011stop\u200B")).containsExactly("efficient non-stop");
    }

    @Test
    void wideGapsTabsAndDotsMakeCells() {
        assertThat(Shown.text(reader, """
                        Acme Ltd, Leeds            April 2021 - present
                        SRE\tLeeds
                        Lead Engineer, Bolt plc ........ 2018 - now
                        two  spaces are no gap
                        """))
                .containsExactly(
                        "Acme Ltd, Leeds | April 2021 - present",
                        "SRE | Leeds",
                        "Lead Engineer, Bolt plc | 2018 - now",
                        "two spaces are no gap");
    }

    @Test
    void aMarginColumnKeepsItsIndent() {
        List<Line> lines = Shown.document(reader.extract("cv.txt", """
                        April 2013 -     Engineer
                        March 2019       Gear Works AG
                                         - planetary gears
                        """.getBytes(StandardCharsets.UTF_8)))
                .lines();

        assertThat(lines).extracting(Line::indent).containsExactly(0, 0, 17);
        assertThat(lines.getLast().block()).isEqualTo(Line.Block.BULLET);
    }

    @Test
    void bulletsAreItemsAndDeeperOnesNest() {
        assertThat(Shown.text(reader, " * Puppet\n   - modules\n * AWS\no  Chef\n• Hiera\n-5 is no item"))
                .containsExactly("- Puppet", "  - modules", "- AWS", "- Chef", "- Hiera", "-5 is no item");
    }

    @Test
    void numbersCountItemsButADayOfTheMonthDoesNot() {
        assertThat(Shown.text(reader, "1. März 2019 Eintritt\n\nPapers\n1. On rust\n2. More rust\n"))
                .containsExactly("1. März 2019 Eintritt", "", "Papers", "- On rust", "- More rust");
    }

    @Test
    void anUnderlinedLineIsAHeading() {
        assertThat(Shown.text(reader, "Ann Bee\n\nEmployment\n----------\nAcme, SRE\n----------\nBolt, SRE"))
                .containsExactly("Ann Bee", "", "# Employment", "Acme, SRE", "---", "Bolt, SRE");
    }

    @Test
    void whatEveryPageRepeatsIsLeftOut() {
        assertThat(Shown.text(reader, """
                        Ann Bee
                        Leeds

                        Acme, SRE, 2019 - now
                        - Puppet, and all
                                                   Page 1 of 2
                        -------------------------------------
                        Ann Bee - curriculum vitae

                          the modules of it

                        Bolt, SRE, 2015 - 2019
                                                   Page 2 of 2
                        """))
                .containsExactly(
                        "Ann Bee",
                        "Leeds",
                        "",
                        "Acme, SRE, 2019 - now",
                        "- Puppet, and all",
                        "the modules of it",
                        "",
                        "Bolt, SRE, 2015 - 2019");
    }

    @Test
    void formFeedsTurnThePage() {
        Document document = Shown.document(
                reader.extract("cv.txt", "Ann Bee\r\n\fAcme, SRE\r\n\fBolt, SRE\r\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(document.lines().stream().filter(line -> !line.isBlank()).map(Line::page))
                .containsExactly(1, 2, 3);
    }

    @Test
    void aNameThatRepeatsOnEachPageStaysOnTheFirst() {
        assertThat(Shown.text(
                        reader, "Ann Bee, Leeds\nAcme, SRE\n\fAnn Bee, Leeds\nBolt, SRE\n\fAnn Bee, Leeds\nCog, SRE"))
                .containsExactly("Ann Bee, Leeds", "Acme, SRE", "Bolt, SRE", "Cog, SRE");
    }

    @Test
    void yearsAtTheEdgesOfPagesAreNoPageNumbers() {
        assertThat(Shown.text(reader, "Ann Bee\n2015 - 2019\n\fBolt, SRE\n2011 - 2014"))
                .contains("2015 - 2019", "2011 - 2014");
    }

    @Test
    void nothingAndGarbageAreRefusedWithAReason() {
        assertThat(Shown.reason(reader.extract("cv.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reasons.NO_TEXT);
        byte[] garbage = new byte[4000];
        new java.util.Random(7).nextBytes(garbage);
        assertThat(Shown.reason(reader.extract("cv.txt", garbage))).isEqualTo(Reasons.NOT_TEXT);
    }
}
