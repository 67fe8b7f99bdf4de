package io.tenure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenure.server.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person types them: what they print, and how they end. */
final class MainTest {

    private static final String CV = """
            Wilhelmina Osgathorpe
            Derby | w.osgathorpe@example.org

            EXPERIENCE

            Ashby Signalling Ltd, Derby            June 2012 - May 2018
            Test Engineer
            - Wrote Python scripts for hardware test rigs
            """;

    @TempDir
    private Path folder;

    private Path data = Path.of("");
    private Path cv = Path.of("");

    @BeforeEach
    void write() throws IOException {
        data = folder.resolve("data");
        cv = Files.writeString(folder.resolve("wilhelmina.txt"), CV);
    }

    @Test
    void showsOnAPageWhatWasReadWhere() throws IOException {
        assertThat(run("parse", "--html", cv.toString())).isEqualTo(0);
        assertThat(out.toString())
                .startsWith("<!doctype html>")
                .contains("class=\"mark k-employer\"", "Ashby Signalling Ltd");
    }

    @Test
    void writesAPageForEachOfSeveralFiles() throws IOException {
        Path other = Files.copy(cv, folder.resolve("other.cv.txt"));

        assertThat(run("parse", "--html", cv.toString(), other.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--out DIR");

        Path pages = folder.resolve("pages");
        assertThat(run("parse", "--html", "--out", pages.toString(), cv.toString(), other.toString()))
                .isEqualTo(0);
        assertThat(pages.resolve("wilhelmina.html")).content().contains("wilhelmina.txt");
        assertThat(pages.resolve("other.cv.html")).content().contains("other.cv.txt");
    }

    @Test
    void takesInAFolderAndAnswersFromIt() throws IOException {
        Path cvs = Files.createDirectory(folder.resolve("cvs"));
        Files.move(cv, cvs.resolve("wilhelmina.txt"));

        assertThat(run("index", "--data", data.toString(), cvs.toString())).isEqualTo(0);
        assertThat(out.toString()).contains("1 taken in, 0 already there, 0 not readable");

        assertThat(run("search", "--data", data.toString(), "--json", "Python after 2010"))
                .isEqualTo(0);
        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.at("/hits/0/source/file").asText()).isEqualTo("wilhelmina.txt");

        assertThat(run("search", "--data", data.toString(), "Python", "after", "2010"))
                .isEqualTo(0);
        assertThat(out.toString())
                .contains("Wilhelmina Osgathorpe")
                .contains("Python scripts")
                .contains("certain");
    }

    @Test
    void aBadFileIsNamedAndTheRestGoOn() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path binary = Files.write(folder.resolve("noise.txt"), noise());

        int code = run(
                "index", "--data", data.toString(), empty.toString(), binary.toString(), cv.toString(), "absent.txt");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("empty.txt: ")
                .contains("noise.txt: ")
                .contains("absent.txt: there is no such file");
        assertThat(out.toString()).contains("1 taken in, 0 already there, 3 not readable");
    }

    @Test
    void parsePrintsJsonResumeOrWritesItBesideItsName() throws IOException {
        assertThat(run("parse", cv.toString())).isEqualTo(0);
        JsonNode resume = new ObjectMapper().readTree(out.toString());
        assertThat(resume.at("/work/0/name").asText()).isEqualTo("Ashby Signalling Ltd");
        assertThat(resume.at("/work/0/startDate").asText()).isEqualTo("2012-06");
        assertThat(resume.at("/work/0/keywords/0").asText()).isEqualTo("Python");

        assertThat(run("parse", "--out", folder.resolve("o").toString(), cv.toString(), "gone.txt"))
                .isEqualTo(1);
        assertThat(folder.resolve("o").resolve("wilhelmina.json")).isNotEmptyFile();
        assertThat(err.toString()).contains("gone.txt: there is no such file");
    }

    @Test
    void erasesAndVerifies() {
        run("index", "--data", data.toString(), cv.toString());
        String id;
        try (Workspace workspace = Workspace.open(data, Clock.systemUTC())) {
            id = workspace.store().ids().getFirst();
        }
        assertThat(run("export", "--data", data.toString())).isEqualTo(0);
        assertThat(out.toString()).contains("Osgathorpe");
        assertThat(run("erase", "--data", data.toString(), id)).isEqualTo(0);
        assertThat(run("erase", "--data", data.toString(), id)).isEqualTo(1);
        assertThat(run("verify", "--data", data.toString())).isEqualTo(0);
        assertThat(run("search", "--data", data.toString(), "Python")).isEqualTo(1);
    }

    @Test
    void rebuildsTheIndexFromTheStore() throws IOException {
        run("index", "--data", data.toString(), cv.toString());
        try (var files = Files.walk(data.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertThat(run("reindex", "--parse", "--data", data.toString())).isEqualTo(0);
        assertThat(out.toString()).contains("1 people indexed, 1 files read again");
        assertThat(run("search", "--data", data.toString(), "Python")).isEqualTo(0);
    }

    @Test
    void aFolderInUseIsOneLineAndExitThree() {
        try (Workspace workspace = Workspace.open(data, Clock.systemUTC())) {
            assertThat(workspace.store().size()).isZero();
            assertThat(run("search", "--data", data.toString(), "x")).isEqualTo(3);
            assertThat(err.toString().lines())
                    .singleElement()
                    .asString()
                    .contains("in use")
                    .contains("--data");
        }
    }

    @Test
    void aPortInUseIsOneLineAndExitThree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int code = run(
                    "serve", "--no-samples", "--data", data.toString(), "--port", String.valueOf(taken.getLocalPort()));

            assertThat(code).isEqualTo(3);
            assertThat(err.toString().lines().filter(line -> line.startsWith("tenure:")))
                    .singleElement()
                    .asString()
                    .contains("in use")
                    .contains("--port");
        }
    }

    @Test
    void wrongUsageIsExitTwo() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("serch")).isEqualTo(2);
        assertThat(run("index", "--data", data.toString())).isEqualTo(2);
        assertThat(run("search", "--data", data.toString(), "--size", "0", "x")).isEqualTo(2);
    }

    private static byte[] noise() {
        byte[] noise = new byte[5000];
        new Random(20261122).nextBytes(noise);
        return noise;
    }

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
