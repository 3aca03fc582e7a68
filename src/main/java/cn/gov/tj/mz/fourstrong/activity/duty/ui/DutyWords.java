package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.duty.Done;
import cn.gov.tj.mz.fourstrong.activity.duty.Duty;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyPeriod;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyState;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What is said of a duty: its period, how it stands in a word with a sign, and in few words in a cell. */
final class DutyWords {

    /** So much of a reason finds room in a cell. */
    private static final int SHORT = 12;

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("M-dd");

    private DutyWords() {}

    /** 2026年9月, 2026年第三季度, 2026年, 本届. */
    static String period(Duty duty) {
        var first = duty.period().first();
        var year = Integer.toString(first.getYear());
        return switch (duty.rule().frequency()) {
            case MONTHLY ->
                DateTimeFormatter.ofPattern(text("month"), Formats.current().locale())
                        .format(first);
            case QUARTERLY -> text("quarter", year, (first.getMonthValue() + 2) / 3);
            case HALF_YEARLY -> text(first.getMonthValue() == 1 ? "half.first" : "half.second", year);
            case YEARLY -> text("year", year);
            case TERM, NONE -> text("term");
        };
    }

    /** The sign that goes with a state: its shape differs as well as its colour. */
    static String sign(DutyState state) {
        return switch (state) {
            case DONE -> "●";
            case SUPPLEMENTED -> "◐";
            case DUE_SOON -> "▲";
            case OVERDUE -> "!";
            case WAIVED -> text("sign.waived");
            case NOT_DUE -> "○";
            case NOT_APPLICABLE -> "–";
        };
    }

    /** What stands in a cell behind the sign. */
    static String brief(Duty duty, LocalDate today) {
        var words = switch (duty.state()) {
            case DONE -> duty.times() > 1 ? count(duty) : day(duty.done(), duty);
            case SUPPLEMENTED -> text("brief.late", MONTH_AND_DAY.format(last(duty.done())));
            case DUE_SOON -> left(duty, today);
            case OVERDUE -> duty.times() > 1 ? count(duty) : text("brief.missed");
            case WAIVED -> isShort(reason(duty)) ? reason(duty) : text("brief.reason");
            case NOT_DUE -> notYet(duty, today);
            case NOT_APPLICABLE -> "";
        };
        return duty.isWaiverAsked() ? text("brief.asked") : words;
    }

    /** Why it need not be done, whole; empty when nobody said so. */
    static String reason(Duty duty) {
        return duty.waiver() == null ? "" : duty.waiver().reason();
    }

    /** When the branch was reminded last; empty when it was not. */
    static String reminded(Duty duty) {
        var reminded = duty.reminded();
        return reminded == null ? "" : text("brief.reminded", MONTH_AND_DAY.format(reminded.on()));
    }

    static Tone tone(DutyState state) {
        return switch (state) {
            case DONE -> Tone.DONE;
            case SUPPLEMENTED, DUE_SOON -> Tone.ATTENTION;
            case OVERDUE -> Tone.LATE;
            case NOT_DUE, WAIVED, NOT_APPLICABLE -> Tone.NEUTRAL;
        };
    }

    static String text(String key, Object... values) {
        return I18NProvider.translate("duty." + key, values);
    }

    private static String left(Duty duty, LocalDate today) {
        var days = duty.daysLeft(today);
        var words = days == 0 ? text("brief.today") : text("brief.left", days);
        return duty.times() > 1 ? count(duty) + " " + words : words;
    }

    private static String notYet(Duty duty, LocalDate today) {
        if (duty.held() > 0) {
            return count(duty);
        }
        return duty.period().first().isAfter(today) ? "" : text("brief.until", until(duty.period()));
    }

    /** With its year where that is another. */
    private static String until(DutyPeriod period) {
        return period.due().getYear() == period.first().getYear()
                ? MONTH_AND_DAY.format(period.due())
                : period.due().toString();
    }

    private static String count(Duty duty) {
        return duty.held() + "/" + duty.times();
    }

    /** Within a month the day alone says enough. */
    private static String day(List<Done> done, Duty duty) {
        var day = last(done);
        var months = duty.rule().frequency().months();
        return months == 1 && day.getMonth() == duty.period().first().getMonth()
                ? text("brief.day", day.getDayOfMonth())
                : MONTH_AND_DAY.format(day);
    }

    private static LocalDate last(List<Done> done) {
        return done.getLast().on();
    }

    private static boolean isShort(String words) {
        return words.codePointCount(0, words.length()) <= SHORT;
    }
}
