package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.Polling;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Saves what is typed in a form at once, and says so. Asks every few seconds who else is here and what they saved, until
 * nobody has done anything for ten minutes: an open page alone must not keep a session alive.
 */
class Autosave<V> extends Composite<DraftState> {

    private static final Duration INTERVAL = Duration.ofSeconds(4);
    private static final int ROUNDS = 150;

    private final transient FormDraft draft;
    private final transient BiFunction<V, Map<UUID, EntryEdit>, Draft<V>> save;
    private final transient Runnable reload;
    private transient Registration polling = () -> {};
    private transient V version;
    private String saved;
    private int rounds;

    /**
     * @param version the version that people see
     * @param save stores edits of that version
     * @param reload shows the page anew when nothing can be stored any more
     */
    Autosave(
            FormDraft draft,
            V version,
            String saved,
            BiFunction<V, Map<UUID, EntryEdit>, Draft<V>> save,
            Runnable reload) {
        this.draft = draft;
        this.version = version;
        this.saved = saved;
        this.save = save;
        this.reload = reload;
        getContent().saved(saved);
        draft.onEdit(this::edited);
    }

    @Override
    protected DraftState initContent() {
        return new DraftState();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        startPolling();
        if (!draft.edits().isEmpty()) {
            saveNow();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.remove();
    }

    /** The version that people see now. */
    V version() {
        return version;
    }

    /** Stores what can be stored; returns whether nothing is left. */
    boolean saveNow() {
        getContent().unsaved("evaluation.draft.unsaved"); // stays when the action fails
        try {
            return ServiceCalls.succeeds(this::save) ? draft.isStored() : stop();
        } catch (Invalid invalid) {
            draft.refuse(invalid);
            invalid.problems()
                    .forEach(problem ->
                            Notices.error(problem.key(), problem.arguments().toArray()));
            showState();
            return false;
        }
    }

    private void poll() {
        if (++rounds > ROUNDS) {
            polling.remove();
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
            var edits = draft.edits();
            var stored = save.apply(version, edits);
            version = stored.version();
            draft.accept(stored);
            if (!edits.isEmpty()) {
                saved = getTranslation("evaluation.draft.saved", ContestNote.time(stored.at()));
            }
            showState();
            getContent().others(stored.others());
        } catch (Stale _) {
            getContent().unsaved("evaluation.draft.again");
        }
    }

    private void showState() {
        if (draft.faults() == 0) {
            draft.guard().saved(); // what is contested is set aside until people choose
        }
        if (draft.contests() > 0) {
            getContent().unsaved("evaluation.draft.contested", draft.contests());
        } else if (draft.faults() > 0) {
            getContent().unsaved("evaluation.draft.faulty", draft.faults());
        } else {
            getContent().saved(saved);
        }
    }

    private boolean stop() {
        polling.remove();
        if (draft.edits().isEmpty()) {
            reload.run();
        }
        return false;
    }

    private void startPolling() {
        polling.remove();
        getUI().ifPresent(ui -> polling = Polling.start(ui, INTERVAL, this::poll));
    }
}
