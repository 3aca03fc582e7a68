package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.rubric.Label;
import java.math.BigDecimal;

/** How many evaluations reached a grade and no higher one; 0 or more. */
public record GradeCount(String code, Label name, BigDecimal minScore, long count) {}
