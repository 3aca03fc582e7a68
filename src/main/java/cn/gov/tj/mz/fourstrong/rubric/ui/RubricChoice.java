package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.RubricName;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses one of all rubrics; each says how far it is. */
class RubricChoice extends Select<RubricName> {

    RubricChoice() {
        addClassName("fs-rubric-choice");
        setItemLabelGenerator(name -> "%s · %s"
                .formatted(
                        getTranslation("rubric.name", name.name(), name.revision()),
                        Formats.current().name(name.state())));
    }

    void offer(List<RubricName> names, @Nullable UUID chosen) {
        setItems(names);
        names.stream().filter(name -> name.id().equals(chosen)).findFirst().ifPresent(this::setValue);
    }

    /** Hears what people choose, not what the page shows. */
    void onChoice(Consumer<RubricName> listener) {
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                listener.accept(event.getValue());
            }
        });
    }
}
