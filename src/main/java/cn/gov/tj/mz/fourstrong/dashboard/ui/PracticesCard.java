package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.activity.Practice;
import cn.gov.tj.mz.fourstrong.activity.ui.PracticeList;
import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;

/** What a branch does for each criterion, side by side. */
class PracticesCard extends Card {

    PracticesCard(Map<Criterion, List<Practice>> practices) {
        super("practices");
        var columns = new Div();
        columns.addClassName("fs-practices-columns");
        for (var criterion : Criterion.values()) {
            var list = PracticeList.ofAllYears(practices.get(criterion));
            columns.add(new Div(new H3(new CriterionChip(criterion)), list));
        }
        add(
                heading(
                        getTranslation("dashboard.branches.practices"),
                        getTranslation("dashboard.branches.practices.note")),
                columns);
    }
}
