package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.attachment.AttachmentFileService;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentRow;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Gives out one file under its own name; not seen, a button presses it once the file was found to be whole. */
class DownloadLink extends Anchor {

    private final transient Runnable check;

    DownloadLink(AttachmentRow row, AttachmentFileService files) {
        check = () -> files.check(row.id());
        getElement().setAttribute("hidden", true);
        var disposition = ContentDisposition.attachment()
                .filename(row.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        DownloadHandler handler = event -> Served.carefully(event.getResponse(), () -> {
            var response = event.getResponse();
            Served.protect(response);
            response.setContentType(row.type().mediaType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
            files.write(row.id(), response.getOutputStream());
        });
        setHref(handler, AttachmentType.DOWNLOAD);
    }

    void press() {
        if (ServiceCalls.succeeds(check)) {
            getElement().executeJs("this.click()");
        }
    }
}
