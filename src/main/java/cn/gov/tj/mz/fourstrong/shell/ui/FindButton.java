package cn.gov.tj.mz.fourstrong.shell.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Looks like a field and opens the one for finding; the browser does it at once, without asking the server. */
class FindButton extends NativeButton {

    FindButton() {
        var words = new Span(getTranslation("shell.find"));
        words.addClassName("fs-find-words");
        var keys = new Span(getTranslation("shell.find.keys"));
        keys.addClassName("fs-find-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        addClassName("fs-find");
        add(VaadinIcon.SEARCH.create(), words, keys);
        setAriaLabel(words.getText());
        getElement()
                .setAttribute("data-fs-find", true)
                .setAttribute("type", "button")
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-keyshortcuts", "Control+K Meta+K");
    }
}
