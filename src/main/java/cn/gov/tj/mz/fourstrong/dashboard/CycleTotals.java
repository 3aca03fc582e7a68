package cn.gov.tj.mz.fourstrong.dashboard;

/** A cycle and its evaluations in numbers. */
public record CycleTotals(CycleFacts cycle, Totals totals) {}
