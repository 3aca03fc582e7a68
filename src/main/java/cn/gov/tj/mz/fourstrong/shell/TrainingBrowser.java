package cn.gov.tj.mz.fourstrong.shell;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who asks the program for what a browser would ask; an answer that is not the one hoped for is an error. */
class TrainingBrowser implements AutoCloseable {

    private static final String PAGE = "text/html";
    private static final String DATA = "application/json";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)");
    private static final Pattern WINDOW = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)");
    private static final String GO = """
            {"csrfToken": "%s", "syncId": 0, "clientId": 0, "rpc": [{"type": "event", "node": 1, "event": "ui-navigate",
            "data": {"route": "%s", "query": "", "appShellTitle": "", "historyState": null, "trigger": ""}}]}""";

    private final URI address;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    TrainingBrowser(URI address) {
        this.address = address;
    }

    /** Opens a page as a browser does: first the frame, then a window on the server, then the view in it. */
    void open(String page) throws IOException, InterruptedException {
        get(page, PAGE);
        var window = get("?v-r=init&location=%s&query=".formatted(page), DATA);
        post("?v-r=uidl&v-uiId=" + find(WINDOW, window), DATA, GO.formatted(find(KEY, window), page), DATA);
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        var form = "username=%s&password=%s&_csrf=%s"
                .formatted(encoded(username), encoded(password), encoded(find(TOKEN, get("login", PAGE))));
        var inside = post("login", "application/x-www-form-urlencoded", form, PAGE);
        if (inside.uri().getPath().endsWith("/login")) {
            throw new IOException("Nobody can sign in as " + username);
        }
    }

    @Override
    public void close() {
        browser.close();
    }

    private HttpResponse<String> get(String path, String answer) throws IOException, InterruptedException {
        return send(request(path), answer);
    }

    private HttpResponse<String> post(String path, String type, String text, String answer)
            throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(text)), answer);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String type)
            throws IOException, InterruptedException {
        var answer = browser.send(request.build(), BodyHandlers.ofString());
        var contentType = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != 200 || !contentType.startsWith(type)) {
            throw new IOException(
                    "%s was answered with %d %s".formatted(answer.uri(), answer.statusCode(), contentType));
        }
        return answer;
    }

    private static String find(Pattern wanted, HttpResponse<String> answer) throws IOException {
        var found = wanted.matcher(answer.body());
        if (!found.find()) {
            throw new IOException(answer.uri() + " lacks " + wanted);
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
