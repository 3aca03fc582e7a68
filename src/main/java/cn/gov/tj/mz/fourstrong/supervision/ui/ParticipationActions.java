package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleJoiningService.Newcomer;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.supervision.CycleMembersService.Dissolved;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Takes a branch out of the cycle or in again, each with a reason, and says what that means. */
final class ParticipationActions {

    private final CycleServices services;
    private final Runnable refresh;

    ParticipationActions(CycleServices services, Runnable refresh) {
        this.services = services;
        this.refresh = refresh;
    }

    void takeOut(ProgressRow row) {
        ask("takeOut", row.id(), row.branch(), services.members().participation()::takeOut);
    }

    void takeOut(Dissolved branch) {
        ask("takeOut", branch.evaluation(), branch.branch(), services.members().participation()::takeOut);
    }

    void takeIn(ProgressRow row) {
        ask("takeIn", row.id(), row.branch(), services.members().participation()::takeIn);
    }

    /** Offers the branches that the cycle knows nothing of, or says why there are none. */
    void join(String cycle) {
        var newcomers = services.members().joining().newcomers(cycle);
        if (newcomers.stream().allMatch(Newcomer::own)) {
            Notices.info(newcomers.isEmpty() ? "supervision.join.nobody" : "account.ownBranch");
        } else {
            new JoinDialog(newcomers, services.planning().reviewers(), (branches, plan, reason) -> {
                        var joined = services.members().joining().join(cycle, branches, plan, reason);
                        Notices.success("supervision.join.done", joined.participating(), joined.excluded());
                        refresh.run();
                    })
                    .open();
        }
    }

    private void ask(String action, UUID evaluation, EvaluatedBranch branch, BiConsumer<UUID, String> call) {
        var key = "supervision." + action;
        var name = Formats.current().name(branch.name());
        ReasonDialog.ask(key, name, reason -> {
                    call.accept(evaluation, reason);
                    Notices.success(key + ".done", name);
                    refresh.run();
                })
                .explain(key + ".text", name);
    }
}
