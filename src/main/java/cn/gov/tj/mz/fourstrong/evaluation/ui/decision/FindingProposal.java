package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills what is still empty in a form from a record that was chosen as evidence, and says what it filled. */
class FindingProposal extends Paragraph {

    private final List<String> filled = new ArrayList<>();

    FindingProposal() {
        addClassName("fs-muted");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    /** Puts a value into a field that has none; people change it as they like. */
    <V, F extends HasValue<?, V>> FindingProposal fill(F field, String label, @Nullable V value) {
        if (value != null && field.isEmpty()) {
            field.setValue(value);
            filled.add(label);
        }
        return this;
    }

    void tell(String record) {
        if (!filled.isEmpty()) {
            setText(getTranslation(
                    "evaluation.finding.filled", record, Formats.current().show(List.copyOf(filled))));
            setVisible(true);
            filled.clear();
        }
    }
}
