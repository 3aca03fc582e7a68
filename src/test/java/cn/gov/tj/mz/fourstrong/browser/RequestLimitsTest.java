package cn.gov.tj.mz.fourstrong.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the started application takes from strangers, and from people whose browser does not look at sizes. */
@BrowserTest
class RequestLimitsTest {

    private static final String MESSAGE = "/?v-r=uidl&v-uiId=0";
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final byte[] TEN_MEGABYTES = new byte[10_000_000];

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @BeforeEach
    void openSignInPage() throws Exception {
        assertThat(signInPage()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        MESSAGE + ", " + JSON,
        "/login?v-r=uidl&v-uiId=0, " + JSON,
        "/login, " + FORM,
        "/vaadinServlet/, multipart/form-data; boundary=x"
    })
    void refuseFortyBodiesOfTenMegabytesAtOnce(String path, String type) throws Exception {
        Callable<String> request = () -> answerToTenMegabytes(path, type);
        try (var strangers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : strangers.invokeAll(Collections.nCopies(40, request))) {
                assertThat(answer.get()).startsWith("HTTP/1.1 413");
            }
        }

        assertThat(signInPage()).isEqualTo(200);
    }

    @Test
    void refuseMessagesAndFormsThatNoScreenSends() throws Exception {
        assertThat(post(MESSAGE, JSON, BodyPublishers.ofByteArray(new byte[500_001])))
                .isEqualTo(413);
        assertThat(post("/login", FORM, BodyPublishers.ofByteArray(new byte[65_537])))
                .isEqualTo(413);
    }

    @Test
    void refuseABodyThatDoesNotSayHowLongItIs() throws Exception {
        var silent = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10]));

        assertThat(post(MESSAGE, JSON, silent)).isEqualTo(411);
    }

    @Test
    void refuseALargeFileInWordsEvenIfTheBrowserLetItPass(Visitor manager, @Speaks("en") Visitor english) {
        upload(manager.openAs("manager", "rubrics").fromMenu("更多", "导入细则"), 3_000_000);
        manager.sees("文件超过 2 MB，请分次导入。").forgive(); // the console names the refused request

        upload(english.openAs("manager", "rubrics").fromMenu("More", "Import a rubric"), 4_100_000);
        english.sees("The file is larger than 2 MB. Import in parts.").forgive();
    }

    private static void upload(Visitor manager, int size) {
        var upload = manager.page.locator("vaadin-upload");
        upload.evaluate("upload => upload.maxFileSize = Infinity");
        upload.locator("input[type=file]").setInputFiles(new FilePayload("days.csv", "text/csv", new byte[size]));
    }

    /** The first line of the answer, which comes before everything is sent. */
    private String answerToTenMegabytes(String path, String type) throws IOException {
        var head = """
                POST %s HTTP/1.1
                Host: 127.0.0.1
                Content-Type: %s
                Content-Length: 10000000

                """.formatted(path, type).replace("\n", "\r\n");
        try (var socket = new Socket("127.0.0.1", port)) {
            var out = socket.getOutputStream();
            try {
                out.write(head.getBytes(US_ASCII));
                out.write(TEN_MEGABYTES);
            } catch (SocketException _) {
                // nobody listens to the rest, and the answer is there
            }
            return new Scanner(socket.getInputStream(), US_ASCII).nextLine();
        }
    }

    private int signInPage() throws IOException, InterruptedException {
        return status(request("/login"));
    }

    private int post(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
        return status(request(path).header("Content-Type", type).POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
