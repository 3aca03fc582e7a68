package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleJoiningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ParticipationService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerReplacementService;
import cn.gov.tj.mz.fourstrong.supervision.CycleMembersService;
import org.springframework.stereotype.Component;

/** The services behind branches and reviewers that come and go while a cycle runs. */
@Component
record MemberServices(
        CycleMembersService listing,
        ParticipationService participation,
        CycleJoiningService joining,
        ReviewerReplacementService replacement) {}
