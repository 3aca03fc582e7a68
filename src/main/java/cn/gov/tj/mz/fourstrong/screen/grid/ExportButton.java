package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/**
 * Downloads what a grid shows, in one click as last time, and lets people choose otherwise. What that is, is fixed at
 * the click, while nothing else can change it.
 */
public final class ExportButton extends Composite<Div> implements HasEnabled {

    final transient ExportSource source;
    private final ExportDownload download = new ExportDownload();
    private final Button button = new Button("", _ -> export(ExportChoice.last(), false));
    private final ExportMenu menu;

    ExportButton(ExportSource source) {
        this.source = source;
        this.menu = new ExportMenu(source, this::export);
        getContent().addClassName("fs-export");
        getContent().add(button, menu, download);
        showChoice();
    }

    /** A button for a table that is no grid. */
    public static ExportButton of(ExportFile<?> file) {
        return of(() -> file);
    }

    /** The same for a table whose filter changes: what it holds is asked for at the click. */
    public static ExportButton of(Supplier<? extends ExportFile<?>> file) {
        return new ExportButton(ExportSource.of(file));
    }

    @Override
    public void setEnabled(boolean enabled) {
        button.setEnabled(enabled);
        menu.setEnabled(enabled);
    }

    private void export(ExportChoice choice, boolean ticked) {
        choice.remember();
        showChoice();
        download.start(source.run(choice, ticked));
    }

    private void showChoice() {
        var choice = ExportChoice.last();
        var word = getTranslation("screen.export." + choice.format());
        button.setText(choice.allColumns() ? getTranslation("screen.export.whole", word) : word);
    }
}
