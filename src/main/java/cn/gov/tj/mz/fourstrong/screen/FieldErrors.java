package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Shows what rules say about input next to the field it belongs to; what was typed stays. */
public final class FieldErrors {

    private final Map<String, BoundField<?>> fields = new LinkedHashMap<>();
    private final Set<Component> heard = new HashSet<>();
    private Runnable onChange = () -> {};

    /**
     * Gives a field the name that rules use for it. Its message goes away when its value changes; what cannot be read is
     * marked as soon as it is left. A field may be given another name later.
     */
    public <V, F extends Component & HasValidationProperties & HasValue<?, V>> FieldErrors bind(String name, F field) {
        ComponentTexts.localise(field).setManualValidation(true);
        var bound = new BoundField<V>(field, field, field);
        fields.put(name, bound);
        if (heard.add(field)) {
            field.addValueChangeListener(_ -> remark(bound));
            if (field instanceof HasValidator<?> validator) {
                validator.addValidationStatusChangeListener(_ -> remark(bound));
            }
        }
        return this;
    }

    /** Takes the names from the fields of rows, which have others once one of them is gone. */
    public void forget(String prefix) {
        fields.keySet().removeIf(name -> name.startsWith(prefix));
    }

    /** Whether the action was done; when its input was wrong, the fields say so, and {@link ServiceCalls} says the rest. */
    public boolean accepted(Runnable action) {
        return accepted(List::of, action);
    }

    /**
     * The same; where something cannot be read, so that nothing is done, the rules still say what else is wrong.
     *
     * @param rules what is wrong with what can be read
     */
    public boolean accepted(Supplier<List<Problem>> rules, Runnable action) {
        clear();
        fields.values().stream().filter(BoundField::isShown).forEach(BoundField::markUnreadable);
        if (!marked().isEmpty()) {
            mark(rules.get().stream()
                    .filter(problem -> fields.containsKey(problem.field()))
                    .toList());
            focusFirst();
            return false;
        }
        try {
            return ServiceCalls.succeeds(action);
        } catch (Invalid invalid) {
            show(invalid);
            return false;
        }
    }

    /** Marks every wrong field and moves to the first; what belongs to no field on the screen becomes a notice. */
    public void show(Invalid invalid) {
        clear();
        mark(invalid.problems());
        focusFirst();
    }

    /** Says at once what rules find wrong in some fields, and no longer what they do not. */
    public void recheck(Collection<String> names, List<Problem> problems) {
        names.stream().map(fields::get).filter(Objects::nonNull).forEach(field -> {
            field.mark(null);
            field.markUnreadable();
        });
        mark(problems.stream()
                .filter(problem -> names.contains(problem.field()))
                .filter(problem -> fields.containsKey(problem.field()))
                .toList());
        changed();
    }

    private void mark(List<Problem> problems) {
        var unreadable = marked();
        for (var problem : problems.reversed()) {
            var field = fields.get(problem.field());
            var arguments = problem.arguments().toArray();
            if (field == null || !field.isShown()) {
                Notices.error(problem.key(), arguments);
            } else if (!unreadable.contains(field.component())) {
                field.mark(I18NProvider.translate(problem.key(), arguments));
            }
        }
    }

    /** The fields that say what is wrong, in the order of the form. */
    public List<Component> marked() {
        return fields.values().stream()
                .filter(BoundField::isMarked)
                .<Component>map(BoundField::component)
                .toList();
    }

    /** Hears when something is mended, or left as it cannot be read. */
    public void onChange(Runnable listener) {
        onChange = listener;
    }

    private void remark(BoundField<?> field) {
        field.mark(null);
        field.markUnreadable();
        changed();
    }

    /** Something is mended in another way, such as that its row is gone. */
    public void changed() {
        onChange.run();
    }

    /** The fields in the order of the form. */
    public HasValue<?, ?>[] fields() {
        return fields.values().stream().map(BoundField::value).toArray(HasValue<?, ?>[]::new);
    }

    public void clear() {
        fields.values().forEach(field -> field.mark(null));
    }

    private void focusFirst() {
        marked().stream()
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
