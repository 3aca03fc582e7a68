package cn.gov.tj.mz.fourstrong.screen.grid;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;

/** Has the browser fetch a file, and people see how far it is. */
final class ExportDownload extends Anchor {

    ExportDownload() {
        getElement().setAttribute("hidden", true);
    }

    void start(ExportRun run) {
        setHref(run, AttachmentType.DOWNLOAD);
        getElement().executeJs("this.click()");
        ExportNotice.follow(run);
    }
}
