package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;

/** How many branches that take part have come so far. */
public record StateCount(EvaluationState state, long count) {}
