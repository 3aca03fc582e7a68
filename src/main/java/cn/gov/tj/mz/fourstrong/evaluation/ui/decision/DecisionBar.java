package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.CorrectionService;
import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;

/** What a leader may do with a result in its present state, the usual step last. */
class DecisionBar extends Div {

    private final transient ApprovalService approval;
    private final transient AssessmentSheet sheet;
    private final transient Consumer<UUID> then;

    /** @param then shows the evaluation with this id */
    DecisionBar(AssessmentSheet sheet, ApprovalService approval, CorrectionService corrections, Consumer<UUID> then) {
        this.sheet = sheet;
        this.approval = approval;
        this.then = then;
        addClassName("fs-decisions");
        switch (sheet.status().state()) {
            case SUBMITTED -> add(giveBack());
            case REVIEWED -> {
                if (sheet.edition() == 1) {
                    add(giveBack());
                }
                add(step("approve", () -> approval.approve(sheet.id(), sheet.version())));
            }
            case APPROVED -> add(step("publicise", () -> approval.publicise(sheet.id(), sheet.version())));
            case PUBLICISED -> add(step("conclude", () -> approval.conclude(sheet.id(), sheet.version())));
            case FINAL -> {
                if (sheet.isLatest()) {
                    add(new Button(
                            getTranslation("evaluation.decide.correct"),
                            _ -> ReasonDialog.ask(
                                    "evaluation.decide.correct.title",
                                    "evaluation.decide.correct.reason",
                                    reason -> begin(corrections, reason))));
                }
            }
            default -> {}
        }
    }

    private Button giveBack() {
        return reasoned("giveBack", reason -> approval.giveBack(sheet.id(), sheet.version(), reason));
    }

    private Button step(String action, Runnable call) {
        var button = new Button(
                getTranslation("evaluation.decide." + action),
                _ -> Confirm.ask("evaluation.decide." + action, points(), () -> {
                    if (ServiceCalls.succeeds(call)) {
                        done(action);
                    }
                }));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button reasoned(String action, Consumer<String> call) {
        return new Button(
                getTranslation("evaluation.decide." + action),
                _ -> ReasonDialog.ask(
                        "evaluation.decide." + action + ".title", "evaluation.decide." + action + ".reason", reason -> {
                            call.accept(reason);
                            done(action);
                        }));
    }

    private void begin(CorrectionService corrections, String reason) {
        var correction = corrections.begin(sheet.id(), sheet.version(), reason);
        Notices.success(
                "evaluation.decide.correct.done",
                Formats.current().name(sheet.subject().name()));
        then.accept(correction);
    }

    private void done(String action) {
        Notices.success(
                "evaluation.decide." + action + ".done",
                Formats.current().name(sheet.subject().name()));
        then.accept(sheet.id());
    }

    private String points() {
        return sheet.breakdown().total() == null
                ? ""
                : sheet.breakdown().total().toPlainString();
    }
}
