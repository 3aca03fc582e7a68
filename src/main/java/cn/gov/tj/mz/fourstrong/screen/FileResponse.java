package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.exchange.FileName;
import com.vaadin.flow.server.VaadinResponse;
import org.springframework.http.HttpHeaders;

/** What a browser is told before a file that is made for one person: save it, and keep no copy of the answer. */
public final class FileResponse {

    private FileResponse() {}

    public static void begin(VaadinResponse response, String mediaType, FileName name) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.contentDisposition());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
