package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Above a long form: all that has to be changed, each leading to its field. One alone needs no summary. */
public final class ErrorSummary extends Div {

    public ErrorSummary() {
        addClassName("fs-error-summary");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param fields those that are marked, in the order of the form */
    public void show(List<Component> fields) {
        removeAll();
        setVisible(fields.size() > 1);
        if (isVisible()) {
            add(new Span(getTranslation("screen.problems", fields.size())));
            fields.forEach(field ->
                    add(new NativeButton(((HasLabel) field).getLabel(), _ -> ((Focusable<?>) field).focus())));
        }
    }
}
