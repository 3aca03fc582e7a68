package cn.gov.tj.mz.fourstrong.activity.series.ui;

import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.series.FigurePeriod;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesNames;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesPoint;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What indicators of work look like; what is printed stays as it is, what is computed is a percentage. */
final class SeriesWords {

    private SeriesWords() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate("activity.series." + key, arguments);
    }

    static String period(FigurePeriod period) {
        var name = period.name();
        return I18NProvider.translate(name.key(), name.arguments().toArray());
    }

    /** The name with its unit. */
    static String name(SeriesNames names) {
        return names.unit() == null ? names.name() : text("named", names.name(), names.unit());
    }

    static @Nullable String printed(@Nullable Figure figure) {
        return figure == null ? null : figure.asPrinted();
    }

    static @Nullable String growth(@Nullable BigDecimal percent) {
        return percent == null ? null : text("percent", Formats.current().signed(percent));
    }

    static @Nullable String share(@Nullable BigDecimal percent) {
        return percent == null ? null : text("percent", Formats.current().number(percent));
    }

    /** A target in the unit of the series, with its source. */
    static @Nullable String target(SeriesNames names, SeriesPoint point) {
        var target = point.target();
        if (target == null) {
            return null;
        }
        var amount = Figure.printed(target.amount(), Figure.Qualifier.EXACT, names.unit());
        return target.source() == null ? amount : text("named", amount, target.source());
    }

    /** The list of records with the one that tells the value beside it. */
    static String record(SeriesPoint point) {
        return "activities?id=" + point.activity();
    }

    /** A part of what may not be there. */
    static <T, R> @Nullable R of(@Nullable T whole, Function<? super T, ? extends @Nullable R> part) {
        return whole == null ? null : part.apply(whole);
    }
}
