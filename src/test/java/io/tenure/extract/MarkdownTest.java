package io.tenure.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkdownTest {

    private final Extractor reader = new Markdown();

    @Test
    void headingsOfBothStylesAndWithoutASpace() {
        assertThat(Shown.text(reader, "Ann Bee\n=======\n\nWork\n----\n\n### Acme ###\n##Skills\n#1 in sales"))
                .containsExactly("# Ann Bee", "", "## Work", "", "### Acme", "## Skills", "#1 in sales");
    }

    @Test
    void lineBreaksOfTheSourceStayLines() {
        assertThat(Shown.text(
                        reader, "**Head Chef** for **The Mill**, since 2019\nMenus, rotas.  \nStocktaking\\\nHACCP"))
                .containsExactly("Head Chef for The Mill, since 2019", "Menus, rotas.", "Stocktaking", "HACCP");
    }

    @Test
    void emphasisBecomesStyle() {
        Line line = Shown.document(
                        reader.extract("cv.md", "**Acme** and *SRE*".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .lines()
                .getFirst();

        assertThat(line.runs())
                .containsExactly(
                        new Line.Run("Acme ", true, false),
                        new Line.Run("and ", false, false),
                        new Line.Run("SRE", false, true));
    }

    @Test
    void referenceLinksShowTheirText() {
        assertThat(
                        Shown.text(
                                reader,
                                "### SRE for [Acme Digital][]\n[Bolt][1] and [Cog][nowhere]\n\n[acme digital]: http://acme.example\n[1]: http://b.example"))
                .containsExactly("### SRE for Acme Digital", "Bolt and Cog");
    }

    @Test
    void onlyLinksThatSayMoreThanTheirTextShowTheirTarget() {
        assertThat(
                        Shown.text(
                                reader,
                                "[LinkedIn](https://www.linkedin.com/in/annbee) [mail](mailto:ann@example.org) [Acme](https://acme.example/)"))
                .containsExactly("LinkedIn https://www.linkedin.com/in/annbee mail ann@example.org Acme");
    }

    @Test
    void tablesKeepTheirRows() {
        assertThat(Shown.text(reader, "| when | what |\n|---|---|\n| 2019 | **SRE**, Acme |\n| 2015 | |\n\nmore"))
                .containsExactly("1> when | what", "2> 2019 | SRE, Acme", "3> 2015 | ", "", "more");
    }

    @Test
    void definitionLists() {
        assertThat(Shown.text(reader, "*Engineer*, 2019 - now\n: Swift and Kotlin.\n\n*Intern*, 2014\n: Java"))
                .containsExactly("? Engineer, 2019 - now", ": Swift and Kotlin.", "", "? Intern, 2014", ": Java");
    }

    @Test
    void listsNestAndKeepWhatIsNoItemNumber() {
        assertThat(Shown.text(reader, "- Puppet\n  - Hiera\n\n    and more\n* AWS\n\ntext\n\n2010. A good year"))
                .containsExactly(
                        "- Puppet", "  - Hiera", "", "and more", "- AWS", "", "text", "", "- 2010. A good year");
    }

    @Test
    void frontMatterIsTextAndHtmlIsRead() {
        assertThat(
                        Shown.text(
                                reader,
                                "---\nname: Ann Bee\nlang: en\n---\n<div><b>Acme</b><br>SRE</div>\n\nLeeds<br>UK <!-- no -->\n\n***\n"))
                .containsExactly("name: Ann Bee", "lang: en", "", "*Acme*", "SRE", "", "Leeds", "UK", "", "---");
    }
}
