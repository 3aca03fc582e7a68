package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** Says whether everything typed is saved, and who else works on it. */
class DraftState extends Div {

    private final Span state = new Span();
    private final Span others = new Span();

    DraftState() {
        addClassName("fs-autosave");
        getElement().setAttribute("aria-live", "polite");
        var saving = new Span(getTranslation("evaluation.draft.saving"));
        saving.addClassName("fs-draft-saving");
        state.addClassName("fs-draft-state");
        others.addClassNames("fs-chip", "fs-draft-others");
        others.setVisible(false);
        add(state, saving, others);
    }

    void saved(String text) {
        show(true, text);
    }

    void unsaved(String key, Object... arguments) {
        show(false, getTranslation(key, arguments));
    }

    void others(List<String> names) {
        others.setVisible(!names.isEmpty());
        others.removeAll();
        others.add(
                VaadinIcon.USERS.create(),
                new Span(getTranslation("evaluation.draft.others", String.join("、", names))));
    }

    private void show(boolean isSaved, String text) {
        setClassName("fs-draft-kept", isSaved);
        state.setText(text);
    }
}
