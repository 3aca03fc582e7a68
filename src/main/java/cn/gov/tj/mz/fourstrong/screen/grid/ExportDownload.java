package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.ExportArchive;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;

/** Has the browser fetch a file, and people see how far it is; not seen itself, a button or menu starts it. */
public final class ExportDownload extends Anchor {

    public ExportDownload() {
        getElement().setAttribute("hidden", true);
    }

    /** Nobody knows how many rows are in all of them before they are read. */
    public void start(ExportArchive archive) {
        var files =
                archive.files().stream().<ExportFile<?>>map(ExportOrigin::noted).toList();
        start(new ExportRun(new ExportArchive(archive.name(), archive.about(), files, archive.format()), 0));
    }

    void start(ExportRun run) {
        setHref(run, AttachmentType.DOWNLOAD);
        getElement().executeJs("this.click()");
        ExportNotice.follow(run);
    }
}
