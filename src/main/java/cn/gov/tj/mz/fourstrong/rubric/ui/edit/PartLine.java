package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of a rubric while it is edited: what it is called in two lines, its numbers, and the rest of its fields when
 * people ask for them.
 */
abstract class PartLine<E> extends Div {

    final TextField code = new TextField(getTranslation("rubric.field.code"));
    final TextField nameZh = new TextField(getTranslation("rubricField.NAME"));
    final TextField nameEn = new TextField(getTranslation("rubric.field.nameEn"));

    private final Span shownCode = new Span();
    private final Span shownName = new Span();
    private final Div below = new Div();
    private final Div numbers = new Div();
    private final Div details = new Div();
    private final LineButtons buttons = new LineButtons(this::toggle);
    private final List<HasValue<?, ?>> fields = new ArrayList<>();
    private @Nullable PartLines<E> owner;

    PartLine() {
        addClassName("fs-part");
        shownCode.addClassName("fs-indicator-code");
        var name = new Div(shownCode, shownName);
        name.addClassName("fs-indicator-name");
        below.addClassName("fs-indicator-rule");
        var title = new Div(name, below);
        title.addClassName("fs-part-title");
        numbers.addClassName("fs-part-numbers");
        details.addClassName("fs-part-details");
        details.setVisible(false);
        code.setRequiredIndicatorVisible(true);
        nameZh.setRequiredIndicatorVisible(true);
        nameEn.setHelperText(getTranslation("rubric.field.nameEn.help"));
        add(buttons.handle(new Dragged<>(this)), title, numbers, buttons, details);
        details(code, nameZh, nameEn);
        code.addValueChangeListener(_ -> tell());
        nameZh.addValueChangeListener(_ -> tell());
    }

    abstract void fill(E entry);

    abstract E value();

    /** Gives each field the name that rules use, after the place of this line. */
    abstract void bind(FieldErrors problems, String place);

    /** Puts fields where they are always seen. */
    @SafeVarargs
    final <F extends Component & HasValue<?, ?>> void numbers(F... shown) {
        for (var field : shown) {
            numbers.add(field);
            fields.add(field);
        }
    }

    /** Puts fields where they are seen after a press of 修改. */
    @SafeVarargs
    final <F extends Component & HasValue<?, ?>> void details(F... hidden) {
        for (var field : hidden) {
            details.add(field);
            fields.add(field);
        }
    }

    /** Lets it be watched, moved and removed. */
    final void prepare(LeaveGuard guard) {
        guard.watch(fields.toArray(HasValue<?, ?>[]::new));
        bind(new FieldErrors(), ""); // from the start, so that fields read numbers as people write them
        buttons.onMove(() -> owner().move(this, -1), () -> owner().move(this, 1));
        buttons.onRemove(() -> owner().remove(this));
    }

    /** Says to which list it belongs now. */
    void belongTo(PartLines<E> list) {
        owner = list;
    }

    final PartLines<E> owner() {
        return Objects.requireNonNull(owner);
    }

    final List<HasValue<?, ?>> fields() {
        return fields;
    }

    final LineButtons buttons() {
        return buttons;
    }

    final void bindNames(FieldErrors problems, String place) {
        problems.bind(place + "code", code).bind(place + "nameZh", nameZh).bind(place + "nameEn", nameEn);
    }

    /** Opens the fields that are not always seen. */
    final void open() {
        if (!details.isVisible()) {
            toggle();
        }
    }

    /** Opens where a field with this name would not be seen otherwise. */
    final void openFor(String field) {
        if (!details.isVisible() && !shownNumbers().contains(field)) {
            details.setVisible(true);
            buttons.tellOpen(true);
        }
    }

    /** The names that rules use for the fields that are always seen. */
    abstract Set<String> shownNumbers();

    /** Shows the small print below the name. */
    final void tellBelow(String words) {
        below.setText(words);
    }

    /** Shows what it is called now; buttons are named after it. */
    void tell() {
        var unnamed = nameZh.getValue().isBlank();
        shownCode.setText(code.getValue());
        shownName.setText(unnamed ? getTranslation("rubric.part.unnamed") : nameZh.getValue());
        buttons.tell(unnamed ? code.getValue() : code.getValue() + " " + nameZh.getValue());
    }

    private void toggle() {
        details.setVisible(!details.isVisible());
        buttons.tellOpen(details.isVisible());
        if (details.isVisible()) {
            code.focus();
        }
    }
}
