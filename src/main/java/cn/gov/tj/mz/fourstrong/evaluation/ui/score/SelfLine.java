package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvidenceChips;
import cn.gov.tj.mz.fourstrong.evaluation.ui.IndicatorName;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ScoreCells;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An indicator as the branch scores it: points, evidence, words. */
class SelfLine extends ScoreLine {

    private final EvidenceChips evidence;
    private final NativeButton add = new NativeButton(getTranslation("evaluation.evidence.add"));

    SelfLine(IndicatorLine indicator, ActivityDetailsService activities) {
        super(indicator, "self", indicator.selfEntry());
        evidence = EvidenceChips.editable(activities).with(indicator.evidence());
        add.addClassName("fs-evidence-add");
        add.setAriaLabel(getTranslation("evaluation.evidence.addTo", indicator.code()));
        evidence.add(add);
        add(
                IndicatorName.of(indicator, getLocale()),
                ScoreCells.fullMarks(indicator.fullMarks()),
                cell("fs-score-cell", score),
                cell("fs-proof", evidence, words));
    }

    /** Tells that this is the line people work on, so that evidence is offered for it. */
    void onAim(Runnable listener) {
        score.addFocusListener(_ -> listener.run());
        words.addFocusListener(_ -> listener.run());
    }

    /** Tells that people look for evidence for this line. */
    void onSearch(Runnable listener) {
        add.addClickListener(_ -> listener.run());
    }

    void onChange(Runnable listener) {
        evidence.onChange(listener);
    }

    /** Whether the activity was not named before. */
    boolean adopt(Evidence activity) {
        return evidence.put(activity.id(), activity.title());
    }

    @Override
    Set<UUID> activities() {
        return evidence.ids();
    }

    @Override
    void show(Map<UUID, String> activities) {
        evidence.show(activities);
    }
}
