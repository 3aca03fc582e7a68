package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.CsvFile;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** Downloads what a grid shows. What that is, is fixed at the click, while nothing else can change it. */
public final class ExportButton extends Composite<Div> implements HasEnabled {

    private final transient Supplier<ExportRun<?>> start;
    private final Anchor download = new Anchor();
    private final Button button = new Button(getTranslation("screen.export"), _ -> export());

    ExportButton(Supplier<ExportRun<?>> start) {
        this.start = start;
        download.getElement().setAttribute("hidden", true);
        getContent().addClassName("fs-export");
        getContent().add(button, download);
    }

    /** A button for a table that is no grid. */
    public static <T> ExportButton of(CsvFile<T> file) {
        return new ExportButton(() -> new ExportRun<>(file, file.rows().count()));
    }

    @Override
    public void setEnabled(boolean enabled) {
        button.setEnabled(enabled);
    }

    private void export() {
        var run = start.get();
        download.setHref(run, AttachmentType.DOWNLOAD);
        download.getElement().executeJs("this.click()");
        ExportNotice.follow(run);
    }
}
