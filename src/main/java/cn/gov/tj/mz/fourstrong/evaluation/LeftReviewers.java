package cn.gov.tj.mz.fourstrong.evaluation;

/** Which assignments wait for people who cannot review the branch any more, as queries ask for them. */
public final class LeftReviewers {

    /**
     * Whether {@code e} waits for the scores of {@code a.reviewerId} although the account was disabled, lost the role,
     * lost the branch out of its scope or belongs to it now. What was handed in before stays and counts.
     */
    public static final String WAITED_FOR = """
            e.progress.exclusion is null and e.progress.state in (DRAFT, RETURNED, SUBMITTED)
              and not exists (select 1 from Review v
                              where v.evaluation = e and v.reviewerId = a.reviewerId
                                and v.submittedAt is not null and v.withdrawal.at is null)
              and not exists (select 1 from Account y join y.grants h
                              where y.id = a.reviewerId and\s""" + LeftReviewers.REVIEWS + ")";

    /** Whether the account {@code y} with a grant {@code h} may review the branch of {@code e}. */
    public static final String REVIEWS = """
            y.enabled = true and key(h) = cn.gov.tj.mz.fourstrong.account.Role.REVIEWER
              and (y.branchId is null or y.branchId <> e.branch.id)
              and exists (select 1 from BranchAncestor k where k.branchId = e.branch.id and k.nodeId = value(h))""";

    private LeftReviewers() {}
}
