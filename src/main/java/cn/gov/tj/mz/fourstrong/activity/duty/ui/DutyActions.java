package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.duty.Duty;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyBranch;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyCode;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyState;
import cn.gov.tj.mz.fourstrong.activity.duty.SupplementService;
import cn.gov.tj.mz.fourstrong.activity.duty.Waiver;
import cn.gov.tj.mz.fourstrong.activity.duty.WaiverNote;
import cn.gov.tj.mz.fourstrong.activity.duty.WaiverService;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** What the caller can do about the chosen duty: clerks do it or say why not, reviewers confirm that. */
class DutyActions extends Div {

    private final transient DutyBranch branch;
    private final transient Duty duty;
    private final transient WaiverService waivers;
    private final transient Runnable changed;

    DutyActions(DutyBranch branch, Duty duty, DutyServices services, Runnable changed) {
        this.branch = branch;
        this.duty = duty;
        this.waivers = services.waivers();
        this.changed = changed;
        addClassName("fs-duty-actions");
        if (services.duties().mayDo(branch)) {
            addDeeds(services.supplements());
        }
        if (duty.waiver() != null && duty.isWaiverAsked() && services.duties().mayDecide(branch)) {
            addDecision(duty.waiver());
        }
    }

    private void addDeeds(SupplementService supplements) {
        if (duty.state() == DutyState.NOT_APPLICABLE) {
            return;
        }
        var buttons = new Div();
        buttons.addClassName("fs-duty-buttons");
        if (duty.held() < duty.times() && duty.state() != DutyState.WAIVED) {
            buttons.add(record());
        }
        var waiver = duty.waiver();
        if (waiver != null && (duty.isWaiverAsked() || waiver.state() == Waiver.State.CONFIRMED)) {
            buttons.add(button("waiver.takeBack", () -> waivers.takeBack(waiver.id(), waiver.version())));
        } else if (duty.state().isWaivable()) {
            buttons.add(new Button(getTranslation("duty.waiver.ask"), _ -> ask()));
        }
        duty.done().stream()
                .filter(done -> done.supplements() != null)
                .forEach(done -> buttons.add(
                        button("supplement.takeBack", () -> supplements.takeBack(done.activity(), duty.type()))));
        add(buttons);
        if (duty.state() == DutyState.OVERDUE) {
            var found = supplements.candidates(
                    branch.id(), duty.type(), duty.period().first());
            if (!found.isEmpty()) {
                add(new CandidateList(found, branch, duty, record -> {
                    supplements.supplement(record, duty.type(), duty.period().first());
                    done("supplement.done");
                }));
            }
        }
    }

    /** Leads to the form with the type, for the period; what is over is recorded for it all the same. */
    private Component record() {
        var key = duty.state() == DutyState.OVERDUE ? "duty.record.late" : "duty.record";
        var link = new PageLink(getTranslation(key), "activities/new?due=" + DutyCode.of(branch, duty));
        link.addClassNames("fs-button", "fs-primary");
        return link;
    }

    private void addDecision(WaiverNote waiver) {
        var confirm = button("waiver.confirm", () -> waivers.confirm(waiver.id(), waiver.version()));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var refuse = new Button(
                getTranslation("duty.waiver.refuse"),
                _ -> ReasonDialog.ask("duty.waiver.refuse", branch.name(), answer -> {
                    waivers.refuse(waiver.id(), waiver.version(), answer);
                    done("waiver.refused.done");
                }));
        var buttons = new Div(confirm, refuse);
        buttons.addClassName("fs-duty-buttons");
        add(buttons);
    }

    private void ask() {
        var dialog = ReasonDialog.ask("duty.waiver.ask", DutyWords.period(duty), reason -> {
            var state = waivers.ask(branch.id(), duty.type(), duty.period().first(), reason);
            done(state == Waiver.State.ASKED ? "waiver.asked.done" : "waiver.confirmed.done");
        });
        dialog.explain(duty.rule().waiverConfirmed() ? "duty.waiver.needsReviewer" : "duty.waiver.atOnce");
    }

    private Button button(String key, Runnable action) {
        return OneClick.on(new Button(getTranslation("duty." + key)), () -> {
            if (ServiceCalls.succeeds(action)) {
                done(key + ".done");
            }
        });
    }

    private void done(String key) {
        Notices.success("duty." + key);
        changed.run();
    }
}
