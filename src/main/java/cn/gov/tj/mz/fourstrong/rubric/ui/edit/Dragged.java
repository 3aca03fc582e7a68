package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import com.vaadin.flow.component.dnd.DropEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line on its way; only lists of its like take it. */
record Dragged<E>(PartLine<E> line) {

    static Optional<Dragged<?>> by(DropEvent<?> event) {
        return event.getDragData()
                .flatMap(data -> data instanceof Dragged<?> dragged ? Optional.of(dragged) : Optional.empty());
    }

    void dropOn(PartLines<?> list, @Nullable PartLine<?> before) {
        line.owner().likes().stream()
                .filter(like -> like == list && line != before)
                .forEach(like -> like.adopt(
                        line,
                        like.lines().stream()
                                .filter(other -> other == before)
                                .findFirst()
                                .orElse(null)));
    }
}
