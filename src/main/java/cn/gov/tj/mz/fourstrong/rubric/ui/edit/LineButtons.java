package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** Moves, opens and removes one part of a rubric; each button says of which part. */
class LineButtons extends Div {

    private final Button up = button(VaadinIcon.ARROW_UP);
    private final Button down = button(VaadinIcon.ARROW_DOWN);
    private final Button edit = button(VaadinIcon.EDIT);
    private final Button remove = button(VaadinIcon.TRASH);

    LineButtons(Runnable toggle) {
        addClassName("fs-part-buttons");
        edit.addClickListener(_ -> toggle.run());
        setExpanded(false);
        add(up, down, edit, remove);
    }

    /** What people take hold of to drag a line; the buttons do the same for those who do not drag. */
    Component handle(Dragged<?> line) {
        var handle = new Span(VaadinIcon.ELLIPSIS_DOTS_V.create());
        handle.addClassName("fs-part-handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        handle.setTitle(getTranslation("rubric.part.drag"));
        DragSource.create(handle).setDragData(line);
        return handle;
    }

    void onMove(Runnable up, Runnable down) {
        this.up.addClickListener(_ -> up.run());
        this.down.addClickListener(_ -> down.run());
    }

    void onRemove(Runnable action) {
        remove.addClickListener(_ -> action.run());
    }

    void nameAfter(String part) {
        label(up, "rubric.part.up", part);
        label(down, "rubric.part.down", part);
        label(edit, "rubric.part.edit", part);
        label(remove, "rubric.part.remove", part);
    }

    final void setExpanded(boolean open) {
        edit.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** Says where the line stands, as the first cannot go up and the last cannot go down. */
    void place(boolean first, boolean last) {
        up.setEnabled(!first);
        down.setEnabled(!last);
    }

    /** Keeps the keyboard where it was, or on the other button where that one has nothing left to do. */
    void focusMove(boolean upwards) {
        var wanted = upwards ? List.of(up, down) : List.of(down, up);
        wanted.stream().filter(Button::isEnabled).findFirst().ifPresent(Button::focus);
    }

    private void label(Button button, String key, String part) {
        button.setAriaLabel(getTranslation(key, part));
        button.setTooltipText(getTranslation(key, part));
    }

    private static Button button(VaadinIcon icon) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
