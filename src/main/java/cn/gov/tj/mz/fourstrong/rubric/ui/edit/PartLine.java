package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.rubric.PartEntry;
import cn.gov.tj.mz.fourstrong.screen.CodedName;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.standard.Text;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One part of a rubric while it is edited: what it is called in two lines, its numbers, and the rest of its fields when
 * people ask for them. Fields have the names that rules use for them.
 */
abstract class PartLine<E extends PartEntry> extends Div {

    final TextField code = new TextField(getTranslation("rubric.field.code"));
    final TextField nameZh = new TextField(getTranslation("rubricField.NAME"));
    final TextField nameEn = new TextField(getTranslation("rubric.field.nameEn"));

    private final Div title = new Div();
    private final Div numbers = new Div();
    private final Div details = new Div();
    private final LineButtons buttons = new LineButtons(this::toggle);
    private final Set<String> alwaysSeen = new HashSet<>();
    private final List<HasValue<?, ?>> fields = new ArrayList<>();
    private final transient List<BiConsumer<FieldErrors, String>> errors = new ArrayList<>();
    private @Nullable PartLines<E> owner;

    PartLine() {
        addClassName("fs-part");
        title.addClassName("fs-part-title");
        numbers.addClassName("fs-part-numbers");
        details.addClassName("fs-part-details");
        details.setVisible(false);
        code.setRequiredIndicatorVisible(true);
        nameZh.setRequiredIndicatorVisible(true);
        nameEn.setHelperText(getTranslation("rubric.field.nameEn.help"));
        add(buttons.handle(new Dragged<>(this)), title, numbers, buttons, details);
        detail("code", code);
        detail("nameZh", nameZh);
        detail("nameEn", nameEn);
        code.addValueChangeListener(_ -> showTitle());
        nameZh.addValueChangeListener(_ -> showTitle());
    }

    final void fill(E entry) {
        code.setValue(entry.code());
        nameZh.setValue(entry.nameZh());
        nameEn.setValue(entry.nameEn());
        fillFields(entry);
        showTitle();
    }

    /** Fills what is not a name. */
    abstract void fillFields(E entry);

    abstract E value();

    /** Puts a field where it is always seen. */
    final <V, F extends Component & HasValidationProperties & HasValue<?, V>> void number(String field, F input) {
        numbers.add(input);
        alwaysSeen.add(field);
        register(field, input);
    }

    /** Puts a field where it is seen after a press of 修改. */
    final <V, F extends Component & HasValidationProperties & HasValue<?, V>> void detail(String field, F input) {
        details.add(input);
        register(field, input);
    }

    private <V, F extends Component & HasValidationProperties & HasValue<?, V>> void register(String field, F input) {
        fields.add(input);
        errors.add((problems, place) -> problems.bind(place + field, input));
    }

    /** Gives each field its name after the place of this line. */
    final void bind(FieldErrors problems, String place) {
        errors.forEach(error -> error.accept(problems, place));
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

    final LineButtons buttons() {
        return buttons;
    }

    /** Opens the fields that are not always seen. */
    final void open() {
        if (!details.isVisible()) {
            toggle();
        }
    }

    /** Opens where a field with this name would not be seen otherwise. */
    final void openFor(String field) {
        if (!alwaysSeen.contains(field)) {
            details.setVisible(true);
            buttons.setExpanded(true);
        }
    }

    /** The small print below the name. */
    String meaning() {
        return "";
    }

    /** Shows what it is called now; buttons are named after it. */
    final void showTitle() {
        var unnamed = Text.clean(nameZh.getValue()) == null;
        var name = unnamed ? getTranslation("rubric.part.unnamed") : nameZh.getValue();
        title.removeAll();
        title.add(new CodedName(code.getValue(), name, meaning()));
        buttons.nameAfter(unnamed ? code.getValue() : code.getValue() + " " + nameZh.getValue());
    }

    private void toggle() {
        details.setVisible(!details.isVisible());
        buttons.setExpanded(details.isVisible());
        if (details.isVisible()) {
            code.focus();
        }
    }
}
