package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleJoiningService.Newcomer;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewer;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.FormDialog;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks which branches join a running cycle, who reviews them, and why they come later. */
class JoinDialog extends FormDialog {

    private final MultiSelectComboBox<Newcomer> branches =
            new MultiSelectComboBox<>(getTranslation("supervision.join.branches"));
    private final TextArea reason = new TextArea(getTranslation("supervision.join.reason"));
    private final FieldErrors problems = new FieldErrors();

    JoinDialog(List<Newcomer> newcomers, List<Reviewer> reviewers, Join then) {
        addClassName("fs-assign");
        setHeaderTitle(getTranslation("supervision.join.title"));
        setWidth("34rem");
        var note = new Paragraph(getTranslation("supervision.join.text"));
        note.addClassName("fs-muted");
        branches.setItems(newcomers.stream().filter(branch -> !branch.own()).toList());
        branches.setItemLabelGenerator(this::words);
        branches.setRequiredIndicatorVisible(true);
        branches.setWidthFull();
        problems.bind("branches", branches);
        var people = new ReviewerFields(reviewers, problems);
        reason.setHelperText(getTranslation("screen.reason.help", Reason.MAX_LENGTH));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        problems.bind("reason", reason);
        add(note);
        newcomers.stream()
                .filter(Newcomer::own)
                .forEach(own -> add(new Paragraph(getTranslation("supervision.join.ownBranch", own.name()))));
        add(branches, people, reason);
        confirm(
                getTranslation("supervision.join"),
                problems,
                () -> then.join(chosen(), people.value(), reason.getValue()));
    }

    private Set<UUID> chosen() {
        return branches.getValue().stream().map(Newcomer::id).collect(Collectors.toSet());
    }

    private String words(Newcomer branch) {
        var rule = branch.exclusion();
        var name = getTranslation("supervision.join.branch", branch.name(), branch.unit());
        return rule == null ? name : name + " · " + StateLabels.word(new EvaluationStatus(EvaluationState.DRAFT, rule));
    }

    /** Joins, or says with {@code Invalid} what is wrong. */
    interface Join {
        void join(Set<UUID> branches, ReviewerPlan plan, String reason);
    }
}
