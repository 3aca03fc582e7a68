package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Chooses one of the cycles that have final results, the newest by default. */
class CycleSelect extends Select<String> {

    private final List<String> codes;

    CycleSelect(List<String> codes, Runnable chosen) {
        this.codes = codes;
        setItems(codes);
        setItemLabelGenerator(code -> Formats.current().period(Period.parse(code)));
        setAriaLabel(getTranslation("cycle.one"));
        addClassName("fs-title-cycle");
        setVisible(!codes.isEmpty());
        read(List.of());
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.run();
            }
        });
    }

    /** Takes a cycle from the address; one that is not offered becomes the newest. */
    final void read(List<String> named) {
        if (!codes.isEmpty()) {
            setValue(named.stream().filter(codes::contains).findFirst().orElse(codes.getFirst()));
        }
    }
}
