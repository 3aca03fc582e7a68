package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.imports.ImportLayout;
import cn.gov.tj.mz.fourstrong.imports.ImportListing;
import cn.gov.tj.mz.fourstrong.imports.ImportRow;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of an import with what each would do; cells that have to be mended are fields. */
final class ImportLines extends Grid<ImportRow> {

    private static final int PAGE = 50;

    /** So many lines are shown whole, the dialog scrolls; the lines scroll by themselves when there are more. */
    private static final int FEW = 8;

    private final transient ImportListing listing;

    /** Writes something else into a cell. */
    @FunctionalInterface
    interface Mending {
        void mend(ImportRow row, String column, String text);
    }

    ImportLines(ImportListing listing, ImportForm form, ImportLayout layout, Mending mending) {
        super(PAGE);
        this.listing = listing;
        addClassNames("fs-grid", "fs-import-lines");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(form.text("title"));
        addColumn(ImportRow::number)
                .setHeader(getTranslation("imports.row"))
                .setWidth("3.75rem")
                .setFlexGrow(0)
                .setFrozen(true);
        addComponentColumn(this::status)
                .setHeader(getTranslation("imports.status"))
                .setWidth("6.25rem")
                .setFlexGrow(0)
                .setFrozen(true);
        addComponentColumn(row -> new LineRemarks(row, form, layout, mending))
                .setHeader(getTranslation("imports.remarks"))
                .setWidth("18rem")
                .setFlexGrow(0)
                .setResizable(true);
        layout.columns().stream()
                .filter(Objects::nonNull)
                .forEach(column -> addComponentColumn(row -> cell(row, column, form, mending))
                        .setHeader(form.title(column))
                        .setWidth(form.words().allowed(column).isEmpty() ? "9rem" : "12rem")
                        .setResizable(true));
    }

    /** Shows lines of a status. */
    void show(UUID id, @Nullable ImportStatus status, long count) {
        setAllRowsVisible(count <= FEW);
        setItems(DataProvider.fromCallbacks(
                query -> listing.page(id, status, query.getOffset(), query.getLimit()).stream(),
                _ -> Math.toIntExact(count)));
    }

    private Component status(ImportRow row) {
        return new StateBadge(getTranslation("importStatus." + row.status()), tone(row.status()));
    }

    private static Component cell(ImportRow row, String column, ImportForm form, Mending mending) {
        if (row.remarks().faults(column).isEmpty()) {
            var text = new Span(row.cell(column));
            text.setTitle(row.cell(column));
            return text;
        }
        return new MendedCell(row, column, form, mending);
    }

    private static Tone tone(ImportStatus status) {
        return switch (status) {
            case NEW -> Tone.GOOD;
            case CHANGED -> Tone.UNDERWAY;
            case FAULTY -> Tone.BAD;
            case SAME, PASSED_OVER -> Tone.NEUTRAL;
        };
    }
}
