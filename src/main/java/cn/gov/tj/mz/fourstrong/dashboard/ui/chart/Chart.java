package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartData.Kind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One picture of numbers with the table of the same numbers. It gets data, never how to draw. Without further words
 * the numbers are scores out of 100 with one decimal; those of {@link #stackedBars} and {@link #band} are counts.
 */
@Tag("four-chart")
@JsModule("context://four-chart.js")
@StyleSheet("context://palette.css")
public class Chart extends Component implements HasSize, HasStyle, LocaleChangeObserver {

    private final Kind kind;
    private final String name;
    private final int attentionBelow;
    private ChartNumbers numbers = ChartNumbers.NONE;
    private String unit = "";
    private String subtitle = "";
    private boolean clickable;

    private Chart(Kind kind, String name, int attentionBelow) {
        addClassName("fs-chart");
        this.kind = kind;
        this.name = name;
        this.attentionBelow = attentionBelow;
    }

    /** A net with a category at each corner. The name says what the picture shows, also as the name of its file. */
    public static Chart radar(String name) {
        return new Chart(Kind.RADAR, name, 0);
    }

    /** Lying bars in the given order, one row a category. */
    public static Chart bars(String name) {
        return new Chart(Kind.BARS, name, 0);
    }

    /** Standing bars, one column a category, the series on top of one another. */
    public static Chart stackedBars(String name) {
        return new Chart(Kind.STACKED_BARS, name, 0);
    }

    /** One row for one category, the series as shares of it. */
    public static Chart band(String name) {
        return new Chart(Kind.BAND, name, 0);
    }

    /** A line a series over the categories. */
    public static Chart lines(String name) {
        return new Chart(Kind.LINES, name, 0);
    }

    /** Categories as rows, series as columns, the number in each cell, with a flag below so many per cent. */
    public static Chart heatMap(String name, int attentionBelow) {
        return new Chart(Kind.HEAT_MAP, name, attentionBelow);
    }

    /** What stands behind each number in the table and at the pointer, for example {@code %}. */
    public Chart unit(String unit) {
        this.unit = unit;
        return send();
    }

    /** What a saved picture says below its name: of which cycle and unit, and what is measured. */
    public Chart subtitle(String subtitle) {
        this.subtitle = subtitle;
        return send();
    }

    /** Puts a heading on the row of the chart's own buttons. */
    public Chart title(Component title) {
        title.getElement().setAttribute("slot", "title");
        getElement().appendChild(title.getElement());
        return this;
    }

    /** Draws these numbers instead of what was drawn; each series has one number, or none, for each category. */
    public Chart show(List<Category> categories, List<ChartSeries> series) {
        numbers = new ChartNumbers(categories, series);
        return send();
    }

    /** Makes marks and cells clickable. What a browser says was clicked is believed only if it was drawn. */
    public Chart onClick(Consumer<Mark> action) {
        getElement()
                .addEventListener(
                        "mark", event -> numbers.mark(event.getEventData()).ifPresent(action))
                .addEventData(ChartNumbers.SERIES)
                .addEventData(ChartNumbers.CATEGORY);
        clickable = true;
        return send();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        send();
    }

    private Chart send() {
        if (isAttached()) {
            var scale = kind.scale(numbers, unit, attentionBelow, this);
            var data = new ChartData(
                    kind,
                    name,
                    ChartStamp.current().line(this, subtitle, numbers.isProvisional()),
                    getLocale().toLanguageTag(),
                    scale,
                    clickable,
                    numbers.categories(),
                    numbers.series(),
                    ChartData.Texts.of(this, name, numbers.isProvisional(), kind.axis(scale.min(), this)));
            getElement().setPropertyBean("data", data);
        }
        return this;
    }

    /**
     * A row, a corner, a column or a point in time; the key is what a click tells.
     *
     * @param note why there are no numbers, shown in their place
     * @param colour of the thing that the category is, for bars
     * @param kind lines join categories of the same kind only
     */
    public record Category(
            String key,
            String name,
            @Nullable String note,
            @Nullable Colour colour,
            String kind) {

        public Category(String key, String name) {
            this(key, name, null, null, "");
        }
    }

    /** What was clicked: the keys of a series and of a category. */
    public record Mark(String series, String category) {}
}
