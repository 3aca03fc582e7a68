package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.flow.component.UI;

/** Below the name of a saved picture: the cycle, whose numbers they are, and what is measured. */
final class ChartSubtitle {

    private ChartSubtitle() {}

    static String of(Overview overview, TreePart part, String measure) {
        return of(overview.current().cycle().period(), name(part), measure);
    }

    static String of(Period period, String whose, String measure) {
        return String.join(" · ", Formats.current().period(period), whose, measure);
    }

    static String name(TreePart part) {
        if (part.branch() != null) {
            return part.branch().shortName();
        }
        return part.unit() == null
                ? UI.getCurrent().getTranslation("dashboard.unit.whole")
                : part.unit().shortName();
    }
}
