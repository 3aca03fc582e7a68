package cn.gov.tj.mz.fourstrong.standard;

/**
 * Something that waits for the caller.
 *
 * @param key the text that names it; its argument {0} is the count
 * @param count how many wait, at least 1
 * @param route the view where it is done, with its filter, one click away
 * @param menu the route of the menu entry that carries the count as a badge
 */
public record ToDo(String key, long count, String route, String menu) {}
