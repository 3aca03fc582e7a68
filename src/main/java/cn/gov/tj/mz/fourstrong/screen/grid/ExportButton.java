package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Downloads what a grid shows, with a button for each format. What that is, is fixed at the click, while nothing else
 * can change it.
 */
public final class ExportButton extends Composite<Div> implements HasEnabled {

    final transient Function<ExportFormat, ExportRun<?>> start;
    private final Anchor download = new Anchor();
    private final List<Button> buttons =
            Stream.of(ExportFormat.values()).map(this::button).toList();

    ExportButton(Function<ExportFormat, ExportRun<?>> start) {
        this.start = start;
        download.getElement().setAttribute("hidden", true);
        getContent().addClassName("fs-export");
        buttons.forEach(getContent()::add);
        getContent().add(download);
    }

    /** A button for a table that is no grid. */
    public static <T> ExportButton of(ExportFile<T> file) {
        return new ExportButton(format -> run(file, format));
    }

    /** The same for a table whose filter changes: what it holds is asked for at the click. */
    public static ExportButton of(Supplier<ExportFile<?>> file) {
        return new ExportButton(format -> run(file.get(), format));
    }

    private static <T> ExportRun<T> run(ExportFile<T> file, ExportFormat format) {
        return new ExportRun<>(file, format, file.rows().count());
    }

    @Override
    public void setEnabled(boolean enabled) {
        buttons.forEach(button -> button.setEnabled(enabled));
    }

    private Button button(ExportFormat format) {
        return new Button(getTranslation("screen.export." + format), _ -> export(format));
    }

    private void export(ExportFormat format) {
        var run = start.apply(format);
        download.setHref(run, AttachmentType.DOWNLOAD);
        download.getElement().executeJs("this.click()");
        ExportNotice.follow(run);
    }
}
