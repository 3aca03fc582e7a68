package cn.gov.tj.mz.fourstrong.evaluation.opening;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.organisation.BranchCommitments;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says in which running cycles a branch takes part. */
@Component
class RunningCycles implements BranchCommitments {

    private final CandidateRepository candidates;

    RunningCycles(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    @Override
    public List<Commitment> of(UUID branch) {
        return candidates.findRunning(branch).stream()
                .map(running -> new Commitment(running.cycle(), "evaluation.state." + running.state()))
                .toList();
    }

    /** A branch's evaluation in a cycle that runs. */
    record Running(String cycle, EvaluationState state) {}
}
