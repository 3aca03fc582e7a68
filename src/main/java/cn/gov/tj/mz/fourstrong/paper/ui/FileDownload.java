package cn.gov.tj.mz.fourstrong.paper.ui;

import cn.gov.tj.mz.fourstrong.exchange.FileName;
import cn.gov.tj.mz.fourstrong.paper.word.WordFile;
import cn.gov.tj.mz.fourstrong.screen.FileResponse;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;

/** Has the browser fetch a Word file that was made; not seen itself, a button or menu starts it. */
final class FileDownload extends Anchor {

    private transient byte[] made = {};

    FileDownload() {
        getElement().setAttribute("hidden", true);
    }

    /** What was made last. */
    byte[] made() {
        return made.clone();
    }

    void start(FileName name, byte[] file) {
        made = file.clone();
        setHref(
                event -> {
                    var response = event.getResponse();
                    FileResponse.begin(response, WordFile.MEDIA_TYPE, name);
                    response.getOutputStream().write(file);
                },
                AttachmentType.DOWNLOAD);
        getElement().executeJs("this.click()");
    }
}
