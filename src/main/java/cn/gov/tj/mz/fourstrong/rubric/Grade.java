package cn.gov.tj.mz.fourstrong.rubric;

import java.math.BigDecimal;

/** A grade, its name and the lowest total, 0 to 100, that earns it. */
public record Grade(String code, Label name, BigDecimal minScore) {}
