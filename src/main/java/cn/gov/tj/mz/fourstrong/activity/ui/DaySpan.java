package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.screen.filter.AddressFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days in which records began, open at either end; an address may also name them by their month. */
record DaySpan(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final DaySpan ALL = new DaySpan(null, null);

    private static final AddressFormat<@Nullable YearMonth> MONTH =
            AddressFormat.one("month", AddressFormat.dated(YearMonth::parse), YearMonth::toString);
    private static final AddressFormat<@Nullable LocalDate> FROM = AddressFormat.day("from");
    private static final AddressFormat<@Nullable LocalDate> TO = AddressFormat.day("to");

    /** As charts link to it: {@code from} and {@code to}, or {@code month}, which is then written as days. */
    static final AddressFormat<DaySpan> ADDRESS = new AddressFormat<>() {
        @Override
        public DaySpan read(Map<String, List<String>> address) {
            var month = MONTH.read(address);
            return month == null
                    ? new DaySpan(FROM.read(address), TO.read(address))
                    : new DaySpan(month.atDay(1), month.atEndOfMonth());
        }

        @Override
        public Map<String, List<String>> write(DaySpan span) {
            var days = new LinkedHashMap<>(FROM.write(span.from));
            days.putAll(TO.write(span.to));
            return days;
        }
    };

    String label() {
        if (from != null
                && to != null
                && from.getDayOfMonth() == 1
                && to.equals(YearMonth.from(from).atEndOfMonth())) {
            return YearMonth.from(from).toString();
        }
        return (from == null ? "" : from) + " – " + (to == null ? "" : to);
    }
}
