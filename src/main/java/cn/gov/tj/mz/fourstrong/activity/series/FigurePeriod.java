package cn.gov.tj.mz.fourstrong.activity.series;

import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year, half-year, quarter or month that a figure is about, as far as its words name exactly one. */
public record FigurePeriod(PeriodLength length, YearMonth first) implements Comparable<FigurePeriod> {

    private static final int FIRST_YEAR = 1949;
    private static final String NUMERALS = "一二三四";
    private static final Pattern WORDS = Pattern.compile("(\\d{4})(?:"
            + "(?<year>(?:年)?(?:度|全年)?)"
            + "|(?:年)?(?<half>[上下])半年"
            + "|(?:年)?第?(?<quarter>[一二三四1-4])季度"
            + "|年(?<month>0?[1-9]|1[0-2])月(?:份)?"
            + "|H(?<h>[12])|Q(?<q>[1-4])|[-M](?<m>0[1-9]|1[0-2]))");

    private static final Comparator<FigurePeriod> ORDER =
            Comparator.comparing(FigurePeriod::last).thenComparing(FigurePeriod::length);

    /** Reads 2024年全年, 2025年上半年, 2025年第三季度, 2025年6月 and {@link #code}; of 近三年 nothing can be compared. */
    public static Optional<FigurePeriod> parse(@Nullable String words) {
        return Optional.ofNullable(words)
                .map(text -> WORDS.matcher(Text.normalized(text)))
                .filter(match -> match.matches() && Integer.parseInt(match.group(1)) >= FIRST_YEAR)
                .map(FigurePeriod::read);
    }

    /** The one of that length which a day lies in. */
    static FigurePeriod of(PeriodLength length, LocalDate day) {
        return of(length, day.getYear(), (day.getMonthValue() - 1) / length.months() + 1);
    }

    private static FigurePeriod of(PeriodLength length, int year, int part) {
        return new FigurePeriod(length, YearMonth.of(year, (part - 1) * length.months() + 1));
    }

    private static FigurePeriod read(MatchResult match) {
        var year = Integer.parseInt(match.group(1));
        if (match.group("half") != null) {
            return of(PeriodLength.HALF_YEAR, year, match.group("half").equals("上") ? 1 : 2);
        }
        if (match.group("quarter") != null) {
            var quarter = match.group("quarter");
            var place = NUMERALS.indexOf(quarter);
            return of(PeriodLength.QUARTER, year, place < 0 ? Integer.parseInt(quarter) : place + 1);
        }
        if (match.group("h") != null) {
            return of(PeriodLength.HALF_YEAR, year, Integer.parseInt(match.group("h")));
        }
        if (match.group("q") != null) {
            return of(PeriodLength.QUARTER, year, Integer.parseInt(match.group("q")));
        }
        var month = match.group("month") == null ? match.group("m") : match.group("month");
        return month == null ? of(PeriodLength.YEAR, year, 1) : of(PeriodLength.MONTH, year, Integer.parseInt(month));
    }

    /** The same part of the year before: the only one that growth is computed from. */
    public FigurePeriod yearBefore() {
        return new FigurePeriod(length, first.minusYears(1));
    }

    FigurePeriod next() {
        return new FigurePeriod(length, first.plusMonths(length.months()));
    }

    /** The one of another length that ends with it. */
    FigurePeriod lastOf(PeriodLength other) {
        return of(other, last().atEndOfMonth());
    }

    boolean isOver(LocalDate today) {
        return last().atEndOfMonth().isBefore(today);
    }

    /** How it is stored: 2024, 2025H1, 2025Q3, 2025-06. */
    public String code() {
        return length == PeriodLength.MONTH ? first.toString() : period().code();
    }

    public Words name() {
        return length == PeriodLength.MONTH
                ? Words.of("activity.series.month", String.valueOf(first.getYear()), first.getMonthValue())
                : period().name();
    }

    private Period period() {
        return Period.of(Period.Kind.valueOf(length.name()), first.atDay(1));
    }

    private YearMonth last() {
        return first.plusMonths(length.months() - 1L);
    }

    /** By their ends; of two that end together the longer one first. */
    @Override
    public int compareTo(FigurePeriod other) {
        return ORDER.compare(this, other);
    }
}
