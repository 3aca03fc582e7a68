package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows what rules say about input next to the field it belongs to; what was typed stays. */
public final class FieldProblems {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** Gives a field the name that rules use for it. Its message goes away when its value changes. */
    public <F extends HasValidationProperties & HasValue<?, ?>> FieldProblems bind(String name, F field) {
        fields.put(name, field);
        field.addValueChangeListener(_ -> clear(field));
        return this;
    }

    /** Marks every wrong field and moves to the first; what belongs to no field here becomes a notice. */
    public void show(Invalid invalid) {
        clear();
        for (var problem : invalid.problems().reversed()) {
            var field = fields.get(problem.field());
            if (field == null) {
                Notices.error(problem.key(), problem.arguments().toArray());
            } else {
                mark(field, problem);
            }
        }
        fields.values().stream()
                .filter(HasValidationProperties::isInvalid)
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    /** Whether the deed was done; when its input was wrong, the fields say so, and {@link Guard} says the rest. */
    public boolean accepted(Runnable deed) {
        try {
            clear();
            return Guard.refused(deed);
        } catch (Invalid invalid) {
            show(invalid);
            return false;
        }
    }

    public void clear() {
        fields.values().forEach(FieldProblems::clear);
    }

    private static void mark(HasValidationProperties field, Problem problem) {
        field.setErrorMessage(
                I18NProvider.translate(problem.key(), problem.arguments().toArray()));
        field.setInvalid(true);
    }

    private static void clear(HasValidationProperties field) {
        field.setInvalid(false);
        field.setErrorMessage(null);
    }
}
