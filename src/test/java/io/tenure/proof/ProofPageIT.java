package io.tenure.proof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.tenure.server.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in a real browser, opened as a file. Every test also asks that the browser complained about nothing and asked nobody anything. */
@EnabledIf(
        value = "io.tenure.server.Chromium#isExpected",
        disabledReason = "no Chromium on the PATH; install the package 'chromium'")
class ProofPageIT {

    private static final String HEAD = """
            Tamar Okafor-Lind
            Data engineer
            Utrecht | tamar.okafor-lind@example.org | 07700 900987

            EXPERIENCE

            Brightwater Analytics, Utrecht
            Data Engineer            March 2019 - present
            - Built pipelines in Python and Airflow
            - No experience of Kafka

            """;

    private static final String TAIL = """
            Mill Lane Software, York
            Software Developer       2001 - 2004
            - Java services
            """;

    /** Long enough that the last job stands outside the window on both sides. */
    private static final String LONG = HEAD
            + "Cobble Court Ltd, Leeds\nSoftware Tester       March 2006 - May 2007\n- Tested with Selenium\n\n"
                    .repeat(30)
            + TAIL;

    private static final String HOSTILE = """
            Tamar <b>Okafor</b>
            Data engineer <script>document.title = 'harmed'</script>
            Utrecht | tamar@example.org

            EXPERIENCE

            Bright" onmouseover="document.title='harmed'" Ltd, Utrecht
            Data Engineer            March 2019 - present
            - Python </div></section><script>document.title = 'harmed'</script>
            - <img src=x onerror="document.title='harmed'"> Java
            - <svg onload="document.title='harmed'"><style>* { display: none }</style>
            - <a href="javascript:document.title='harmed'">link</a> https://example.org/"onclick="document.title='harmed'
            - <iframe src="https://example.org/"></iframe> &lt;script&gt; ]]> --> <!--
            """;

    private static Chromium chromium;

