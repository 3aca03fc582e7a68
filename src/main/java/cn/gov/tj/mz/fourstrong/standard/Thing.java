package cn.gov.tj.mz.fourstrong.standard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody can do something about.
 *
 * @param title what it is
 * @param line more about it, such as why and since when
 * @param mark why it is urgent, when it is
 * @param action the key of the verb
 * @param route where the verb leads
 */
public record Thing(Words title, Words line, @Nullable Words mark, String action, String route) {

    /** Most of a kind that the workbench names; a list has all. */
    public static final int MOST = 5;

    /** Without a mark. */
    public Thing(Words title, Words line, String action, String route) {
        this(title, line, null, action, route);
    }

    /** The same with a mark. */
    public Thing marked(Words mark) {
        return new Thing(title, line, mark, action, route);
    }

    /** The same, marked with how late it is; as it was when there was no such day, or it is not over. */
    public Thing due(@Nullable LocalDate day, LocalDate today) {
        return day == null || !day.isBefore(today)
                ? this
                : marked(Words.of("standard.late", ChronoUnit.DAYS.between(day, today)));
    }
}
