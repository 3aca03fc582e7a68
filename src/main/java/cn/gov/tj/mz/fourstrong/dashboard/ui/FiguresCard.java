package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.BranchProfile;
import com.vaadin.flow.component.html.Span;

/** The figures that a branch told, as printed: 10余项 stays 10余项. */
class FiguresCard extends Card {

    FiguresCard(BranchProfile profile) {
        super("figures");
        add(
                heading(getTranslation("branches.figures"), getTranslation("branches.figures.note")),
                Told.list(profile.figures().stream()
                        .map(told -> {
                            var printed = new Span(told.figure().asPrinted());
                            printed.addClassName("fs-printed");
                            return Told.item(
                                    Target.activity(told.activity())
                                            .link(
                                                    printed,
                                                    new Span(" " + told.figure().label())),
                                    told.figure().periodText());
                        })
                        .toList()));
    }
}
