package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.supervision.CycleMembersService.Dissolved;
import cn.gov.tj.mz.fourstrong.supervision.Leaver;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;

/** Who in a cycle cannot go on, each with what can be done about it. */
class MemberNotices extends Div {

    MemberNotices(
            List<Dissolved> dissolved,
            ParticipationActions participation,
            List<Leaver> leavers,
            Consumer<Leaver> replace) {
        addClassName("fs-member-notices");
        dissolved.forEach(branch -> {
            var words = getTranslation(
                    "supervision.dissolved",
                    Formats.current().name(branch.branch().name()),
                    StateLabels.word(branch.status()));
            add(notice(words, new Button(getTranslation("supervision.takeOut"), _ -> participation.takeOut(branch))));
        });
        leavers.forEach(leaver -> add(notice(
                getTranslation("supervision.leaver." + leaver.why(), leaver.name(), leaver.branches()),
                new Button(getTranslation("supervision.replace"), _ -> replace.accept(leaver)))));
        setVisible(getChildren().findAny().isPresent());
    }

    private static Component notice(String words, Button action) {
        var notice = new Div(VaadinIcon.EXCLAMATION_CIRCLE.create(), new Span(words), action);
        notice.addClassName("fs-member-notice");
        return notice;
    }
}
