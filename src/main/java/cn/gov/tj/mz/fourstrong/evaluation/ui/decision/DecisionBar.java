package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.GiveBackButton;
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

    private final transient DecisionServices services;
    private final transient AssessmentSheet sheet;
    private final transient Consumer<UUID> then;

    /** @param then shows the evaluation with this id */
    DecisionBar(AssessmentSheet sheet, DecisionServices services, Consumer<UUID> then) {
        this.sheet = sheet;
        this.services = services;
        this.then = then;
        addClassName("fs-decisions");
        switch (sheet.status().state()) {
            case SUBMITTED -> add(giveBack());
            case REVIEWED -> {
                if (sheet.edition() == 1) {
                    add(giveBack());
                }
                add(step("approve", () -> services.approval().approve(sheet.id(), sheet.version())));
            }
            case APPROVED -> add(step("publicise", () -> services.approval().publicise(sheet.id(), sheet.version())));
            case PUBLICISED -> add(step("conclude", () -> services.approval().conclude(sheet.id(), sheet.version())));
            case FINAL -> {
                if (sheet.isLatest()) {
                    add(new Button(
                            getTranslation("evaluation.decide.correct"),
                            _ -> ReasonDialog.ask("evaluation.decide.correct", name(), reason -> begin(reason))
                                    .explain("evaluation.decide.correct.text")));
                }
            }
            default -> {}
        }
    }

    private Button giveBack() {
        return new GiveBackButton(name(), reason -> {
            services.approval().giveBack(sheet.id(), sheet.version(), reason);
            done("giveBack");
        });
    }

    private Button step(String action, Runnable call) {
        var button = new Button(
                getTranslation("evaluation.decide." + action),
                _ -> Confirm.ask(
                        "evaluation.decide." + action,
                        () -> {
                            if (ServiceCalls.succeeds(call)) {
                                done(action);
                            }
                        },
                        name(),
                        points(),
                        Formats.current()
                                .day(services.publicity()
                                        .lastDay(sheet.subject().cycle()))));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void begin(String reason) {
        var correction = services.corrections().begin(sheet.id(), sheet.version(), reason);
        Notices.success("evaluation.decide.correct.done", name());
        then.accept(correction);
    }

    private void done(String action) {
        Notices.success("evaluation.decide." + action + ".done", name());
        then.accept(sheet.id());
    }

    private String name() {
        return Formats.current().name(sheet.subject().name());
    }

    private String points() {
        return sheet.breakdown().total() == null
                ? ""
                : sheet.breakdown().total().toPlainString();
    }
}
