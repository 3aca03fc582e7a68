package cn.gov.tj.mz.fourstrong.standard;

import java.util.List;

/** A feature that knows what waits for the caller. */
public interface ToDoSource {

    /** What waits for the one who is signed in, most urgent first; empty when nothing does. */
    List<ToDo> forCaller();

    /** The same with the first things of each, at most {@link Thing#MOST}: for the workbench, which names them. */
    default List<ToDo> withThings() {
        return forCaller();
    }
}
