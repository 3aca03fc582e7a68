package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Reviewers who left before they handed in, by name, each with the reason. */
    public List<Leaver> leavers(String cycle) {
        return leavers().stream().filter(leaver -> leaver.cycle().equals(cycle)).toList();
    }

    /** The same for all cycles that run. */
    List<Leaver> leavers() {
        return members.findWaitedFor(caller.scope(Role.MANAGER).nodes()).stream()
                .collect(Collectors.groupingBy(waited -> waited.leaver(0), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(leaver -> leaver.getKey().of(leaver.getValue()))
                .toList();
    }

    /** A dissolved branch that still takes part. */
    public record Dissolved(UUID evaluation, EvaluationStatus status, EvaluatedBranch branch) {}
}
