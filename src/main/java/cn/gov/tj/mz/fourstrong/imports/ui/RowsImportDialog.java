package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.imports.ImportCounts;
import cn.gov.tj.mz.fourstrong.imports.ImportPreview;
import cn.gov.tj.mz.fourstrong.imports.ImportSource;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes rows in from spreadsheets: a file or what was copied, a preview in which cells are mended, then all at once. */
@StyleSheet("context://import.css")
public final class RowsImportDialog extends Dialog {

    private final transient ImportServices services;
    private final transient ImportForm form;
    private final transient Runnable changed;
    private final ImportFilePane file;
    private final ImportFooter footer;
    private final transient ImportRunner runner;
    private transient @Nullable UUID begun;
    private @Nullable ImportPreviewPane pane;

    /** @param changed runs when rows were taken over */
    public RowsImportDialog(ImportForm form, ImportServices services, Runnable changed) {
        this.form = form;
        this.services = services;
        this.changed = changed;
        this.file = new ImportFilePane(form, this::read);
        this.footer = new ImportFooter(form, services.listing(), this::chooseAgain, this::apply);
        this.runner = new ImportRunner(file, footer, this::show, this::back);
        setHeaderTitle(form.text("title"));
        addClassNames("fs-import", "fs-import-rows");
        setCloseOnOutsideClick(false);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> cancel()), footer);
        addAttachListener(event -> leaveWithItsPage(event.getUI()));
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                discard();
            }
        });
        chooseAgain();
    }

    /** The browser's own way back leads out of it, too. */
    private void leaveWithItsPage(UI ui) {
        var listener = ui.addAfterNavigationListener(_ -> close());
        addDetachListener(_ -> listener.remove());
    }

    /** What runs is ended first, since nobody would learn what came of it. */
    private void cancel() {
        getChildren()
                .filter(ImportWork.class::isInstance)
                .map(ImportWork.class::cast)
                .findFirst()
                .ifPresentOrElse(ImportWork::cancel, this::close);
    }

    private void chooseAgain() {
        discard();
        show(file);
        footer.clear();
    }

    private void read(String fileName, long size, ImportSource source) {
        file.faults();
        runner.run(services.reading(form, fileName, size, source), id -> {
            begun = id;
            preview(id);
        });
    }

    private void preview(UUID id) {
        var preview = services.preview(id);
        pane = new ImportPreviewPane(
                form,
                preview,
                services.listing(),
                (row, column, text) -> mend(id, row.number(), column, text),
                columns -> match(preview, columns));
        show(pane);
        footer.show(preview);
    }

    private void mend(UUID id, int number, String column, String text) {
        var shown = pane;
        if (shown != null && ServiceCalls.succeeds(() -> services.mend(id, number, column, text, form))) {
            var preview = services.preview(id);
            shown.show(preview);
            footer.show(preview);
        }
    }

    private void match(ImportPreview preview, List<@Nullable String> columns) {
        runner.run(services.judging(form, preview, columns), id -> {
            RememberedColumns.of(form.target())
                    .save(form.target(), services.preview(id).layout());
            preview(id);
        });
    }

    private void apply(ImportPreview preview, boolean submit) {
        runner.run(services.applying(form, preview, submit), this::done);
    }

    private void done(ImportCounts counts) {
        begun = null;
        close();
        changed.run();
        Notices.success(
                "imports.done",
                counts.of(ImportStatus.NEW),
                counts.of(ImportStatus.CHANGED),
                counts.of(ImportStatus.SAME),
                counts.of(ImportStatus.FAULTY));
    }

    /** What was shown before something was stopped. */
    private void back() {
        var left = begun;
        if (left == null) {
            show(file);
        } else {
            preview(left);
        }
    }

    /** What people mended is not lost by a key. */
    private void show(Component pane) {
        setCloseOnEsc(pane == file);
        removeAll();
        add(pane);
    }

    private void discard() {
        var left = begun;
        begun = null;
        if (left != null) {
            services.discard(left);
        }
    }
}
