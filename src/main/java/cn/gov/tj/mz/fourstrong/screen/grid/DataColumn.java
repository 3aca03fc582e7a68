package cn.gov.tj.mz.fourstrong.screen.grid;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A column of a {@link DataGrid}, declared once for screen and file. */
public final class DataColumn<T> {

    final String key;
    final String header;
    final Function<? super T, ? extends @Nullable Object> value;

    String @Nullable [] sortProperties;

    @Nullable
    String width;

    @Nullable
    Renderer<T> renderer;

    int flex = 1;
    boolean hidden;
    boolean inFiles;

    @Nullable
    SortDirection initially;

    boolean number;

    @Nullable
    BiFunction<Formats, BigDecimal, String> points;

    Predicate<? super T> explained = _ -> false;

    DataColumn(String key, String header, Function<? super T, ? extends @Nullable Object> value) {
        this.key = key;
        this.header = header;
        this.value = value;
    }

    /** Lets people sort by this column; the rows are asked for these properties, in this order. */
    public DataColumn<T> sortBy(String... properties) {
        sortProperties = properties;
        return this;
    }

    /** Starts as the order of the rows; with several such columns, the first declared counts most. */
    public DataColumn<T> initially(SortDirection direction) {
        initially = direction;
        return this;
    }

    /** Starts hidden; people can show it. */
    public DataColumn<T> hidden() {
        hidden = true;
        return this;
    }

    /** In every file, even while people do not show it. */
    public DataColumn<T> inFiles() {
        inFiles = true;
        return this;
    }

    /** A fixed width, such as {@code 9em}: so many characters of the page, as headers are smaller than cells. */
    public DataColumn<T> width(String css) {
        width = css.replaceFirst("(?<=\\d)em$", "rem");
        flex = 0;
        return this;
    }

    /** Another width where people read English, whose words take more room. */
    public DataColumn<T> inEnglish(String css) {
        return Formats.current().locale().getLanguage().equals("en") ? width(css) : this;
    }

    /** Its share of the width that is left over; a larger share also keeps more when there is little. */
    public DataColumn<T> flex(int share) {
        flex = share;
        width = width == null ? 4 + 3.5 * share + "rem" : width;
        return this;
    }

    /** Right-aligned, in figures of equal width. */
    public DataColumn<T> number() {
        number = true;
        return this;
    }

    /** A number of points: at most two decimals on screen, all of them in files. */
    public DataColumn<T> score() {
        points = Formats::score;
        return number();
    }

    /** A number of points between two others: with its sign on screen, as it is in files. */
    public DataColumn<T> difference() {
        points = Formats::signed;
        return number();
    }

    /** A dash on screen where the rest of the row says why there is nothing to tell; files have the value all the same. */
    public DataColumn<T> dashWhere(Predicate<? super T> explained) {
        this.explained = explained;
        return this;
    }

    /** Drawn on screen by a component; costs memory per row, so prefer the value itself. */
    public DataColumn<T> shownAs(Function<? super T, ? extends Component> drawing) {
        renderer = new ComponentRenderer<>(drawing::apply);
        return this;
    }

    /** Shown as a {@link StateBadge}: the value in words, with the tone of the row. */
    public DataColumn<T> asState(Function<? super T, Tone> tone) {
        renderer = GridCells.state(this, tone);
        return this;
    }

    /** Leads to an address of this application, beside the row that leads elsewhere. */
    public DataColumn<T> leadsTo(Function<? super T, String> address) {
        renderer = GridCells.link(this, address);
        return this;
    }

    /** Shown as a row of {@link CriterionChip}s; the value is a collection of criteria. */
    public DataColumn<T> asCriteria() {
        renderer = GridCells.criteria(value);
        return this;
    }

    @Nullable
    Object shown(T row) {
        var cell = explained.test(row) ? StateBadge.DASH : value.apply(row);
        return points != null && cell instanceof BigDecimal number ? points.apply(Formats.current(), number) : cell;
    }
}
