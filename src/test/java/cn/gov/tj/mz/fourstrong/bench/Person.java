package cn.gov.tj.mz.fourstrong.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody with a session of one's own, who asks the program for what a browser would ask. */
final class Person implements AutoCloseable {

    private static final String LIST = "activities";

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI program;

    private Person(URI program) {
        this.program = program;
    }

    /** Signs in as the manager and opens the list of activities with its first rows, then does nothing more. */
    static void arrive(URI program) throws IOException, InterruptedException {
        try (var person = new Person(program)) {
            person.signIn();
            person.openList();
        }
    }

    static boolean isServed(URI program) throws IOException {
        try (var person = new Person(program)) {
            person.get("login");
            return true;
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IOException(problem);
        }
    }

    @Override
    public void close() {
        browser.close();
    }

    private void signIn() throws IOException, InterruptedException {
        var token = part(get("login"), "name=\"_csrf\" content=\"([^\"]+)\"");
        var start = get("?v-r=init&location=login&query=");
        var form = "username=manager&password=" + encoded("Demo#2026") + "&_csrf=" + encoded(token);
        var answer = ask(HttpRequest.newBuilder(program.resolve("login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.uri().getPath().endsWith("login")) {
            throw new IOException("The manager could not sign in");
        }
        leave(part(start, "v-uiId\":(\\d+)"), part(start, "Security-Key\":\"([^\"]+)"));
    }

    private void openList() throws IOException, InterruptedException {
        get(LIST);
        var start = get("?v-r=init&location=" + LIST + "&query=");
        var window = part(start, "v-uiId\":(\\d+)");
        var key = part(start, "Security-Key\":\"([^\"]+)");
        var view = call(window, key, 0, """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","appShellTitle":"","query":"",
                "trigger":"","historyState":null}}""".formatted(LIST));
        var grid = part(view, "\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"vaadin-grid\"");
        call(window, key, 1, """
                {"type":"publishedEventHandler","node":%s,"templateEventMethodName":"setViewportRange",
                "templateEventMethodArgs":[0,50],"promise":-1}""".formatted(grid));
    }

    /** What a page's script sends when the browser goes on to another page. */
    private void leave(String window, String key) throws IOException, InterruptedException {
        ask(HttpRequest.newBuilder(program.resolve("?v-r=uidl&v-uiId=" + window))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(
                        "{\"csrfToken\":\"%s\",\"rpc\":[],\"UNLOAD\":true,\"syncId\":0,\"clientId\":0}"
                                .formatted(key))));
    }

    /** What the page's script would send: the {@code number}th call of this window. */
    private String call(String window, String key, int number, String action) throws IOException, InterruptedException {
        var body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(key, action, number, number);
        return ask(HttpRequest.newBuilder(program.resolve("?v-r=uidl&v-uiId=" + window))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body)))
                .body();
    }

    private String get(String path) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(program.resolve(path))).body();
    }

    private HttpResponse<String> ask(HttpRequest.Builder question) throws IOException, InterruptedException {
        var answer = browser.send(question.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static String part(String text, String pattern) throws IOException {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IOException("Nothing like " + pattern + " in the answer");
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
