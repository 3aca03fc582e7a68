package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the started application tells browsers about its pages and files. */
@BrowserTest
class PageHeadersTest {

    private static final Pattern FILE = Pattern.compile("/VAADIN/build/[^\"']+\\.js");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    int port;

    @Test
    void letAPageRunOnlyItsOwnScripts() throws IOException, InterruptedException {
        var page = get("/login");
        var policy = header(page, "Content-Security-Policy");
        var nonce = NONCE.matcher(policy).results().findFirst().orElseThrow().group(1);
        assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(policy.split("style-src")[0]).doesNotContain("unsafe-inline");
        assertThat(page.body().split("<script")).hasSizeGreaterThan(2);
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*nonce=\"" + Pattern.quote(nonce) + "\")");
        assertThat(header(get("/login"), "Content-Security-Policy")).doesNotContain(nonce);
    }

    @Test
    void letNothingOfAPageBeKeptOrFramed() throws IOException, InterruptedException {
        var page = get("/login");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Permissions-Policy")).contains("camera=()");
        assertThat(header(page, "Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void letFilesWithVersionsBeKeptForGood() throws IOException, InterruptedException {
        var file = FILE.matcher(get("/login").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(header(get(file), "Cache-Control")).contains("immutable");
        assertThat(get("/tokens.css").statusCode()).isEqualTo(200);
        assertThat(get("/favicon.svg").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}
