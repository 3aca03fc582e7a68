package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The fields of a form for a flat record; rules call each field by the name of the record's component. A binder writes a
 * record only from one field for each component: forms that group fields, derive values or hide what does not apply
 * call the constructor of their record instead, which the compiler checks.
 */
public final class RecordFields<R extends Record> {

    private final Binder<R> binder;
    private final List<BiConsumer<FieldErrors, String>> errors = new ArrayList<>();

    /** Rules are the services' and {@link FieldErrors} shows what they say, so the binder itself validates nothing. */
    public RecordFields(Class<R> type) {
        binder = new Binder<>(type);
        binder.setDefaultValidatorsEnabled(false);
        binder.setValidationStatusHandler(_ -> {});
    }

    /** Binds a field to a component of the record; each component needs one. */
    public <V, F extends Component & HasValidationProperties & HasValue<?, V>> RecordFields<R> bind(
            String name, F field) {
        binder.forField(field).bind(name);
        errors.add((problems, prefix) -> problems.bind(prefix + name, field));
        return this;
    }

    /** Shows problems next to these fields; {@code prefix} comes before their names. */
    public void showErrors(FieldErrors problems, String prefix) {
        errors.forEach(error -> error.accept(problems, prefix));
    }

    public void read(R value) {
        binder.readRecord(value);
    }

    public R write() {
        try {
            return binder.writeRecord();
        } catch (ValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The fields in the order of the form. */
    public HasValue<?, ?>[] all() {
        return binder.getFields().toArray(HasValue<?, ?>[]::new);
    }
}
