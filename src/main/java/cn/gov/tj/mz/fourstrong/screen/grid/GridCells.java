package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cells that the browser draws itself, so that the server holds no component for a row. */
final class GridCells {

    private static final String STATE = "<span class=\"fs-state ${item.look}\">${item.word}</span>";
    private static final String CRITERIA = """
            <span class="fs-chips">${item.chips.map(chip =>
                html`<span class="fs-chip ${chip.look}">${chip.word}</span>`)}${item.none}</span>""";

    private static final String LINK =
            "${item.href ? html`<a href=${item.href} router-link class=\"fs-cell-link\">${item.word}</a>` : item.word}";

    private GridCells() {}

    static <T> Renderer<T> state(DataColumn<T> column, Function<? super T, Tone> tone) {
        var formats = Formats.current();
        return LitRenderer.<T>of(STATE)
                .withProperty("word", row -> formats.show(column.shown(row)))
                .withProperty(
                        "look",
                        row -> column.explained.test(row)
                                ? "fs-quiet"
                                : tone.apply(row).look());
    }

    /** A value that leads to what it was made of; where there is none, nothing leads anywhere. */
    static <T> Renderer<T> link(DataColumn<T> column, Function<? super T, String> href) {
        var formats = Formats.current();
        return LitRenderer.<T>of(LINK)
                .withProperty("word", row -> formats.show(column.shown(row)))
                .withProperty("href", row -> leads(column, row) ? href.apply(row) : "");
    }

    private static <T> boolean leads(DataColumn<T> column, T row) {
        return !column.explained.test(row) && column.value.apply(row) != null;
    }

    static <T> Renderer<T> criteria(Function<? super T, ? extends @Nullable Object> value) {
        var formats = Formats.current();
        return LitRenderer.<T>of(CRITERIA)
                .withProperty("chips", row -> chips(value.apply(row), formats))
                .withProperty("none", row -> chips(value.apply(row), formats).isEmpty() ? formats.none() : "");
    }

    private static List<Chip> chips(@Nullable Object criteria, Formats formats) {
        return criteria instanceof Collection<?> several
                ? several.stream()
                        .map(Criterion.class::cast)
                        .map(criterion -> new Chip(formats.name(criterion), CriterionChip.look(criterion)))
                        .toList()
                : List.of();
    }

    /** What the browser needs for one chip. */
    public record Chip(String word, String look) {}
}
