package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.standard.Refusals;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How leaders take many results a step further at once: all of them or, when some do not allow it, none. Each is named
 * with the version that the caller saw; {@link Refusals} names every one that was refused, and why.
 */
@Service
@ForManagers
@Transactional
public class BulkApprovalService {

    private final ApprovalService approval;

    BulkApprovalService(ApprovalService approval) {
        this.approval = approval;
    }

    public void approve(Map<UUID, Integer> expectedVersions) {
        Refusals.forEach(expectedVersions, approval::approve);
    }

    public void publicise(Map<UUID, Integer> expectedVersions) {
        Refusals.forEach(expectedVersions, approval::publicise);
    }

    public void conclude(Map<UUID, Integer> expectedVersions) {
        Refusals.forEach(expectedVersions, approval::conclude);
    }
}
