package cn.gov.tj.mz.fourstrong.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Position;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bare page with the chart element in a browser, under a path and a strict content policy, without the server. */
class ChartPage implements AutoCloseable {

    private static final String ROOT = "/office";
    final List<String> errors = new ArrayList<>();
    final Page page;
    private final HttpServer server;
    private final Playwright playwright;
    private final Browser browser;

    ChartPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(ROOT, ChartPage::answer);
        server.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
        page = browser.newContext(new Browser.NewContextOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(ColorScheme.LIGHT))
                .newPage();
        page.onPageError(errors::add);
        page.addInitScript(new String(resource("/chart-page/watch.js"), StandardCharsets.UTF_8));
        page.navigate("http://%s:%d%s/"
                .formatted(
                        server.getAddress().getHostString(), server.getAddress().getPort(), ROOT));
    }

    /** Shows the data in a new element; waits until it is drawn or said to be missing. */
    void show(String data, int width) {
        page.mouse().move(0, 0);
        page.setViewportSize(width, 800);
        page.evaluate("renew()");
        page.evaluate("data => document.querySelector('four-chart').data = JSON.parse(data)", data);
        page.locator("four-chart canvas, four-chart .empty:not([hidden])").waitFor();
        settle();
    }

    /** Waits until two frames have passed, in which whatever changed is drawn. */
    void settle() {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.waitForTimeout(100);
    }

    /** The drawn texts with the boxes that they fill. */
    Map<String, Box> texts() {
        var texts = new LinkedHashMap<String, Box>();
        ((Map<?, ?>) page.evaluate("texts")).forEach((text, sides) -> {
            var side = ((List<?>) sides)
                    .stream()
                            .mapToDouble(number -> ((Number) number).doubleValue())
                            .toArray();
            texts.put(text.toString(), new Box(side[0], side[1], side[2], side[3], side[4], side[5]));
        });
        return texts;
    }

    /** How many pixels of the drawing have exactly this colour. */
    int pixels(int red, int green, int blue) {
        return (int) page.evaluate("""
                ([r, g, b]) => {
                  const canvas = document.querySelector('four-chart').shadowRoot.querySelector('canvas');
                  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                  let count = 0;
                  for (let i = 0; i < data.length; i += 4) {
                    if (data[i] === r && data[i + 1] === g && data[i + 2] === b && data[i + 3] === 255) count++;
                  }
                  return count;
                }
                """, List.of(red, green, blue));
    }

    /** Where a text stands on a canvas of a width and height, in pixels. */
    record Box(double left, double right, double top, double bottom, double width, double height) {

        /** Whether no part of it is cut off; the blurred edge of a letter does not count. */
        boolean isWhole() {
            return left >= -1 && top >= -1 && right <= width + 1 && bottom <= height + 1;
        }

        Position middle() {
            return new Position((left + right) / 2, (top + bottom) / 2);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(ROOT.length());
            var headers = exchange.getResponseHeaders();
            headers.add(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:");
            headers.add(
                    "Content-Type",
                    path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html");
            var body = body(path);
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] body(String path) {
        return switch (path) {
            case "/" -> resource("/chart-page/index.html");
            case "/page.css" -> resource("/chart-page/page.css");
            default -> resource("/META-INF/resources" + path);
        };
    }

    private static byte[] resource(String path) {
        try (var file = ChartPage.class.getResourceAsStream(path)) {
            return file == null ? new byte[0] : file.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
