package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseUnavailableFilterTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void isAnsweredSoThatAnOpenPageTriesAgain() throws ServletException, IOException {
        answer(new ServletException(new CannotCreateTransactionException("secret")));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getErrorMessage()).isNull();
    }

    @Test
    void leavesOtherProblemsAlone() {
        assertThatThrownBy(() -> answer(new ServletException(new IllegalStateException("other"))))
                .isInstanceOf(ServletException.class);
        assertThat(response.getStatus()).isEqualTo(200);
    }

    private void answer(ServletException problem) throws ServletException, IOException {
        new DatabaseUnavailableFilter().doFilter(new MockHttpServletRequest(), response, (_, _) -> {
            throw problem;
        });
    }
}
