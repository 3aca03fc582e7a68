package cn.gov.tj.mz.fourstrong.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the caller.
 *
 * @param key the text that names it; its argument {0} is the count
 * @param count how many wait, at least 1; 0 for what is only to be known
 * @param route the view where it is done, with its filter, one click away
 * @param menu the route of the menu entry that carries the count as a badge
 * @param due the last day on which the first of them is in time, where there is one
 * @param note what somebody wants to add
 * @param things the first of those that wait, as far as they were asked for
 */
public record ToDo(
        String key,
        long count,
        String route,
        String menu,
        @Nullable LocalDate due,
        @Nullable Words note,
        List<Thing> things) {

    /** What is due first comes first, what is never due comes last. */
    public static final Comparator<ToDo> BY_DUE =
            Comparator.comparing(toDo -> toDo.due == null ? LocalDate.MAX : toDo.due);

    public ToDo {
        things = List.copyOf(things);
    }

    /** Without a day by which it has to be done. */
    public ToDo(String key, long count, String route, String menu) {
        this(key, count, route, menu, null);
    }

    /** Without a note. */
    public ToDo(String key, long count, String route, String menu, @Nullable LocalDate due) {
        this(key, count, route, menu, due, null, List.of());
    }

    /** Nothing to be done, only something to know; no badge counts it. */
    public static ToDo notice(String key, String route, String menu, Words note) {
        return new ToDo(key, 0, route, menu).noted(note);
    }

    /** The same, with a note. */
    public ToDo noted(Words note) {
        return new ToDo(key, count, route, menu, due, note, things);
    }

    /** The same, with the first of those that wait. */
    public ToDo with(List<Thing> things) {
        return new ToDo(key, count, route, menu, due, note, things);
    }
}