    @TempDir
    private Path folder;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("what the browser complained about").isEmpty();
        assertThat(asked).as("what the page asked for").allMatch(url -> url.startsWith("file:"));
    }

    @Test
    void lightsUpTheCareerFromTheText() throws IOException {
        Page page = open(LONG, 1200, 800, ColorScheme.LIGHT);
        Locator part = career(page).locator("#of-j31-employer");
        assertThat(part).not().isInViewport();

        text(page).getByText("Mill Lane Software").scrollIntoViewIfNeeded();
        text(page).getByText("Mill Lane Software").hover();

        assertThat(part).hasClass(Pattern.compile("\\bon\\b"));
        assertThat(part).isInViewport();
        assertThat(part).hasText("Mill Lane Software");
    }

    @Test
    void lightsUpTheTextFromTheCareer() throws IOException {
        Page page = open(LONG, 1200, 800, ColorScheme.LIGHT);
        Locator mark = text(page).locator("a[data-r~='j31-title']");
        Locator part = career(page).locator("#of-j31-title");
        part.scrollIntoViewIfNeeded();
        page.mouse().move(0, 0);
        text(page).evaluate("pane => pane.scrollTo(0, 0)");
        assertThat(mark).not().isInViewport();

        part.hover();

        assertThat(mark).hasClass(Pattern.compile("\\bon\\b"));
        assertThat(mark).isInViewport();
        page.mouse().move(5, 5);
        assertThat(mark).not().hasClass(Pattern.compile("\\bon\\b"));
    }

    @Test
    void worksFromTheKeyboard() throws IOException {
        Page page = open(HEAD + TAIL, 1200, 800, ColorScheme.LIGHT);
        text(page).getByText("Tamar Okafor-Lind").focus();
        page.keyboard().press("ArrowDown");
        assertThat(text(page).getByText("Data engineer").first()).isFocused();
        assertThat(career(page).locator("#of-headline")).hasClass(Pattern.compile("\\bon\\b"));

        page.keyboard().press("Enter");
        assertThat(career(page).locator("#of-headline")).isFocused();
        page.keyboard().press("Shift+Tab");
        assertThat(text(page).getByText("Data engineer").first()).isFocused();
    }

    @Test
    void hidesAKindOfMark() throws IOException {
        Page page = open(HEAD + TAIL, 1200, 800, ColorScheme.LIGHT);
        Locator employer = text(page).getByText("Brightwater Analytics");
        Locator toggle =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Employer")));
        assertThat(employer).not().hasCSS("background-color", "rgba(0, 0, 0, 0)");

        toggle.click();
        page.mouse().move(0, 0);
        assertThat(toggle).hasAttribute("aria-pressed", "false");
        assertThat(employer).hasCSS("background-color", "rgba(0, 0, 0, 0)");

        toggle.click();
        page.mouse().move(0, 0);
        assertThat(employer).not().hasCSS("background-color", "rgba(0, 0, 0, 0)");
    }

    @Test
    void runsNothingThatTheCvHolds() throws IOException {
        Page page = open(HOSTILE, 1200, 800, ColorScheme.LIGHT);

        for (Locator mark : page.locator("a[data-r]").all()) {
            mark.hover(new Locator.HoverOptions().setForce(true));
        }
        assertThat(page.title()).doesNotContain("harmed'");
        assertThat(page).hasTitle(Pattern.compile("how Tenure reads it$"));
        assertThat(text(page)).containsText("<script>document.title = 'harmed'</script>");
        assertThat(text(page)).containsText("<img src=x onerror=\"document.title='harmed'\"> Java");
        assertThat(page.locator("main script, main img, main svg, main iframe, main style, [onmouseover], [onclick]"))
                .hasCount(0);
        assertThat(page.locator("a:not([href^='#'])")).hasCount(0);
        assertThat(page.locator("section")).hasCount(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void keepsTextReadable(ColorScheme scheme) throws IOException {
        Page page = open(everyKind(), 1200, 800, scheme);
        assertThat(page.locator(".legend button").count()).isGreaterThanOrEqualTo(17);
        Object poor = page.evaluate(CONTRAST);
        assertThat((List<?>) poor).as("text with less than 4.5:1 on its ground").isEmpty();
    }

    @Test
    void fitsAPhone() throws IOException {
        Page page = open(LONG, 360, 740, ColorScheme.LIGHT);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        text(page).getByText("Mill Lane Software").click();
        assertThat(career(page).locator("#of-j31-employer")).isInViewport();
        assertThat(career(page).locator("#of-j31-employer")).isFocused();
    }

    /** A CV with a mark of each kind, the one of the picture in the documentation. */
    private static String everyKind() throws IOException {
        try (InputStream in = Objects.requireNonNull(ProofPageIT.class.getResourceAsStream("tamar-okafor-lind.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Page open(String cv, int width, int height, ColorScheme scheme) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), Proofs.page("cv.txt", cv));
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme));
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onDialog(dialog -> complaints.add(dialog.message()));
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(file.toUri().toString());
        return page;
    }

    private static Locator text(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("The text of the CV"));
    }

    private static Locator career(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("The career as understood"));
    }

    /** The elements with text of their own whose colour has less than 4.5:1 against the nearest ground (WCAG 2.2, 1.4.3). */
    private static final String CONTRAST = """
            () => {
              const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true});
              const rgb = (colour) => {
                canvas.clearRect(0, 0, 1, 1);
                canvas.fillStyle = colour;
                canvas.fillRect(0, 0, 1, 1);
                return [...canvas.getImageData(0, 0, 1, 1).data];
              };
              const light = ([r, g, b]) => {
                const part = (c) => ((c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
              };
              const ground = (element) => {
                for (let e = element; e; e = e.parentElement) {
                  const colour = rgb(getComputedStyle(e).backgroundColor);
                  if (colour[3] === 255) return colour;
                }
                return [255, 255, 255];
              };
              const poor = [];
              for (const element of document.body.querySelectorAll('*')) {
                const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
                if (!own || element.matches('script, [aria-hidden] *, .skip')) continue;
                const [a, b] = [light(rgb(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
                const ratio = (a + 0.05) / (b + 0.05);
                if (ratio < 4.5) poor.push(`${element.className}: ${element.textContent} ${ratio.toFixed(2)}`);
              }
              return poor;
            }
            """;
}
