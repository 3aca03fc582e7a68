package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.decision.BulkApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.Refusals;
import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes chosen results from one state to the next, and says of each that cannot go there why. */
final class BulkStep {

    private final BulkApprovalService approval;
    private final EvaluationState from;
    private final Runnable then;

    /** @param then runs after each attempt */
    BulkStep(BulkApprovalService approval, EvaluationState from, Runnable then) {
        this.approval = approval;
        this.from = from;
        this.then = then;
    }

    void ask(Collection<EvaluationRow> rows) {
        var chosen = List.copyOf(rows);
        Confirm.ask("evaluation.bulk.ask." + from, String.valueOf(chosen.size()), () -> run(chosen));
    }

    private void run(List<EvaluationRow> rows) {
        try {
            var seen = rows.stream().collect(toMap(EvaluationRow::id, EvaluationRow::version));
            if (ServiceCalls.succeeds(() -> step().accept(seen))) {
                Notices.success("evaluation.bulk.done." + from, rows.size());
            }
        } catch (Refusals refusals) {
            new RefusalsDialog(refusals.all(), rows, this::run).open();
        }
        then.run();
    }

    private Consumer<Map<UUID, Integer>> step() {
        return switch (from) {
            case REVIEWED -> approval::approve;
            case APPROVED -> approval::publicise;
            case PUBLICISED -> approval::conclude;
            default -> throw new IllegalStateException("No step from " + from);
        };
    }
}
