package cn.gov.tj.mz.fourstrong.exchange;

import static cn.gov.tj.mz.fourstrong.exchange.ExportFormat.CSV;
import static cn.gov.tj.mz.fourstrong.exchange.ExportFormat.XLSX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

/** A browser must not take the first part of a file for the whole, whatever ended it; the server is the real one. */
class BrokenDownloadTest {

    private static final int ROWS = 20_000;

    private final ListExport export = new ListExport(_ -> {}, mock(AbstractPlatformTransactionManager.class));
    private final Tomcat tomcat = new Tomcat();

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        var context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "csv", new Downloads()).addMapping("/*");
        tomcat.getConnector();
        tomcat.start();
    }

    @AfterEach
    void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void arrivesWholeWhenNothingHappens() throws Exception {
        assertThat(new String(download("whole", CSV), StandardCharsets.UTF_8).lines())
                .hasSize(ROWS + 1);
        assertThat(Workbooks.rows(Workbooks.open(download("whole", XLSX)).getSheetAt(0)))
                .hasSize(ROWS + 1);
    }

    @ParameterizedTest
    @EnumSource
    void isBrokenWhenPeopleCancelIt(ExportFormat format) {
        assertThatThrownBy(() -> download("cancelled", format)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void isBrokenWhenTheDatabaseGoesAway(ExportFormat format) {
        assertThatThrownBy(() -> download("failed", format)).isInstanceOf(IOException.class);
    }

    private byte[] download(String how, ExportFormat format) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/" + how + "?" + format);
        try (var browser = HttpClient.newHttpClient()) {
            var body = HttpResponse.BodyHandlers.ofByteArray();
            return browser.send(HttpRequest.newBuilder(address).build(), body).body();
        }
    }

    private final class Downloads extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var names = IntStream.range(0, ROWS).mapToObj(i -> "第" + i + "支部").toList();
            var columns = List.of(new ExportColumn<String>("党支部", name -> name));
            var file = new ExportFile<>("支部", "", columns, Rows.of(names), Sort.unsorted());
            var format = ExportFormat.valueOf(request.getQueryString());
            export.write(file, format, response.getOutputStream(), rows -> {
                if (rows == ROWS - 1) {
                    end(request.getPathInfo());
                }
            });
        }

        private void end(String how) {
            switch (how) {
                case "/cancelled" -> throw new CancellationException();
                case "/failed" -> throw new IllegalStateException("the database went away");
                default -> {}
            }
        }
    }
}
