package cn.gov.tj.mz.fourstrong.standard;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the caller.
 *
 * @param key the text that names it; its argument {0} is the count
 * @param count how many wait, at least 1
 * @param route the view where it is done, with its filter, one click away
 * @param menu the route of the menu entry that carries the count as a badge
 * @param due the last day on which the first of them is in time, where there is one
 */
public record ToDo(
        String key,
        long count,
        String route,
        String menu,
        @Nullable LocalDate due) {

    /** What is due first comes first, what is never due comes last. */
    public static final Comparator<ToDo> BY_DUE =
            Comparator.comparing(toDo -> toDo.due == null ? LocalDate.MAX : toDo.due);

    /** Without a day by which it has to be done. */
    public ToDo(String key, long count, String route, String menu) {
        this(key, count, route, menu, null);
    }
}
