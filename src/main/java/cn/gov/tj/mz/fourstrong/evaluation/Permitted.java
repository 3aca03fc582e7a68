package cn.gov.tj.mz.fourstrong.evaluation;

/** An evaluation, and what the caller may do with it. */
public record Permitted(Evaluation evaluation, Permissions permissions) {

    static Permitted ofManager(Evaluation evaluation, boolean ownBranch) {
        return new Permitted(evaluation, new Permissions(!ownBranch, !ownBranch, ownBranch));
    }

    static Permitted ofReviewer(Evaluation evaluation) {
        return new Permitted(evaluation, new Permissions(false, true, false));
    }
}
