package cn.gov.tj.mz.fourstrong.activity.duty;

/** One duty with its branch, as files have it. */
public record DutyLine(DutyBranch branch, Duty duty) {}
