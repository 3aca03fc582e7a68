package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class BodyLimitTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @ParameterizedTest
    @CsvSource({"0, 200", "10, 200", "11, 413"})
    void refusesWhatIsLargerThanTheLimit(int bytes, int status) throws ServletException, IOException {
        request.setContent(new byte[bytes]);

        filter();

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(chain.getRequest() != null).isEqualTo(status == 200);
    }

    @ParameterizedTest
    @CsvSource({"20, 200", "21, 413"})
    void takesMoreWhereScreensSendFiles(int length, int status) throws ServletException, IOException {
        request.setRequestURI("/VAADIN/dynamic/resource/1/key/upload");
        request.setContent(new byte[length]);

        filter();

        assertThat(response.getStatus()).isEqualTo(status);
    }

    @Test
    void refusesABodyOfUnknownLength() throws ServletException, IOException {
        request.addHeader("Transfer-Encoding", "chunked");

        filter();

        assertThat(response.getStatus()).isEqualTo(411);
        assertThat(chain.getRequest()).isNull();
    }

    private void filter() throws ServletException, IOException {
        new BodyLimit(DataSize.ofBytes(10), DataSize.ofBytes(20)).doFilter(request, response, chain);
    }
}
