package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A test of the chart element on a bare page. */
abstract class ChartBrowserTest {

    static ChartPage chart;
    static Page page;

    @BeforeAll
    static void open() throws IOException {
        chart = new ChartPage();
        page = chart.page;
    }

    @AfterAll
    static void close() {
        chart.close();
    }

    @AfterEach
    void neverFailsNorBreaksTheContentPolicy() {
        assertThat(chart.errors).isEmpty();
        assertThat(page.evaluate("refused")).isEqualTo(List.of());
    }
}
