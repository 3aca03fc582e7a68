package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.BureauMean;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Beside the criteria: how the grades spread, or how the own branch stands to the bureau, and what needs attention. */
class FindingsColumn extends Div {

    /** @param mean the bureau's, for those who see their own branch; null for all others */
    FindingsColumn(Overview overview, TreePart part, @Nullable BureauMean mean, BigDecimal attention) {
        addClassName("fs-column");
        if (mean == null) {
            add(new GradesCard(overview, part));
        } else if (mean.isShown() && overview.results().size() == 1) {
            add(new MeanCard(overview.results().getFirst(), mean));
        }
        add(new AttentionCard(overview, attention, part));
    }
}
