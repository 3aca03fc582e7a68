package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.exchange.Download;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.imports.ImportListing;
import cn.gov.tj.mz.fourstrong.imports.ImportListing.FaultyLine;
import cn.gov.tj.mz.fourstrong.imports.ImportPreview;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;

/** What people do when they have seen what an import would do. */
final class ImportFooter extends Div {

    private final transient ImportForm form;
    private final transient ImportListing listing;
    private final transient Runnable again;
    private final transient Apply apply;

    /** Takes all over. */
    @FunctionalInterface
    interface Apply {
        void apply(ImportPreview preview, boolean submit);
    }

    ImportFooter(ImportForm form, ImportListing listing, Runnable again, Apply apply) {
        this.form = form;
        this.listing = listing;
        this.again = again;
        this.apply = apply;
        addClassName("fs-import-footer");
    }

    /** There is nothing to take over yet. */
    void clear() {
        removeAll();
    }

    void show(ImportPreview preview) {
        removeAll();
        var faulty = preview.counts().of(ImportStatus.FAULTY);
        var finish = new Checkbox();
        if (form.finish() != null) {
            finish.setLabel(form.finish());
            add(finish);
        }
        if (faulty > 0) {
            add(new Span(getTranslation("imports.rest", faulty)));
            add(new ImportDownload(getTranslation("imports.faulty"), () -> faultyLines(preview)));
        }
        var confirm = OneClick.on(new Button(label(preview, faulty)), () -> apply.apply(preview, finish.getValue()));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(preview.isUseful());
        add(new Button(getTranslation("imports.back"), _ -> again.run()), confirm);
    }

    private String label(ImportPreview preview, long faulty) {
        var useful = preview.counts().useful();
        if (!preview.isUseful()) {
            return getTranslation("imports.nothing");
        }
        return getTranslation(faulty == 0 ? "imports.apply" : "imports.apply.rest", useful);
    }

    /** As they stand in the file, so that it can be mended and brought again, with what is wrong at the end. */
    private Download faultyLines(ImportPreview preview) {
        var columns = new ArrayList<ExportColumn<FaultyLine>>();
        var headings = preview.layout().headings();
        for (var place = 0; place < headings.size(); place++) {
            var at = place;
            columns.add(
                    new ExportColumn<>(headings.get(place), line -> line.cells().get(at)));
        }
        columns.add(new ExportColumn<>(
                I18NProvider.translate("imports.faulty.problem"),
                line -> line.row().remarks().faults().stream()
                        .map(fault -> LineRemarks.words(form, fault))
                        .collect(Collectors.joining("\n"))));
        var lines = Rows.<FaultyLine>of((_, action) -> listing.forEachFaulty(preview.id(), action::accept));
        return new Download.Single(
                new ExportFile<>(
                        I18NProvider.translate("imports.faulty.file", form.text("title")),
                        "",
                        columns,
                        lines,
                        Sort.unsorted()),
                ExportFormat.XLSX);
    }
}
