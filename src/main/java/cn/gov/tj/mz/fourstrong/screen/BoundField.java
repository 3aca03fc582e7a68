package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import org.jspecify.annotations.Nullable;

/** One field in its three parts for {@link FieldErrors}: what is on the screen, what says what is wrong, what has a value. */
record BoundField<V>(Component component, HasValidationProperties marks, HasValue<?, V> value) {

    boolean isShown() {
        return component.isVisible();
    }

    boolean isMarked() {
        return marks.isInvalid();
    }

    /** Says what is wrong with it, or that nothing is. */
    void mark(@Nullable String message) {
        marks.setErrorMessage(message);
        marks.setInvalid(message != null);
    }

    /** Text that is no date or number never becomes a value, so only the field itself knows of it. */
    void markUnreadable() {
        if (value instanceof HasValidator<?> validator) {
            check(validator);
        }
    }

    @SuppressWarnings("unchecked")
    private void check(HasValidator<?> validator) {
        var result = ((HasValidator<V>) validator)
                .getDefaultValidator()
                .apply(value.getValue(), new ValueContext(component));
        if (result.isError()) {
            mark(result.getErrorMessage());
        }
    }
}
