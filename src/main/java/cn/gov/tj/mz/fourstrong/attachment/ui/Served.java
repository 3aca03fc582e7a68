package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;

/** Answers with what may come from strangers: no browser guesses what it is, runs it, or lets it load anything. */
final class Served {

    private static final String SANDBOX = "default-src 'none'; sandbox";

    private Served() {}

    /** A picture that was drawn here. */
    static DownloadHandler png(Supplier<byte[]> picture) {
        return event -> carefully(event.getResponse(), () -> {
            var png = picture.get();
            protect(event.getResponse());
            event.getResponse().setContentType(MediaType.IMAGE_PNG_VALUE);
            event.getResponse().getOutputStream().write(png);
        });
    }

    static void protect(VaadinResponse response) {
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** What is refused now is not there; why, the screen says. */
    static void carefully(VaadinResponse response, Answer answer) throws IOException {
        try {
            answer.write();
        } catch (NotFound | Refused | AccessDeniedException _) {
            response.setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    interface Answer {

        void write() throws IOException;
    }
}
