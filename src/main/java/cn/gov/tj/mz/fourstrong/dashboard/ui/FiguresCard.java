package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfile;
import com.vaadin.flow.component.html.Span;

/** The figures that a branch told, as printed: 10余项 stays 10余项. */
class FiguresCard extends Card {

    FiguresCard(BranchProfile profile) {
        super("figures");
        add(
                heading(
                        getTranslation("dashboard.branches.figures"),
                        getTranslation("dashboard.branches.figures.note")),
                ActivityLinks.list(profile.figures().stream()
                        .map(figureTold -> {
                            var printed = new Span(figureTold.figure().asPrinted());
                            printed.addClassName("fs-printed");
                            return ActivityLinks.item(
                                    DrillDown.activity(figureTold.activity())
                                            .link(
                                                    printed,
                                                    new Span(" "
                                                            + figureTold
                                                                    .figure()
                                                                    .label())),
                                    figureTold.figure().periodText());
                        })
                        .toList()));
    }
}
