package io.tenure.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page as a document: every line, every part of the career, and links that lead from each to the other. */
class ProofPageTest {

    private static final String CV = """
            Tamar Okafor-Lind
            Data engineer
            Utrecht | tamar.okafor-lind@example.org | 07700 900987

            EXPERIENCE

            Brightwater Analytics, Utrecht
            Data Engineer            March 2019 - present
            - Built pipelines in Python and Airflow
            - Some exposure to Terraform; no experience of Kafka

            Mill Lane Software, York
            Software Developer       2014 - 2019
            - Java services

            EDUCATION
            BSc Mathematics, University of York, 2010 - 2013

            LANGUAGES
            Dutch (native), English (fluent)

            PERSONAL
            Nationality: Dutch
            """;

    private final Document page = Jsoup.parse(Proofs.page("tamar.txt", CV));

    @Test
    void holdsEveryLineOfTheText() {
        CV.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceFirst("^- ", ""))
                .forEach(
                        line -> assertThat(visible(page.select("#text").text())).contains(visible(line)));
    }

    @Test
    void linksEachMarkToItsPartOfTheCareerAndBack() {
        assertThat(page.select("#text a.mark")).hasSizeGreaterThan(15).allSatisfy(mark -> {
            Element part = target(mark);
            assertThat(part.closest("#career")).as(mark.outerHtml()).isNotNull();
            assertThat(mark.attr("data-r").split(" ")).contains(part.attr("data-r"));
        });
        assertThat(page.select("#career a.part"))
                .hasSizeGreaterThan(15)
                .allSatisfy(part -> assertThat(target(part).closest("#text"))
                        .as(part.outerHtml())
                        .isNotNull());
    }

    @Test
    void showsTheCareerInOrderWithItsDates() {
        assertThat(page.select(".job").eachText())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("Data Engineer Brightwater Analytics · Utrecht Mar 2019 to present"),
                        second -> assertThat(second)
                                .startsWith("Software Developer Mill Lane Software · York 2014 to 2019"
                                        + " [2014-01, 2014-12] to [2019-01, 2019-12]"));
    }

    @Test
    void tellsClaimsApart() {
        Element job = page.select(".job").get(0);
        assertThat(job.select(".k-used").eachText()).contains("Python");
        assertThat(job.select(".k-perhaps").eachText()).containsExactly("Terraform");
        assertThat(job.select(".k-unclaimed").eachText()).containsExactly("Kafka");
    }

    @Test
    void leadsFromADoubtToItsLine() {
        Document doubtful = Jsoup.parse(Proofs.page("doubt.txt", CV.replace("2014 - 2019", "2019 - 2014")));
        Element note = doubtful.select(".notes a").get(0);
        assertThat(note.text()).contains("ends before it starts");
        Element line =
                Objects.requireNonNull(doubtful.getElementById(note.attr("href").substring(1)));
        assertThat(line.text()).contains("Mill Lane Software");
        assertThat(line.select("a.note").attr("aria-label")).contains(note.text());
    }

    @Test
    void namesEachIdOnce() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void showsAFormatForProgramsWithoutMarks() {
        Document json = Jsoup.parse(Proofs.page("tamar.json", """
                {"basics": {"name": "Tamar Okafor-Lind"},
                 "work": [{"name": "Mill Lane Software", "position": "Developer", "startDate": "2014-02", "endDate": "2019-01"}]}
                """));
        assertThat(json.select(".job").text()).contains("Developer Mill Lane Software Feb 2014 to Jan 2019");
        assertThat(json.select("#text").text()).contains("\"position\": \"Developer\"");
        assertThat(json.select("a.mark")).isEmpty();
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThat(Proofs.read("empty.txt", "")).isInstanceOf(ProofReader.Result.Unreadable.class);
    }

    private Element target(Element link) {
        String href = link.attr("href");
        assertThat(href).startsWith("#");
        Element target = page.getElementById(href.substring(1));
        assertThat(target).as("the target of " + link.outerHtml()).isNotNull();
        return Objects.requireNonNull(target);
    }

    private static String visible(String text) {
        return text.replaceAll("\\s", "");
    }
}
