package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.Polling;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed in a form on the server at once, and says so. Asks every few seconds who else is here and what
 * they saved, until nobody has done anything for ten minutes: an open page alone must not keep a session alive.
 */
class Autosave extends Div {

    private static final Duration INTERVAL = Duration.ofSeconds(4);
    private static final int ROUNDS = 150;

    private final ScoreForm<?> form;
    private final transient Supplier<Draft<?>> save;
    private final transient Runnable reload;
    private final Span state = new Span();
    private final Span others = new Span();
    private transient @Nullable Registration polling;
    private String saved;
    private int rounds;

    /**
     * @param keep stores the form's edits
     * @param reload shows the page anew when nothing can be stored any more
     */
    Autosave(ScoreForm<?> form, String initially, Supplier<Draft<?>> keep, Runnable reload) {
        this.form = form;
        this.save = keep;
        this.reload = reload;
        addClassName("fs-autosave");
        getElement().setAttribute("aria-live", "polite");
        var saving = new Span(getTranslation("evaluation.draft.saving"));
        saving.addClassName("fs-draft-saving");
        state.addClassName("fs-draft-state");
        saved = initially;
        show(true, saved);
        others.addClassNames("fs-chip", "fs-draft-others");
        others.setVisible(false);
        add(state, saving, others);
        form.onEdit(this::edited);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        startPolling();
        if (!form.draft.edits().isEmpty()) {
            saveNow();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling();
    }

    /** Stores what can be stored; returns whether nothing is left. */
    boolean saveNow() {
        show(false, getTranslation("evaluation.draft.unsaved")); // stands when the deed breaks
        try {
            return ServiceCalls.succeeds(this::save) ? form.draft.isStored() : stop();
        } catch (Invalid invalid) {
            form.draft.refuse(invalid);
            invalid.problems()
                    .forEach(problem ->
                            Notices.error(problem.key(), problem.arguments().toArray()));
            showState();
            return false;
        }
    }

    private void poll() {
        rounds++;
        if (rounds > ROUNDS) {
            stopPolling();
        } else {
            saveNow();
        }
    }

    private void edited() {
        rounds = 0;
        startPolling();
        saveNow();
    }

    private void save() {
        try {
            var waiting = !form.draft.edits().isEmpty();
            var answer = save.get();
            form.draft.accept(answer);
            if (waiting) {
                saved = getTranslation("evaluation.draft.saved", ContestNote.time(answer.at()));
            }
            showState();
            name(answer.others());
        } catch (Stale _) {
            show(false, getTranslation("evaluation.draft.again"));
        }
    }

    private void showState() {
        if (form.draft.contests() > 0) {
            show(false, getTranslation("evaluation.draft.contested", form.draft.contests()));
            if (form.draft.faults() == 0) {
                form.guard.saved(); // put by until people choose
            }
        } else if (form.draft.faults() > 0) {
            show(false, getTranslation("evaluation.draft.faulty", form.draft.faults()));
        } else {
            form.guard.saved();
            show(true, saved);
        }
    }

    private void name(List<String> names) {
        others.setVisible(!names.isEmpty());
        others.removeAll();
        others.add(
                VaadinIcon.USERS.create(),
                new Span(getTranslation("evaluation.draft.others", String.join("、", names))));
    }

    private boolean stop() {
        stopPolling();
        if (form.draft.edits().isEmpty()) {
            reload.run();
        }
        return false;
    }

    private void show(boolean kept, String text) {
        setClassName("fs-draft-kept", kept);
        state.setText(text);
    }

    private void startPolling() {
        if (polling == null) {
            polling = getUI().map(ui -> Polling.start(ui, INTERVAL, this::poll)).orElse(null);
        }
    }

    private void stopPolling() {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
