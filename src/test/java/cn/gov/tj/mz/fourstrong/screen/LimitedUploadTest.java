package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadResult;
import com.vaadin.flow.server.streams.UploadResult.RejectedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LimitedUploadTest {

    private final List<String> received = new ArrayList<>();
    private final LimitedUpload upload = new LimitedUpload(
            (name, content) -> received.add(name + ": " + content.length), () -> received.add("too large"));

    @Test
    void takesAFileOfJustTheLimit() throws IOException {
        var event = new Sent(LimitedUpload.MAX_BYTES, LimitedUpload.MAX_BYTES);
        upload.handleUploadRequest(event);

        assertThat(received).containsExactly("days.csv: 2097152");
        assertThat(event.isRejected()).isFalse();
    }

    @Test
    void readsNothingOfAFileThatSaysToBeLarger() throws IOException {
        var event = new Sent(LimitedUpload.MAX_BYTES + 1L, LimitedUpload.MAX_BYTES + 1L);
        upload.handleUploadRequest(event);

        assertThat(received).containsExactly("too large");
        assertThat(event.isRejected()).isTrue();
        assertThat(event.read).isZero();
    }

    @Test
    void readsNoMoreThanTheLimitOfAFileThatDoesNotSaySo() throws IOException {
        for (var said : List.of(-1L, 10L)) {
            var event = new Sent(said, Long.MAX_VALUE);
            upload.handleUploadRequest(event);

            assertThat(event.isRejected()).isTrue();
            assertThat(event.read).isEqualTo(LimitedUpload.MAX_BYTES + 1);
        }
        assertThat(received).containsExactly("too large", "too large");
    }

    @Test
    void answersThatTheFileIsTooLarge() {
        var response = mock(VaadinResponse.class);
        upload.responseHandled(
                new UploadResult(true, response, null, List.of(), List.of(new RejectedFile("days.csv", "refused"))));

        verify(response).setStatus(413);
    }

    /** A file of zeros that may say something else about its size. */
    private static final class Sent extends UploadEvent {

        private final long size;
        private long read;

        private Sent(long said, long size) {
            super(null, null, null, "days.csv", said, "text/csv", new Element("vaadin-upload"), null);
            this.size = size;
        }

        @Override
        public InputStream getInputStream() {
            return new InputStream() {

                @Override
                public int read() {
                    return read < size ? (int) (read++ * 0) : -1;
                }
            };
        }

        @Override
        public UI getUI() {
            return new UI() {

                @Override
                public Future<Void> access(Command command) {
                    command.execute();
                    return CompletableFuture.completedFuture(null);
                }
            };
        }
    }
}
