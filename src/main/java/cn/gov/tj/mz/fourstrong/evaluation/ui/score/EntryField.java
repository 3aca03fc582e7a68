package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft.Contest;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field of a line, beside the value that was stored when people last saw it: nobody overwrites another one unseen. */
final class EntryField<V> {

    private final HasComponents line;
    private final TextFieldBase<?, V> input;
    private final Supplier<Optional<String>> fault;
    private final Function<V, @Nullable V> clean;
    private @Nullable V expected;
    private @Nullable ContestNote note;
    private boolean focused;

    /** @param line shows the note when two people changed the field */
    EntryField(
            HasComponents line,
            TextFieldBase<?, V> input,
            Supplier<Optional<String>> fault,
            Function<V, @Nullable V> clean,
            @Nullable V stored) {
        this.line = line;
        this.input = input;
        this.fault = fault;
        this.clean = clean;
        this.expected = stored;
        show(stored);
        input.addFocusListener(_ -> focused = true);
        input.addBlurListener(_ -> focused = false);
    }

    TextFieldBase<?, V> input() {
        return input;
    }

    /** Checks each value; runs {@code edited} when people typed it. */
    void watch(Runnable edited) {
        input.addValueChangeListener(event -> {
            check();
            if (event.isFromClient()) {
                edited.run();
            }
        });
        input.addValidationStatusChangeListener(_ -> {
            check();
            edited.run();
        });
    }

    boolean isFit() {
        return fault.get().isEmpty();
    }

    boolean isContested() {
        return note != null;
    }

    /** What stands there if it can be stored; nothing otherwise, so that no sum counts it. */
    @Nullable
    V value() {
        return isFit() && !input.isEmpty() ? clean.apply(input.getValue()) : null;
    }

    /** What is to be stored: what cannot be stays as people last saw it. */
    @Nullable
    V typed() {
        return isFit() ? value() : expected;
    }

    @Nullable
    V expected() {
        return expected;
    }

    void show(@Nullable V value) {
        if (value == null) {
            input.clear();
        } else {
            input.setValue(value);
        }
    }

    /** Goes on from a value that was typed in an earlier sitting, while this one was seen. */
    void resume(@Nullable V earlierExpected, @Nullable V earlierTyped) {
        show(earlierTyped);
        expected = earlierExpected;
    }

    /**
     * Shows what is stored now, unless people are about to type here or have to choose between it and their own value.
     *
     * @param held whether what is typed stays whatever is stored
     * @param chosen is run when people chose
     * @return whether people see something that they did not type
     */
    boolean accept(@Nullable V stored, @Nullable Contest contest, boolean held, Runnable chosen) {
        if (contest != null) {
            return contest(stored, contest, chosen);
        }
        removeNote();
        if (Objects.equals(typed(), stored)) {
            expected = stored;
            return false;
        }
        if (held || focused || !isFit()) {
            return false; // it is shown when they leave the field
        }
        resume(stored, stored);
        return true;
    }

    private boolean contest(@Nullable V stored, Contest contest, Runnable chosen) {
        var isNew = note == null;
        if (note == null) {
            note = new ContestNote();
            line.add(note);
        }
        note.show(contest, typed(), stored, mine -> {
            if (!mine) {
                show(stored);
            }
            expected = stored;
            removeNote();
            chosen.run();
        });
        return isNew;
    }

    private void removeNote() {
        if (note != null) {
            line.remove(note);
            note = null;
        }
    }

    private void check() {
        var message = fault.get();
        input.setErrorMessage(message.orElse(null));
        input.setInvalid(message.isPresent());
    }
}
