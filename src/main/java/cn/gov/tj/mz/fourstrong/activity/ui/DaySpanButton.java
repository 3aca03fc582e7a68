package cn.gov.tj.mz.fourstrong.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks for the days between which records began; what it asks with is there only while it is open. */
final class DaySpanButton extends Composite<Button> {

    private final Popover question = new Popover();

    /**
     * @param now what is chosen now
     * @param chosen hears of another choice
     */
    DaySpanButton(Supplier<DaySpan> now, Consumer<DaySpan> chosen) {
        getContent().setText(getTranslation("activity.span"));
        question.setTarget(getContent());
        question.setAriaLabel(getTranslation("activity.span"));
        question.setPosition(PopoverPosition.BOTTOM_START);
        question.setAutofocus(true);
        question.addOpenedChangeListener(event -> {
            question.removeAll();
            if (event.isOpened()) {
                question.add(new DaySpanQuestion(now.get(), span -> {
                    question.close();
                    chosen.accept(span);
                }));
            }
        });
    }
}
