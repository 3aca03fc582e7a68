package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import cn.gov.tj.mz.fourstrong.account.Role;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is rehearsed is the way that people go; the program here only answers as the real one does. */
class AotTrainingRunTest {

    private static final String WINDOW = """
            {"appConfig":{"v-uiId":3,"uidl":{"Vaadin-Security-Key":"key"}}}""";

    private final AotTrainingRun run = new AotTrainingRun(
            () -> List.of(
                    new DemoSignIn.DemoAccount("clerk", Role.CLERK, "Demo#2026"),
                    new DemoSignIn.DemoAccount("manager", Role.MANAGER, "Demo#2026")),
            true);
    private final List<String> asked = new ArrayList<>();
    private String inside = "/";
    private HttpServer program;

    @BeforeEach
    void start() throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", this::answer);
        program.start();
    }

    @AfterEach
    void stop() {
        program.stop(0);
    }

    @Test
    void signsInAndOpensTheMainPages() throws Exception {
        visit();

        assertThat(asked)
                .startsWith("GET /login", "GET /?v-r=init&location=login&query=")
                .containsSubsequence(
                        "POST /login username=manager&password=Demo%232026&_csrf=to%3Dken",
                        "GET /?v-r=init&location=&query=",
                        "GET /activities",
                        "GET /?v-r=init&location=activities&query=",
                        "GET /dashboard",
                        "GET /?v-r=init&location=dashboard&query=");
        assertThat(asked)
                .filteredOn(request -> request.startsWith("POST /?v-r=uidl&v-uiId=3 "))
                .hasSize(4)
                .allMatch(request -> request.contains("\"csrfToken\": \"key\""))
                .anyMatch(request -> request.contains("\"route\": \"dashboard\""));
    }

    @Test
    void failsWhenNobodyCanSignIn() {
        inside = "/login?error";

        assertThatIOException().isThrownBy(this::visit).withMessageContaining("manager");
    }

    @Test
    void failsWhenAPageIsMissing() {
        program.createContext("/dashboard", exchange -> send(exchange, 404, "text/html", ""));

        assertThatIOException().isThrownBy(this::visit).withMessageContaining("/dashboard was answered with 404");
    }

    private void visit() throws IOException, InterruptedException {
        run.visit(URI.create("http://localhost:" + program.getAddress().getPort() + "/"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        asked.add(body.isEmpty() ? request : request + " " + body);
        if (request.equals("POST /login")) {
            exchange.getResponseHeaders().set("Location", inside);
            send(exchange, 302, "text/html", "");
        } else if (request.contains("?v-r=")) {
            send(exchange, 200, "application/json", WINDOW);
        } else {
            send(exchange, 200, "text/html;charset=utf-8", "<meta name=\"_csrf\" content=\"to=ken\">");
        }
    }

    private static void send(HttpExchange exchange, int code, String type, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
