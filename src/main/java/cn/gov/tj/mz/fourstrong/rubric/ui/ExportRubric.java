package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.exchange.FileName;
import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.file.RubricFileService;
import cn.gov.tj.mz.fourstrong.screen.FileResponse;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.time.LocalDate;

/** Downloads a rubric as an archive of its files; not seen, a menu presses it. */
class ExportRubric extends Anchor {

    ExportRubric(RubricDetails rubric, RubricFileService files, Clock clock) {
        getElement().setAttribute("hidden", true);
        var name = new FileName(
                getTranslation("rubric.export.file", rubric.name(), rubric.revision()), LocalDate.now(clock), "zip");
        DownloadHandler handler = event -> {
            var response = event.getResponse();
            FileResponse.begin(response, "application/zip", name);
            files.write(rubric.id(), response.getOutputStream());
        };
        setHref(handler, AttachmentType.DOWNLOAD);
    }

    void press() {
        getElement().executeJs("this.click()");
    }
}
