package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.imports.ImportListing;
import cn.gov.tj.mz.fourstrong.imports.ImportPreview;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.screen.ImportFaults;
import cn.gov.tj.mz.fourstrong.screen.SkippedNote;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an import would do: how many lines what, what each column is, and every line. */
final class ImportPreviewPane extends Div {

    private static final String ALL = "";

    private final ImportLines lines;
    private final RadioButtonGroup<String> filter = new RadioButtonGroup<>();
    private transient ImportPreview preview;

    ImportPreviewPane(
            ImportForm form,
            ImportPreview preview,
            ImportListing listing,
            ImportLines.Mending mending,
            Consumer<List<@Nullable String>> matching) {
        this.preview = preview;
        this.lines = new ImportLines(listing, form, preview.layout(), mending);
        addClassName("fs-import-preview");
        var missing = new ImportFaults();
        preview.missing().forEach(column -> missing.say(getTranslation("imports.missing", form.title(column))));
        add(new H3(preview.fileName()), new SkippedNote(preview.layout().skipped()), missing);
        if (!preview.layout().title().isEmpty()) {
            add(new Paragraph(getTranslation("imports.titled", preview.layout().title())));
        }
        add(new ColumnMatching(form, preview, matching), filter, lines);
        filter.setAriaLabel(getTranslation("imports.status"));
        filter.setItemLabelGenerator(this::label);
        filter.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                showLines();
            }
        });
        show(preview);
        filter.setValue(preview.counts().of(ImportStatus.FAULTY) > 0 ? ImportStatus.FAULTY.name() : ALL);
    }

    /** Shows what became of it, where people are. */
    void show(ImportPreview changed) {
        preview = changed;
        var chosen = filter.getValue();
        filter.setItems(Stream.concat(
                        Stream.of(ALL),
                        Arrays.stream(ImportStatus.values())
                                .filter(status -> changed.counts().of(status) > 0)
                                .map(ImportStatus::name))
                .toList());
        if (chosen != null) {
            filter.setValue(isThere(chosen) ? chosen : ALL);
        }
    }

    private boolean isThere(String chosen) {
        return chosen.equals(ALL) || preview.counts().of(ImportStatus.valueOf(chosen)) > 0;
    }

    private void showLines() {
        var chosen = filter.getValue();
        var status = chosen.equals(ALL) ? null : ImportStatus.valueOf(chosen);
        lines.show(
                preview.id(),
                status,
                status == null ? preview.counts().all() : preview.counts().of(status));
    }

    private String label(String status) {
        return status.equals(ALL)
                ? getTranslation("imports.all", preview.counts().all())
                : getTranslation(
                        "imports.count",
                        getTranslation("importStatus." + status),
                        preview.counts().of(ImportStatus.valueOf(status)));
    }
}
