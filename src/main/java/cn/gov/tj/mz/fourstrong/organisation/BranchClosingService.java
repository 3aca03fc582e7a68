package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.Roles.ForSystemAdmins;
import cn.gov.tj.mz.fourstrong.organisation.BranchCommitments.Commitment;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the system administrator should know before a branch is dissolved. */
@Service
@ForSystemAdmins
@Transactional(readOnly = true)
public class BranchClosingService {

    private final BranchCommitments commitments;

    BranchClosingService(BranchCommitments commitments) {
        this.commitments = commitments;
    }

    /** The cycles in which the branch takes part and has no final result. */
    public List<Commitment> commitments(UUID branch) {
        return commitments.of(branch);
    }
}
