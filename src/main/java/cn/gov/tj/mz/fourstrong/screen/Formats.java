package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values look to people in one language; files have their own, plain look. */
public record Formats(Locale locale) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** In the language of the one who looks. */
    public static Formats current() {
        var ui = UI.getCurrent();
        return new Formats(ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale());
    }

    /** Any value as a grid shows it; nothing is 暂无. */
    public String show(@Nullable Object value) {
        return switch (value) {
            case null -> none();
            case String text -> Text.clean(text) == null ? none() : text;
            case Number number -> number(number);
            case TemporalAccessor time -> day(time);
            case Period period -> period(period);
            case Boolean yes -> word(yes ? "screen.yes" : "screen.no");
            case Enum<?> constant -> name(constant);
            case DatedName name -> name(name);
            case Collection<?> list when list.isEmpty() -> none();
            case Collection<?> list -> list.stream().map(this::show).collect(Collectors.joining("、"));
            default -> value.toString();
        };
    }

    /** A value as a file holds it: words for constants, local time for moments, the rest untouched. */
    public @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean _, Enum<?> _, Period _, DatedName _ -> show(value);
            case Instant instant -> LocalDateTime.ofInstant(instant, TimeZones.BUREAU);
            case Collection<?> list -> list.stream().map(this::plain).toList();
            default -> value;
        };
    }

    /** What stands where nothing is recorded; never 0. */
    public String none() {
        return word("screen.none");
    }

    /** A day or moment for grids: 2025-06-30, 2025-06-30 14:05; anything else as it prints itself. */
    public String day(TemporalAccessor time) {
        return switch (time) {
            case LocalDateTime moment -> MINUTE.format(moment);
            case Instant instant -> MINUTE.format(instant.atZone(TimeZones.BUREAU));
            case ZonedDateTime moment -> MINUTE.format(moment.withZoneSameInstant(TimeZones.BUREAU));
            default -> time.toString();
        };
    }

    /** A day for running text: 2025年6月30日, 30 June 2025. */
    public String dayInText(LocalDate day) {
        return DateTimeFormatter.ofPattern(word("screen.dayInText"), locale).format(day);
    }

    /** 2024年, 2025年上半年, 2026年第三季度. */
    public String period(Period period) {
        var name = period.name();
        return I18NProvider.translate(locale, name.key(), name.arguments().toArray());
    }

    /** A number with separators for thousands, the decimals it has and a true minus. */
    public String number(Number number) {
        var scale = number instanceof BigDecimal decimal ? Math.max(decimal.scale(), 0) : 0;
        return number(number, scale, Math.max(scale, 6));
    }

    private String number(Number number, int minDecimals, int maxDecimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(minDecimals);
        format.setMaximumFractionDigits(maxDecimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace('-', '−');
    }

    /** Points with one decimal, or two where a mean of several has them; 暂无 when there are none. */
    public String score(@Nullable BigDecimal points) {
        return points == null ? none() : number(points, 1, 2);
    }

    /** Full marks as people say them: 12, not 12.0. */
    public String marks(BigDecimal marks) {
        var plain = marks.stripTrailingZeros();
        return number(plain.setScale(Math.max(0, plain.scale()), RoundingMode.UNNECESSARY));
    }

    /** A difference with its sign, +0.5, −1.25, 0.0, as {@link #score}, or nothing where nothing can be compared. */
    public String signed(@Nullable BigDecimal difference) {
        if (difference == null) {
            return "";
        }
        var amount = score(difference.abs());
        return switch (difference.signum()) {
            case 1 -> "+" + amount;
            case -1 -> "−" + amount;
            default -> amount;
        };
    }

    /** The word for a constant, from the text {@code typeName.CONSTANT}. */
    public String name(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName();
        return word(Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name());
    }

    /** The name of a criterion where there is little room, as above a column. */
    public String shortName(Criterion criterion) {
        return word("criterion.short." + criterion.name());
    }

    /** The name of today, with the one of then where it changed. */
    public String name(DatedName name) {
        return name.isChanged()
                ? I18NProvider.translate(locale, "screen.formerly", name.today(), name.then())
                : name.today();
    }

    private String word(String key) {
        return I18NProvider.translate(locale, key);
    }
}
