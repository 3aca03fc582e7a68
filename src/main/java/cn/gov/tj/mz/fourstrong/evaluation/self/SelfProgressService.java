package cn.gov.tj.mz.fourstrong.evaluation.self;

import static java.util.stream.Collectors.groupingBy;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForClerks;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the self-assessments are that the caller's branch has begun or has to begin. */
@Service
@ForClerks
@Transactional(readOnly = true)
public class SelfProgressService {

    private final OwnBranchRepository branches;
    private final Caller caller;

    SelfProgressService(OwnBranchRepository branches, Caller caller) {
        this.branches = branches;
        this.caller = caller;
    }

    /** The one that is due first before the others, in one statement; none that was handed in or returned. */
    public List<SelfProgress> drafts() {
        return branches.findDraftLines(caller.scope(Role.CLERK).nodes()).stream()
                .collect(groupingBy(SelfProgress.Line::cycle, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(SelfProgressService::progress)
                .toList();
    }

    private static SelfProgress progress(Collection<SelfProgress.Line> lines) {
        var first = lines.iterator().next();
        return new SelfProgress(first.cycle(), first.due(), List.copyOf(lines));
    }
}
