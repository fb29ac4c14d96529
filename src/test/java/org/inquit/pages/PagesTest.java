package org.inquit.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told with the pages: types, how long to keep them, what they may do; and where there is nothing. */
@QuarkusTest
class PagesTest {

    private static final Pattern ASSET = Pattern.compile("graphiql/assets/[\\w.-]+");

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @Test
    void theFirstPageTellsWhatIsLoadedAndLinksToEachExample() {
        String page = given().get("/").asString();
        assertThat(page)
                .contains("<dd id=\"articles\">1</dd>", "<dd id=\"experts\">10</dd>", "<dd id=\"quotes\">25</dd>")
                .contains("All is loaded.")
                .doesNotContainPattern("\\{\\w+}");
        for (Gallery.Example example : Gallery.read().examples()) {
            assertThat(page).contains("href=\"graphiql?example=" + example.name() + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/graphiql, text/html",
        "/graphiql?example=StartHere, text/html",
        "/reader, text/html",
        "/gallery.graphql, text/plain",
        "/graphiql/THIRD-PARTY.txt, text/plain"
    })
    void pagesAreAskedForAnew(String path, String type) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", type + "; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql", "/reader"})
    void pagesMayAskNoOtherHostAndRunNoScriptOfOthers(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("connect-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("http")))
                .header("Content-Security-Policy", not(containsString("script-src 'unsafe")));
    }

    @Test
    void builtFilesAreKeptForEver() {
        Matcher assets = ASSET.matcher(given().get("/graphiql").asString());
        int count = 0;
        while (assets.find()) {
            count++;
            boolean script = assets.group().endsWith(".js");
            given().get("/" + assets.group())
                    .then()
                    .statusCode(200)
                    .header("Content-Type", (script ? "text/javascript" : "text/css") + "; charset=utf-8")
                    .header("Cache-Control", "public, max-age=31536000, immutable");
        }
        assertThat(count).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphiql/assets/nothing.js",
                "/graphiql/assets/..%2Findex.html",
                "/graphiql/assets/%2E%2E%2F%2E%2E%2Fapplication.properties",
                "/graphiql/assets/",
                "/graphiql/built-from.txt",
                "/index.html",
                "/q/graphql-ui"
            })
    void whatIsNotThereIsNotFound(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/graphiql/, ../graphiql",
        "/graphiql/?example=Reader, ../graphiql?example=Reader",
        "/reader/?slug=a%20b, ../reader?slug=a%20b"
    })
    void aSlashTooMuchLeadsBack(String path, String there) {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(308)
                .header("Location", there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql", "/reader", "/gallery.graphql"})
    void pagesAreOnlyRead(String path) {
        given().head(path).then().statusCode(200);
        given().options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        given().post(path).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void pagesArePackedForWhoTakesThemSo() throws IOException {
        Response packed = as("gzip");
        Response plain = as("identity");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(unpacked(packed)).isEqualTo(plain.asByteArray());
    }

    private static Response as(String coding) {
        return given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", coding)
                .get("/graphiql/THIRD-PARTY.txt");
    }

    private static byte[] unpacked(Response packed) throws IOException {
        return new GZIPInputStream(packed.asInputStream()).readAllBytes();
    }

    @Test
    void theReaderPageIsTheExampleOfTheDocs() throws IOException {
        String example = Files.readString(Path.of("docs/examples/reader.html"));
        byte[] served = given().get("/reader").asByteArray();
        assertThat(new String(served, StandardCharsets.UTF_8)).isEqualTo(example);
    }
}
