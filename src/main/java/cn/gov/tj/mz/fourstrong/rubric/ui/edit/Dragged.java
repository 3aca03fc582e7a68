package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.PartEntry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropTarget;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A line on its way; only its own list and those that exchange lines with it take it. */
record Dragged<E extends PartEntry>(PartLine<E> line) {

    /** Lets lines be dropped on a target, to take the place of a line or to stand at the end of the list. */
    static void accept(Component target, Supplier<PartLines<?>> list, @Nullable PartLine<?> before) {
        DropTarget.create(target)
                .addDropListener(event -> event.getDragData().ifPresent(data -> {
                    if (data instanceof Dragged<?> dragged) {
                        dragged.dropOn(list.get(), before);
                    }
                }));
    }

    private void dropOn(PartLines<?> list, @Nullable PartLine<?> before) {
        line.owner().peers().stream()
                .filter(peer -> peer == list && line != before)
                .forEach(peer -> peer.adopt(
                        line,
                        peer.lines().stream()
                                .filter(other -> other == before)
                                .findFirst()
                                .orElse(null)));
    }
}
