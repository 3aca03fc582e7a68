package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.util.UUID;

/** A branch's evaluation and a number of points in it, and how many vetoes, 一票否决, count against it. */
public record BranchPoints(UUID evaluation, DatedName branch, EvaluationState state, long vetoes, BigDecimal points) {}
