package io.tenure.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole line over HTTP: bring CVs, ask, narrow, read, replace, erase; and what happens when the caller errs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
final class TenureServerIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String OPS = """
            ESME TREMELLING
            Truro | esme.tremelling@example.org | 07700 900321

            EMPLOYMENT

            Kestle Power, Truro                                  March 2019 - present
            Site Reliability Engineer
             * Puppet on 300 servers, all of it on AWS
             * Prometheus for monitoring

            Polgooth Mining, St Austell                          Jan 2010 - Feb 2019
            Systems Administrator
             * Solaris and Linux servers, backups, Nagios
            """;
    private static final String COOK = """
            # Anselm Roubideaux

            ## Work

            **Head Chef**, The Copper Kettle, Bath, 2017 - now

            Ran the pass, menu costing and HACCP. No experience of AWS.

            ## Education

            NVQ 2 Professional Cookery, City of Bath College, 2009
            """;

    private Workspace workspace;
    private TenureServer server;
    private HttpClient client;

    @BeforeAll
    void start(@TempDir Path folder) {
        workspace = Workspace.open(folder, CLOCK);
        server = TenureServer.start(workspace, "127.0.0.1", 0);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    void stop() {
        client.close();
        server.close();
        workspace.close();
    }

    @Test
    void a01_bringsFilesAndFindsThemAtOnce() throws Exception {
        HttpResponse<String> brought = upload("esme.txt", OPS);

        assertThat(brought.statusCode()).isEqualTo(201);
        assertThat(json(brought).at("/results/0/name").asText()).isEqualToIgnoringCase("Esme Tremelling");
        assertThat(upload("anselm.md", COOK).statusCode()).isEqualTo(201);
        assertThat(search("Puppet AND AWS after 2010")).containsExactly("esme.txt");
    }

    @Test
    void a02_theSameBytesAgainAreTheSameCandidate() throws Exception {
        HttpResponse<String> again = upload("copy.txt", OPS);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).at("/results/0/created").asBoolean()).isFalse();
    }

    @Test
    void a03_answersInTheFormThatStaysStable() throws Exception {
        JsonNode answer = json(get("/api/v1/search?q=" + encode("Puppet AND AWS after 2010") + "&explain=true"));

        assertThat(answer.at("/query/text").asText()).isEqualTo("Puppet AND AWS after 2010");
        assertThat(answer.at("/query/understood").asText()).isEqualTo("(skill:Puppet AND skill:AWS) after 2010");
        assertThat(answer.at("/query/leaves/0/id").asText()).isEqualTo("l1");
        assertThat(answer.get("total").asInt()).isEqualTo(1);
        JsonNode hit = answer.at("/hits/0");
        assertThat(hit.get("certainty").asText()).isEqualTo("certain");
        assertThat(hit.at("/source/file").asText()).isEqualTo("esme.txt");
        assertThat(hit.at("/explain").size()).isPositive();
        JsonNode evidence = hit.at("/evidence/0");
        assertThat(evidence.get("job").asInt()).isZero();
        assertThat(evidence.get("employer").asText()).isEqualTo("Kestle Power");
        assertThat(evidence.at("/dates/start/earliest").asText()).isEqualTo("2019-03");
        assertThat(evidence.at("/dates/ongoing").asBoolean()).isTrue();
        JsonNode snippet = evidence.at("/snippets/0");
        JsonNode mark = snippet.at("/marks/0");
        assertThat(snippet.get("text")
                        .asText()
                        .substring(mark.get(0).asInt(), mark.get(1).asInt()))
                .isEqualToIgnoringCase("puppet");
        assertThat(answer.at("/facets/skill").size()).isPositive();
    }

    @Test
    void a04_aDisclaimedSkillIsNotFound() throws Exception {
        assertThat(search("AWS")).containsExactly("esme.txt");
        assertThat(search("title:chef currently")).containsExactly("anselm.md");
        assertThat(search("skill:chef")).isEmpty();
    }

    @Test
    void a05_narrowsByFacetAndByMonths() throws Exception {
        JsonNode titles = json(get("/api/v1/search?q=")).at("/facets/title");
        String chef = "";
        for (JsonNode title : titles) {
            chef = title.get("label").asText().equals("Head Chef")
                    ? title.get("value").asText()
                    : chef;
        }
        assertThat(files(get("/api/v1/search?q=&title=" + encode(chef)))).containsExactly("anselm.md");
        assertThat(files(get("/api/v1/search?q=solaris&from=2011-01&to=2012-12")))
                .containsExactly("esme.txt");
        assertThat(files(get("/api/v1/search?q=solaris&from=2021-01"))).isEmpty();
    }

    @Test
    void a06_pagesToTheLastHit() throws Exception {
        JsonNode first = json(get("/api/v1/search?q=&size=1&sort=name"));
        JsonNode second = json(get("/api/v1/search?q=&size=1&sort=name&cursor="
                + encode(first.get("next").asText())));

        assertThat(first.get("total").asInt()).isEqualTo(2);
        assertThat(first.at("/hits/0/name").asText()).isEqualToIgnoringCase("Anselm Roubideaux");
        assertThat(second.at("/hits/0/name").asText()).isEqualToIgnoringCase("Esme Tremelling");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void a07_showsTheTreeAndTheParametersThatAskTheSame() throws Exception {
        JsonNode reading = json(get("/api/v1/query?q=" + encode("skill:Puppet in 2012")));

        assertThat(reading.get("understood").asText()).isEqualTo("skill:Puppet in 2012");
        assertThat(reading.at("/tree/kind").asText()).isEqualTo("during");
        assertThat(reading.at("/tree/from").asText()).isEqualTo("2012-01");
        assertThat(reading.at("/tree/part/target/skill").asText()).isEqualTo("puppet");
        assertThat(reading.at("/parameters/skill/0").asText()).isEqualTo("puppet");
        assertThat(reading.at("/parameters/to").asText()).isEqualTo("2012-12");
    }

    @Test
    void a08_completesTheWordAtTheCursor() throws Exception {
        JsonNode suggestion = json(get("/api/v1/suggest?q=" + encode("AWS AND pup") + "&at=11"))
                .at("/suggestions/0");

        assertThat(suggestion.get("text").asText()).isEqualTo("Puppet");
        assertThat(suggestion.get("replace").get(0).asInt()).isEqualTo(8);
        assertThat(get("/api/v1/suggest?q=x&at=9").statusCode()).isEqualTo(400);
    }

    @Test
    void a09_saysWhyNot() throws Exception {
        JsonNode why = json(get("/api/v1/candidates/" + idOf("esme.txt") + "/why?q=" + encode("AWS AND title:chef")));

        assertThat(why.get("certainty").asText()).isEqualTo("no");
        assertThat(why.at("/clauses/0/certainty").asText()).isEqualTo("certain");
        assertThat(why.at("/clauses/0/nearest/0/employer").asText()).isEqualTo("Kestle Power");
        assertThat(why.at("/clauses/1/text").asText()).isEqualTo("title:chef");
        assertThat(why.at("/clauses/1/certainty").asText()).isEqualTo("no");
    }

    @Test
    void a10_findsPeopleWithLikeCareersByAQueryThatCanBeEdited() throws Exception {
        JsonNode similar = json(get("/api/v1/candidates/" + idOf("esme.txt") + "/similar?size=5"));

        assertThat(similar.get("query").asText()).contains("Puppet").contains(" OR ");
        for (JsonNode hit : similar.get("hits")) {
            assertThat(hit.at("/source/file").asText()).isNotEqualTo("esme.txt");
        }
    }

    @Test
    void a11_offersHelpWhereNobodyIsFound() throws Exception {
        JsonNode answer = json(get("/api/v1/search?q=" + encode("Puppet AND AWS before 2001")));

        assertThat(answer.get("total").asInt()).isZero();
        assertThat(answer.get("help").size()).isPositive();
        String loosened = answer.at("/help/0/query").asText();
        assertThat(json(get("/api/v1/search?q=" + encode(loosened)))
                        .get("total")
                        .asInt())
                .isEqualTo(answer.at("/help/0/count").asInt());
    }

    @Test
    void a12_offersToReadANameAsWordsWhereNobodyHasTheSkill() throws Exception {
        JsonNode help =
                json(get("/api/v1/search?q=" + encode("AWS AND title:chef"))).get("help");

        assertThat(help.get(0).get("query").asText()).isEqualTo("text:\"AWS\" AND title:chef");
        assertThat(search(help.get(0).get("query").asText())).containsExactly("anselm.md");
    }

    @Test
    void b01_namesTheParameterThatItDoesNotKnow() throws Exception {
        for (String url : List.of(
                "/api/v1/search?q=x&skil=aws",
                "/api/v1/search?q=x&facets=skil",
                "/api/v1/search?q=x&size=0",
                "/api/v1/search?q=x&sort=best",
                "/api/v1/search?q=x&from=June",
                "/api/v1/search?q=x&cursor=nonsense")) {
            HttpResponse<String> refused = get(url);

            assertThat(refused.statusCode()).as(url).isEqualTo(400);
            assertThat(refused.headers().firstValue("Content-Type"))
                    .as(url)
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(json(refused).get("parameter").asText()).as(url).isNotBlank();
            assertThat(json(refused).get("detail").asText()).as(url).isNotBlank();
        }
    }

    @Test
    void b02_refusesAQuestionAboutAProtectedCharacteristicAndLogsIt() throws Exception {
        HttpResponse<String> refused = get("/api/v1/search?q=" + encode("Java AND female"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("at").get(0).asInt()).isEqualTo(9);
        assertThat(workspace.store().auditLog())
                .anySatisfy(line -> assertThat(line).contains("refused"));
    }

    @Test
    void b03_aQueryThatCannotBeReadIsStillSearched() throws Exception {
        JsonNode answer = json(get("/api/v1/search?q=" + encode("(Puppet AND")));

        assertThat(answer.at("/query/messages").size()).isPositive();
        assertThat(answer.get("total").asInt()).isEqualTo(1);
    }

    @Test
    void b04_anUnreadableFileIsNamedWithItsReason() throws Exception {
        HttpResponse<String> refused = upload("empty.txt", "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("detail").asText()).contains("empty.txt");
    }

    @Test
    void b05_whatIsNotThereIsAProblemToo() throws Exception {
        for (String url : List.of("/api/v1/candidates/nobody", "/api/v1/nothing")) {
            assertThat(get(url).statusCode()).as(url).isEqualTo(404);
            assertThat(json(get(url)).get("title").asText()).as(url).isEqualTo("Not found");
        }
    }

    @Test
    void c01_replacesACareerOnlyIfNobodyDidMeanwhile() throws Exception {
        String id = idOf("esme.txt");
        HttpResponse<String> read = get("/api/v1/candidates/" + id);
        String etag = read.headers().firstValue("ETag").orElseThrow();
        String changed = read.body().replace("Kestle Power", "Kestle Renewables");

        assertThat(put(id, changed, "\"999999\"").statusCode()).isEqualTo(412);
        assertThat(put(id, changed, etag).statusCode()).isEqualTo(200);
        assertThat(search("employer:\"Kestle Renewables\"")).containsExactly("esme.txt");
        assertThat(get("/api/v1/candidates/" + id + "/source").body()).isEqualTo(OPS);
    }

    @Test
    void c02_erasesAPersonFromEverywhere() throws Exception {
        String id = idOf("anselm.md");
        HttpResponse<String> receipt =
                client.send(request("/api/v1/candidates/" + id).DELETE().build(), HttpResponse.BodyHandlers.ofString());

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(json(receipt).get("erased").asText()).isEqualTo(id);
        assertThat(get("/api/v1/candidates/" + id).statusCode()).isEqualTo(404);
        assertThat(search("")).containsExactly("esme.txt");
    }

    @Test
    void c03_bulkTakesALineAndAnswersALine() throws Exception {
        String lines = """
                {"basics": {"name": "Ottoline Farsi"}, "work": [{"name": "Brae", "position": "Welder", "startDate": "2015-01"}]}
                not json
                """;
        HttpResponse<String> answer = client.send(
                request("/api/v1/candidates/bulk?refresh=wait")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(lines))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        List<String> results = answer.body().lines().toList();
        assertThat(results).hasSize(2);
        assertThat(JSON.readTree(results.getFirst()).get("name").asText()).isEqualTo("Ottoline Farsi");
        assertThat(JSON.readTree(results.getLast()).get("error").asText()).isNotBlank();
        assertThat(search("title:welder")).hasSize(1);
    }

    @Test
    void d01_routesAndDescriptionAgree() throws IOException {
        Set<String> described = new TreeSet<>();
        try (InputStream yaml = TenureServer.class.getResourceAsStream("openapi.yaml")) {
            JsonNode paths = new ObjectMapper(new YAMLFactory()).readTree(yaml).get("paths");
            for (var path : paths.properties()) {
                for (var method : path.getValue().properties()) {
                    if (!method.getKey().equals("parameters")) {
                        described.add(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }
            }
        }
        assertThat(server.routes())
                .filteredOn(route -> route.contains(" /api/"))
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void d02_livesAndIsReady() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        assertThat(json(get("/ready")).get("candidates").asInt()).isPositive();
        assertThat(get("/metrics").body()).contains("tenure_searches_total ");
    }

    @Test
    void d03_thePageRunsNothingButItsOwnFiles() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
        assertThat(page.body()).contains("Tenure");
    }

    private List<String> search(String query) throws Exception {
        return files(get("/api/v1/search?q=" + encode(query)));
    }

    private static List<String> files(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<String> files = new ArrayList<>();
        json(answer).get("hits").forEach(hit -> files.add(hit.at("/source/file").asText()));
        return files;
    }

    private String idOf(String file) throws Exception {
        for (JsonNode hit : json(get("/api/v1/search?q=")).get("hits")) {
            if (hit.at("/source/file").asText().equals(file)) {
                return hit.get("id").asText();
            }
        }
        throw new AssertionError("nobody came from " + file);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> put(String id, String body, String etag) throws Exception {
        return client.send(
                request("/api/v1/candidates/" + id)
                        .header("If-Match", etag)
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(String name, String content) throws Exception {
        String boundary = "tenure-test-boundary";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return client.send(
                request("/api/v1/candidates?refresh=wait")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
