package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UiErrorHandlerTest {

    private static final IOException BROKEN_PIPE = new IOException("Broken pipe");

    private final UiErrorHandler errors = new UiErrorHandler();

    static List<Exception> gone() {
        var gone = new ClientAbortException(BROKEN_PIPE);
        return List.of(gone, new IllegalStateException(gone), new UncheckedIOException(gone));
    }

    @ParameterizedTest
    @MethodSource("gone")
    void isQuietWhenTheBrowserIsGone(Exception gone, CapturedOutput log) {
        errors.error(new ErrorEvent(gone));

        assertThat(log.getAll()).doesNotContain("ERROR", "Broken pipe");
    }

    @Test
    void logsEveryOtherBrokenConnection(CapturedOutput log) {
        errors.error(new ErrorEvent(BROKEN_PIPE));
        errors.error(new ErrorEvent(new IllegalStateException("the database is gone", BROKEN_PIPE)));

        assertThat(log.getAll().lines().filter(line -> line.contains("ERROR"))).hasSize(2);
    }
}
