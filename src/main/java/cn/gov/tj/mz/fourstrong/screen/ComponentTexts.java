package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Gives Vaadin's components their own texts in the language of the one who looks. */
public final class ComponentTexts {

    private static final int MONDAY = 1;

    /** A browser looks this far ahead of its reference, and leaves that year out. */
    private static final int HALF_A_CENTURY = 50;

    private static final String MONTH_OF_YEAR = """
            this.i18n = {
              ...this.i18n,
              formatTitle: (month, year) => $0.replace('{0}', year).replace('{1}', month),
            };""";

    private ComponentTexts() {}

    /** Sets the texts of those components that have any; the same component comes back. */
    public static <C> C localise(C component) {
        switch (component) {
            case DayField day -> {
                day.setI18n(dates(day));
                day.getElement().executeJs(MONTH_OF_YEAR, text("screen.month"));
            }
            case MultiSelectComboBox<?> box -> box.setI18n(choices());
            default -> {}
        }
        return component;
    }

    /** ISO dates, weeks that start on Monday; a year of two digits is the last that the field takes. */
    private static DatePicker.DatePickerI18n dates(DayField day) {
        var range = text("screen.dayOutOfRange", year(day.getMin()), year(day.getMax()));
        var symbols = DateFormatSymbols.getInstance(Formats.current().locale());
        return new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setReferenceDate(day.getMax().minusYears(HALF_A_CENTURY - 1))
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setFirstDayOfWeek(MONDAY)
                .setMonthNames(months(symbols))
                .setWeekdays(week(symbols.getWeekdays()))
                .setWeekdaysShort(shortWeek(symbols))
                .setToday(text("screen.today"))
                .setCancel(text("screen.cancel"))
                .setBadInputErrorMessage(text("screen.notADate"));
    }

    private static MultiSelectComboBoxI18n choices() {
        return new MultiSelectComboBoxI18n()
                .setCleared(text("screen.choice.cleared"))
                .setFocused(text("screen.choice.focused"))
                .setSelected(text("screen.choice.selected"))
                .setDeselected(text("screen.choice.deselected"))
                .setTotal(text("screen.choice.total"));
    }

    /** As people write them, 12月, and not in full, 十二月, beside the year. */
    private static List<String> months(DateFormatSymbols symbols) {
        return List.of(isChinese() ? symbols.getShortMonths() : symbols.getMonths())
                .subList(0, 12);
    }

    private static boolean isChinese() {
        return Formats.current().locale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static List<String> shortWeek(DateFormatSymbols symbols) {
        var week = week(symbols.getShortWeekdays());
        return isChinese()
                ? week.stream().map(day -> day.substring(day.length() - 1)).toList()
                : week;
    }

    /** Java counts the days from 1, Sunday first; so does the picker, from 0. */
    private static List<String> week(String[] days) {
        return Arrays.asList(days).subList(1, 8);
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
