package cn.gov.tj.mz.fourstrong.organisation;

import java.util.List;
import java.util.UUID;

/** What a branch has begun and would leave behind; the module that keeps it provides it. */
public interface BranchCommitments {

    /** The cycles that run and in which the branch has no final result, the latest first. */
    List<Commitment> of(UUID branch);

    /**
     * That a branch takes part in a cycle.
     *
     * @param cycle its code
     * @param state the key of the text that says how far the branch is
     */
    record Commitment(String cycle, String state) {}
}
