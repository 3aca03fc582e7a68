package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ImmutableCacheFilterTest {

    @ParameterizedTest
    @CsvSource({"/VAADIN/build/page-BNp73Egs.js, immutable", "/favicon.svg, 3600", "/VAADIN/static/x.js, 3600"})
    void areKeptForGoodWhenTheirNameChangesWithTheirContent(String path, String kept)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        var response = new MockHttpServletResponse();
        new ImmutableCacheFilter()
                .doFilter(
                        request,
                        response,
                        (_, answer) -> ((HttpServletResponse) answer).setHeader("Cache-Control", "max-age=3600"));
        assertThat(response.getHeader("Cache-Control")).contains(kept);
    }
}
