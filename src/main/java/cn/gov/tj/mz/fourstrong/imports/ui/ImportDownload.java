package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.exchange.Download;
import cn.gov.tj.mz.fourstrong.exchange.ListExport;
import cn.gov.tj.mz.fourstrong.screen.FileResponse;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** A link to a file that is made when people ask for it. */
final class ImportDownload extends Anchor {

    ImportDownload(String text, Supplier<Download> file) {
        DownloadHandler handler = event -> {
            var beans = VaadinService.getCurrent().getInstantiator();
            var made = file.get();
            var response = event.getResponse();
            var today = LocalDate.now(beans.getOrCreate(Clock.class));
            FileResponse.begin(response, made.mediaType(), made.fileName(today));
            made.write(beans.getOrCreate(ListExport.class), response.getOutputStream(), _ -> {});
        };
        setText(text);
        setHref(handler, AttachmentType.DOWNLOAD);
    }
}
