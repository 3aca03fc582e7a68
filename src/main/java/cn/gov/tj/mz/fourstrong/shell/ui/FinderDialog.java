package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.shell.Finder;
import cn.gov.tj.mz.fourstrong.standard.Text;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Where people type what they look for, over whatever page they are on. Opening, keys and the pause while they type are
 * the browser's; the server only fills the list, and what was there stays until it does.
 */
@Tag("fs-finder")
@JsModule("context://finder.js")
@StyleSheet("context://finder.css")
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class FinderDialog extends HtmlContainer {

    static final String ASK = "ask";
    static final String TYPED = "event.detail";

    private static final String LIST = "fs-found";

    private final transient Finder finder;
    private final FoundList list = new FoundList();
    private final Paragraph note = new Paragraph();

    FinderDialog(Finder finder) {
        this.finder = finder;
        list.setId(LIST);
        note.addClassName("fs-finder-note");
        note.getElement().setAttribute("role", "status");
        var head = new Div(VaadinIcon.SEARCH.create(), field(), close());
        head.addClassName("fs-finder-head");
        var dialog = new HtmlContainer("dialog");
        dialog.addClassName("fs-finder");
        dialog.getElement().setAttribute("aria-label", getTranslation("shell.find"));
        dialog.add(head, list, note);
        add(dialog);
        getElement()
                .addEventListener(
                        ASK, event -> show(event.getEventData().path(TYPED).asString("")))
                .addEventData(TYPED);
    }

    private Input field() {
        var field = new Input();
        field.setPlaceholder(getTranslation("shell.find.help"));
        field.setAriaLabel(field.getPlaceholder());
        field.getElement()
                .setAttribute("maxlength", String.valueOf(Finder.LONGEST))
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "go")
                .setAttribute("role", "combobox")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", LIST);
        return field;
    }

    private NativeButton close() {
        var close = new NativeButton();
        close.add(VaadinIcon.CLOSE_SMALL.create());
        close.setAriaLabel(getTranslation("shell.find.close"));
        close.addClassName("fs-finder-close");
        return close;
    }

    private void show(String typed) {
        var found = finder.find(typed);
        var looked = Text.cleanOrEmpty(typed);
        list.show(found);
        note.setText(
                looked.isEmpty()
                        ? getTranslation("shell.find.hint")
                        : found.isEmpty() ? getTranslation("shell.find.none", looked) : "");
        getElement().executeJs("this.show($0)", typed);
    }
}
