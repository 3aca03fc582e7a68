package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who in a running cycle cannot do their part any more, so that its manager has to decide. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class CycleMembersService {

    private final MembersRepository members;
    private final Caller caller;

    CycleMembersService(MembersRepository members, Caller caller) {
        this.members = members;
        this.caller = caller;
    }

    /** Branches that were dissolved and have no final result, in organisation order. */
    public List<Dissolved> dissolved(String cycle) {
        return members.findDissolved(cycle, caller.scope(Role.MANAGER).nodes());
    }

    /** A dissolved branch that still takes part. */
    public record Dissolved(UUID evaluation, EvaluationStatus status, EvaluatedBranch branch) {}
}
