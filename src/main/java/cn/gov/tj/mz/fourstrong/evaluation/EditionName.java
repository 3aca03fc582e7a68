package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.UUID;

/** One edition of a branch's result in a cycle, as links name it. */
public record EditionName(UUID id, int number, boolean current, EvaluationState state) {}
