package io.tenure.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's own Chromium, driven by Playwright; nothing is downloaded. Where there is none the tests are skipped, but with CI=true they fail. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Whether its tests are to run: where there is one, and always with CI=true. */
    public static boolean isExpected() {
        return "true".equals(System.getenv("CI")) || find().isPresent();
    }

    public static Chromium launch() {
        Path executable = find().orElseThrow(
                        () -> new IllegalStateException("no Chromium on the PATH; install the package 'chromium'"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable)
                                .setArgs(FLAGS)));
    }

    private static Optional<Path> find() {
        List<Path> folders = Stream.concat(
                        Stream.of("/usr/bin"),
                        Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator)))
                .map(Path::of)
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
