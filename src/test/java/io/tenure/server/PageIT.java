package io.tenure.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.tenure.ingest.Ingest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser against a real server, as a recruiter meets it. Every test also asks that the browser had nothing to complain about. */
@EnabledIf(
        value = "io.tenure.server.Chromium#isExpected",
        disabledReason = "no Chromium on the PATH; install the package 'chromium'")
class PageIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final String WREN = """
            Wren Ashdown
            Site reliability engineer
            Leeds | wren.ashdown@example.org

            EXPERIENCE

            Fathom Harbour Ltd, Leeds
            Site Reliability Engineer          March 2014 - June 2019
            Ran Puppet on 900 servers in AWS and never once enjoyed it.

            Cobble Lane Bank, York
            Systems Administrator              January 2006 - February 2014
            Solaris, backups and a very small amount of sleep.
            """;

    private static final String IVO = """
            Ivo Brandreth
            Infrastructure engineer
            Bristol | ivo.brandreth@example.org

            EXPERIENCE

            Tall Gate Media, Bristol
            Infrastructure Engineer            May 2015 - Present
            Puppet and AWS by day, Terraform <img src=x onerror=alert(1)> by night.
            """;

    private static final String ODILE = """
            Odile Marchbanks
            Head chef
            Bath | odile.marchbanks@example.org

            EXPERIENCE

            The Crooked Spoon, Bath
            Head Chef                          2011 - Present
            Menus, ordering, food safety and nine cooks.
            """;

    private static final String TOVE = """
            Tove Lindgarth
            Falconer
            Kendal | tove.lindgarth@example.org

            EXPERIENCE

            Windle Crag Centre, Kendal
            Falconer                           April 2017 - Present
            Flies owls for schools and keeps gulls off a factory.
            """;

    @TempDir
    static Path folder;

    private static final List<AutoCloseable> OPENED = new ArrayList<>();

    private static TenureServer server;
    private static Chromium chromium;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        chromium = opened(Chromium.launch());
        Workspace workspace = opened(Workspace.open(folder, CLOCK));
        workspace
                .ingest()
                .takeAll(List.of(upload("wren.txt", WREN), upload("ivo.txt", IVO), upload("odile.txt", ODILE)));
        workspace.ingest().refresh();
        server = opened(TenureServer.start(workspace, "127.0.0.1", 0));
    }

    private static <T extends AutoCloseable> T opened(T resource) {
        OPENED.add(resource);
        return resource;
    }

    /** Without a browser nothing was opened. */
    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable resource : OPENED.reversed()) {
            resource.close();
        }
    }

    @BeforeEach
    void open() {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + server.port())
                        .setViewportSize(1280, 900));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    @Test
    void greetsWithSearchesToTry() {
        page.navigate("/");

        assertThat(page.getByText("working lives, or")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Puppet AND AWS after 2010")).click();
        assertThat(hits()).hasCount(2);
    }

    @Test
    void showsTheSentenceWithMarks() {
        search("Puppet AND AWS after 2010");

        Locator wren = hit("Wren Ashdown");
        assertThat(wren.getByText("Certain", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(wren).containsText("Site Reliability Engineer at Fathom Harbour");
        assertThat(wren).containsText("March 2014 to June 2019");
        assertThat(wren.locator("mark")).hasText(new String[] {"Puppet", "AWS"});
        assertThat(hit("Odile Marchbanks")).hasCount(0);
    }

    @Test
    void drawsTheCareerAndSaysItInWords() {
        search("Puppet");

        assertThat(hit("Wren Ashdown").getByRole(AriaRole.IMG))
                .hasAccessibleName(Pattern.compile(
                        "Career: .*Fathom Harbour.*March 2014 to June 2019 \\(matches\\); .*Cobble Lane.*"));
    }

    @Test
    void completesTheWordAtTheCursor() {
        page.navigate("/");
        Locator box = page.getByRole(AriaRole.COMBOBOX, named("Search working lives"));
        box.fill("Terraform AND pup");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Puppet");

        box.press("ArrowDown");
        box.press("Enter");
        assertThat(box).hasValue("Terraform AND Puppet ");
        box.press("Enter");
        assertThat(hits()).hasCount(1);
    }

    @Test
    void readsALeafInAnotherWay() {
        search("AWS");
        page.locator("understood-query summary").click();
        page.getByRole(AriaRole.BUTTON, named("As words anywhere in a CV")).click();

        assertThat(page).hasURL(Pattern.compile("[?]q=text%3AAWS"));
        assertThat(hits()).hasCount(2);
    }

    @Test
    void helpsWhereNobodyIsFound() {
        search("Solaris after 2020");

        assertThat(page.getByText("Nobody answers this search")).isVisible();
        page.locator("no-hits li button").first().click();
        assertThat(hit("Wren Ashdown")).hasCount(1);
    }

    @Test
    void narrowsByAFacetAndComesBack() {
        search("Puppet");
        assertThat(hits()).hasCount(2);

        page.getByLabel("Find in skills").fill("terra");
        page.getByRole(AriaRole.CHECKBOX, named("Terraform")).check();
        assertThat(hits()).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("[?]q=Puppet&skill=[^&]*terraform.*", Pattern.CASE_INSENSITIVE));

        page.goBack();
        assertThat(hits()).hasCount(2);
        assertThat(page).hasURL(Pattern.compile("[?]q=Puppet$"));
    }

    @Test
    void searchesInThePeriodOfTheTimeSlider() {
        search("Solaris");
        assertThat(hits()).hasCount(1);

        page.navigate("/?q=Solaris&from=2016-01");
        assertThat(page.getByText("Nobody answers this search")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Search again without filters")).click();
        assertThat(hits()).hasCount(1);
    }

    @Test
    void opensACandidateFromAnAddress() {
        search("Puppet");
        page.getByRole(AriaRole.LINK, named("Wren Ashdown")).click();
        assertThat(page).hasURL(Pattern.compile("candidate="));

        page.reload();
        Locator drawer = page.getByRole(AriaRole.DIALOG);
        assertThat(drawer.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Wren Ashdown")))
                .isVisible();
        assertThat(drawer).containsText("Solaris, backups and a very small amount of sleep.");
        assertThat(drawer).containsText("Why this person answers the search");

        page.keyboard().press("Escape");
        assertThat(drawer).hasCount(0);
        assertThat(hits()).hasCount(2);
    }

    @Test
    void takesInACvAndFindsIt() {
        page.navigate("/");
        page.locator("upload-panel input")
                .setInputFiles(new FilePayload("tove.txt", "text/plain", TOVE.getBytes(UTF_8)));
        assertThat(page.getByRole(AriaRole.REGION, named("CVs taken in"))).containsText("Tove Lindgarth");

        search("owls");
        assertThat(hit("Tove Lindgarth")).hasCount(1);
    }

    @Test
    void namesAFileThatCannotBeRead() {
        page.navigate("/");
        page.locator("upload-panel input").setInputFiles(new FilePayload("empty.txt", "text/plain", new byte[0]));

        assertThat(page.getByRole(AriaRole.REGION, named("CVs taken in"))).containsText("empty.txt");
        assertThat(page.locator("upload-panel .wrong")).not().isEmpty();
    }

    @Test
    void refusesToSearchByAgeAndSaysWhy() {
        search("engineer under 30");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText(Pattern.compile("age", Pattern.CASE_INSENSITIVE));
        assertThat(hits()).hasCount(0);
    }

    @Test
    void showsWhatACvSaysAsText() {
        search("Terraform");

        assertThat(hit("Ivo Brandreth")).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("hit-card img")).hasCount(0);
    }

    @Test
    void fitsANarrowScreen() {
        page.setViewportSize(360, 740);
        search("Puppet AND AWS after 2010");

        assertThat(hits()).hasCount(2);
        int widest = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(widest).isLessThanOrEqualTo(360);
    }

    @Test
    void saysPeriodsInWords() {
        page.navigate("/");

        assertThat(inWords("2019-03", "2019-03", "2022-06", "2022-06")).isEqualTo("March 2019 to June 2022");
        assertThat(inWords("2014-01", "2017-12", "2017-01", "")).isEqualTo("2014–17 to 2017 or later");
        assertThat(inWords("1999-01", "1999-12", "2005-01", "2005-12")).isEqualTo("1999 to 2005");
        assertThat(inWords("", "", "", "2004-12")).isEqualTo("until 2004 or earlier");
        assertThat(inWords("", "", "", "")).isEqualTo("no dates");
    }

    private Object inWords(String startEarliest, String startLatest, String endEarliest, String endLatest) {
        return page.evaluate("""
                async ([a, b, c, d]) => (await import('/dates.js')).periodInWords(
                    {start: {earliest: a || null, latest: b || null}, end: {earliest: c || null, latest: d || null}, ongoing: false, stated: true})
                """, List.of(startEarliest, startLatest, endEarliest, endLatest));
    }

    private void search(String query) {
        if (page.url().equals("about:blank")) {
            page.navigate("/");
        }
        Locator box = page.getByRole(AriaRole.COMBOBOX, named("Search working lives"));
        box.fill(query);
        box.press("Enter");
    }

    private Locator hits() {
        return page.locator("hit-card");
    }

    private Locator hit(String name) {
        return page.getByRole(AriaRole.ARTICLE, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Ingest.Upload upload(String file, String text) {
        return new Ingest.Upload(file, text.getBytes(UTF_8), null);
    }
}
