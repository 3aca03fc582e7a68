package cn.gov.tj.mz.fourstrong.evaluation;

import java.time.LocalDate;
import java.util.UUID;

/** Whose evaluation it is and in which cycle; names are those of the day the cycle opened. */
public record SheetSubject(
        UUID branchId, String branch, String unit, String cycle, LocalDate selfDueOn, LocalDate reviewDueOn) {}
