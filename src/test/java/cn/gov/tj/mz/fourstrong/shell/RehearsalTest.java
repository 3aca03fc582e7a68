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
class RehearsalTest {

    private final Rehearsal rehearsal = new Rehearsal(() -> List.of(
            new DemoSignIn.DemoAccount("clerk", Role.CLERK, "Demo#2026"),
            new DemoSignIn.DemoAccount("manager", Role.MANAGER, "Demo#2026")));
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
                .startsWith("/login", "/?v-r=init&location=login&query=")
                .containsSubsequence(
                        "username=manager&password=Demo%232026&_csrf=to%3Dken",
                        "/?v-r=init&location=&query=",
                        "/activities",
                        "/?v-r=init&location=activities&query=",
                        "/dashboard",
                        "/?v-r=init&location=dashboard&query=");
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
        rehearsal.visit(URI.create("http://localhost:" + program.getAddress().getPort() + "/"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(form.isEmpty() ? exchange.getRequestURI().toString() : form);
        if (!form.isEmpty()) {
            exchange.getResponseHeaders().set("Location", inside);
            send(exchange, 302, "text/html", "");
        } else if (exchange.getRequestURI().getRawQuery() instanceof String query && query.startsWith("v-r=init")) {
            send(exchange, 200, "application/json", "{}");
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
